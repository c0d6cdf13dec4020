// scenario/add-consultation: records who was asked about a scenario and what they said
// params: id STRING (Scenario.id), consultation MAP (kind, unit, heldOn, invited, tookPart, agree, disagree, document, note, recordedBy, recordedAt)
// returns: number, its place among the consultations
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
SET s.consultations = coalesce(s.consultations, 0) + 1
CREATE (c:Consultation {scenario: $id, number: s.consultations})
SET c += $consultation
RETURN c.number AS number
