// graph/diverging-to: facts of one type that lead to some identities and that a base does not know, that it knew and nobody believes any more, or that begin or end after its day
// template: Source, FACT, Target
// unbounded: what is believed now is set against what the base knew, whatever the day from the base's on
// params: codes LIST OF STRING, on DATE (the base's day), known INTEGER (the last Change it knows)
// returns: id, origin, source, target, properties, state, recorded, retracted; ordered by id
UNWIND $codes AS code
MATCH (source:Source)-[f:FACT]->(target:Target {code: code})
WHERE (f.until IS NULL OR f.until > $on)
  AND (f.retracted IS NULL OR (f.recorded <= $known AND f.retracted > $known))
  AND (f.recorded > $known OR f.retracted IS NOT NULL OR f.from > $on OR f.until IS NOT NULL)
RETURN f.id AS id, coalesce(f.origin, f.id) AS origin, source.code AS source, coalesce(target.id, target.code) AS target,
  properties(f) AS properties, properties(target) AS state, f.recorded AS recorded, f.retracted AS retracted
ORDER BY id
