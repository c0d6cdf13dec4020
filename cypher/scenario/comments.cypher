// scenario/comments: what was said about a scenario
// params: id STRING (Scenario.id)
// returns: number, author, at, text; ordered by number
MATCH (c:ScenarioComment {scenario: $id})
RETURN c.number AS number, c.author AS author, c.at AS at, c.text AS text
ORDER BY c.number
