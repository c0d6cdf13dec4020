// scenario/steps: the steps of a scenario between two positions
// params: id STRING (Scenario.id), after INTEGER (position before the first), upTo INTEGER (position of the last)
// returns: position, json, author, at (null in steps stored before they were kept), revision, stands (JSON of conflicts in which it was chosen, or null); ordered by position
MATCH (step:ScenarioStep {scenario: $id})
WHERE step.position > $after AND step.position <= $upTo
RETURN step.position AS position, step.json AS json, step.author AS author, step.at AS at, step.revision AS revision, step.stands AS stands
ORDER BY position
