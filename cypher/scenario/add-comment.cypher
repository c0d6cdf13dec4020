// scenario/add-comment: adds a comment to a scenario
// params: id STRING (Scenario.id), author STRING, at DATETIME, text STRING
// returns: number, its place among the comments
MATCH (s:Scenario {id: $id})
SET s.locked = true
WITH s
SET s.comments = coalesce(s.comments, 0) + 1
CREATE (c:ScenarioComment {scenario: $id, number: s.comments, author: $author, at: $at, text: $text})
RETURN c.number AS number
