// scenario/consultations: who was asked about a scenario, removed ones left out
// params: id STRING (Scenario.id)
// returns: consultation, its properties; ordered by number
// numbers begin at 1; asked for both of its properties, the index is used
MATCH (c:Consultation {scenario: $id})
WHERE c.number > 0 AND c.removedAt IS NULL
RETURN properties(c) AS consultation
ORDER BY c.number
