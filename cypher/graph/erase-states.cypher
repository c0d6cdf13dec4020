// graph/erase-states: empties the states of an identity, its core and what the Change itself records apart, and takes away of which aspect they were; ids, days and the Change that emptied them stay
// template: Source, FACT, Target
// unbounded: what is erased is erased on every day and in everything that was ever known
// params: code STRING, change INTEGER (the Change that erases)
// returns: erased, how many states
MATCH (source:Source {code: $code})-[f:FACT]->(target:Target)
WHERE f.aspect <> 'core' AND f.recorded < $change
SET f.aspect = 'erased', f.variant = f.id
WITH DISTINCT target
SET target = {id: target.id, erased: $change}
RETURN count(target) AS erased
