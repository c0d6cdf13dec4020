// graph/record-states: new states of identities of one label
// template: Source, FACT, Target
// unbounded: writes the facts and their bounds
// params: rows LIST OF MAP {source, state (with its id), properties}
// returns: recorded, how many
UNWIND $rows AS row
MATCH (source:Source {code: row.source})
CREATE (source)-[f:FACT]->(target:Target)
SET target = row.state
SET f = row.properties
RETURN count(f) AS recorded
