// scenario/history: what happened to a scenario
// params: id STRING (Scenario.id)
// returns: number, at, actor, what, reason, document, change, details, choices, consultation, the properties of the one it is about; ordered by number
// numbers begin at 1; asked for both of its properties, the index is used
MATCH (e:ScenarioEntry {scenario: $id})
WHERE e.number > 0
OPTIONAL MATCH (c:Consultation {scenario: $id, number: e.consultation})
RETURN e.number AS number, e.at AS at, e.actor AS actor, e.what AS what, e.reason AS reason, e.document AS document, e.change AS change, e.details AS details, e.choices AS choices, properties(c) AS consultation
ORDER BY e.number
