// graph/recorded-by: facts of one type that a Change recorded, whether still believed or not
// template: Source, FACT, Target
// unbounded: what a Change did is asked by its number
// params: change INTEGER, after INTEGER (ordinal within the Change), limit INTEGER
// returns: id, origin, source, target, properties, state, recorded, retracted; ordered by ordinal
MATCH (source:Source)-[f:FACT]->(target:Target)
WHERE f.recorded = $change AND f.ordinal > $after
RETURN f.id AS id, coalesce(f.origin, f.id) AS origin, source.code AS source, coalesce(target.id, target.code) AS target,
  properties(f) AS properties, properties(target) AS state, f.recorded AS recorded, f.retracted AS retracted
ORDER BY f.ordinal
LIMIT $limit
