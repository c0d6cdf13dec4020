// scenario/consultations: who was asked about a scenario, removed ones left out
// params: id STRING (Scenario.id)
// returns: consultation, its properties; ordered by number
MATCH (c:Consultation {scenario: $id})
WHERE c.removedAt IS NULL
RETURN properties(c) AS consultation
ORDER BY c.number
