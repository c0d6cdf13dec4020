// scenario/comments: what was said about a scenario
// params: id STRING (Scenario.id)
// returns: number, author, at, text; ordered by number
// numbers begin at 1; asked for both of its properties, the index is used
MATCH (c:ScenarioComment {scenario: $id})
WHERE c.number > 0
RETURN c.number AS number, c.author AS author, c.at AS at, c.text AS text
ORDER BY c.number
