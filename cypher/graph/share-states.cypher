// graph/share-states: facts that lead to states already written; a state is shared, never changed
// template: Source, FACT, Target
// unbounded: writes the facts and their bounds
// scan: the product of two look-ups, by code and by id, has one row
// params: rows LIST OF MAP {source, target, properties}
// returns: recorded, how many
UNWIND $rows AS row
MATCH (source:Source {code: row.source})
MATCH (target:Target {id: row.target})
CREATE (source)-[f:FACT]->(target)
SET f = row.properties
RETURN count(f) AS recorded
