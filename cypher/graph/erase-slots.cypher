// graph/erase-slots: empties what states of other identities say of one that is erased, slot by slot, what the Change itself records apart, and takes away of which aspect they were
// template: Source, FACT, Target
// unbounded: what is erased is erased on every day and in everything that was ever known
// params: slots LIST OF MAP (code, aspect, variant), change INTEGER (the Change that erases)
// returns: erased, how many states
UNWIND $slots AS slot
MATCH (source:Source {code: slot.code})-[f:FACT]->(target:Target)
WHERE f.aspect = slot.aspect AND f.variant = slot.variant AND f.recorded < $change
SET f.aspect = 'erased', f.variant = f.id
WITH DISTINCT target
SET target = {id: target.id, erased: $change}
RETURN count(target) AS erased
