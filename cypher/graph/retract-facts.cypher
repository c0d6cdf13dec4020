// graph/retract-facts: facts of one type that are no longer believed
// template: FACT
// unbounded: a fact is retracted by its id
// params: ids LIST OF STRING, change INTEGER
// returns: retracted, how many
UNWIND $ids AS id
MATCH ()-[f:FACT {id: id}]->()
WHERE f.retracted IS NULL
SET f.retracted = $change
RETURN count(f) AS retracted
