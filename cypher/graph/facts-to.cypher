// graph/facts-to: believed facts of one type that lead to some identities
// template: Source, FACT, Target
// unbounded: rules look at all that is believed, whatever the day; the ledger is locked
// params: codes LIST OF STRING
// returns: id, origin, source, target, properties, state, recorded; ordered by id
UNWIND $codes AS code
MATCH (source:Source)-[f:FACT]->(target:Target {code: code})
WHERE f.retracted IS NULL
RETURN f.id AS id, f.origin AS origin, source.code AS source, target.code AS target,
  properties(f) AS properties, properties(target) AS state, f.recorded AS recorded, f.retracted AS retracted
ORDER BY id
