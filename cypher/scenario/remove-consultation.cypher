// scenario/remove-consultation: marks a consultation as removed; it stays for those who look at the history
// params: id STRING (Scenario.id), number INTEGER, by STRING, at DATETIME
// returns: removed, the number; no row where there is none
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
MATCH (c:Consultation {scenario: $id, number: $number})
WHERE c.removedAt IS NULL
SET c.removedBy = $by, c.removedAt = $at
RETURN c.number AS removed
