// graph/retracted-by: facts of one type that a Change retracted
// template: Source, FACT, Target
// unbounded: what a Change did is asked by its number
// params: change INTEGER, limit INTEGER
// returns: id, origin, source, target, properties, state, recorded, retracted; ordered by id
MATCH (source:Source)-[f:FACT]->(target:Target)
WHERE f.retracted = $change
RETURN f.id AS id, coalesce(f.origin, f.id) AS origin, source.code AS source, coalesce(target.id, target.code) AS target,
  properties(f) AS properties, properties(target) AS state, f.recorded AS recorded, f.retracted AS retracted
ORDER BY id
LIMIT $limit
