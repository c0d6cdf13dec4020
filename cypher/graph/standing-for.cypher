// graph/standing-for: the believed facts that restore given facts word for word, or are they
// template: Source, FACT, Target
// unbounded: rules look at all that is believed, whatever the day; the ledger is locked
// params: origins LIST OF STRING
// returns: id, origin, source, target, properties, state, recorded, retracted; ordered by id
UNWIND $origins AS origin
CALL (origin) {
  MATCH (source:Source)-[f:FACT {id: origin}]->(target:Target)
  RETURN source, f, target
  UNION
  MATCH (source:Source)-[f:FACT {origin: origin}]->(target:Target)
  RETURN source, f, target
}
WITH source, f, target
WHERE f.retracted IS NULL
RETURN f.id AS id, coalesce(f.origin, f.id) AS origin, source.code AS source, coalesce(target.id, target.code) AS target,
  properties(f) AS properties, properties(target) AS state, f.recorded AS recorded, f.retracted AS retracted
ORDER BY id
