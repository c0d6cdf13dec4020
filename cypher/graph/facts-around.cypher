// graph/facts-around: believed facts of every type that lead from or to some identities of one label
// template: Source
// unbounded: rules look at all that is believed, whatever the day; the ledger is locked
// params: codes LIST OF STRING
// returns: relationship, sourceLabel, targetLabel, id, origin, source, target, properties, state, recorded, retracted; ordered by id
// one statement for all types: each would have to be planned, and only facts lead from or to identities
UNWIND $codes AS code
MATCH (identity:Source {code: code})-[f]-()
USING INDEX SEEK identity:Source(code)
WHERE f.retracted IS NULL
WITH DISTINCT f, startNode(f) AS source, endNode(f) AS target
RETURN type(f) AS relationship, labels(source)[0] AS sourceLabel, labels(target)[0] AS targetLabel, f.id AS id, coalesce(f.origin, f.id) AS origin,
  source.code AS source, coalesce(target.id, target.code) AS target, properties(f) AS properties,
  CASE type(f) WHEN 'HAS_STATE' THEN properties(target) END AS state, f.recorded AS recorded, f.retracted AS retracted
ORDER BY id
