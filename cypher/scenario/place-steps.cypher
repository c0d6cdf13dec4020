// scenario/place-steps: gives a scenario of which no step is kept steps, in their order; all of them count
// params: id STRING (Scenario.id), steps LIST of {type, json, author, at, revision, stands}
// returns: steps, how many
MATCH (s:Scenario {id: $id})
SET s.cursor = size($steps), s.steps = size($steps)
WITH s
UNWIND range(1, size($steps)) AS place
CREATE (step:ScenarioStep {scenario: $id, position: place})
SET step += $steps[place - 1]
RETURN count(step) AS steps
