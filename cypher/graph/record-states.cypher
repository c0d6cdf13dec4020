// graph/record-states: states of identities of one label; a state already written is shared, never changed
// template: Source, FACT, Target
// unbounded: writes the facts and their bounds
// params: rows LIST OF MAP {source, target, state, properties}
// returns: recorded, how many
UNWIND $rows AS row
MATCH (source:Source {code: row.source})
MERGE (target:Target {id: row.target})
ON CREATE SET target += row.state
CREATE (source)-[f:FACT]->(target)
SET f = row.properties
RETURN count(f) AS recorded
