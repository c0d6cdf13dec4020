// scenario/copy-steps: copies the steps of a scenario that count into another that has none
// params: id STRING (Scenario.id), branch STRING (Scenario.id), cursor INTEGER (how many count)
// returns: copied, how many
MATCH (step:ScenarioStep {scenario: $id})
WHERE step.position <= $cursor
CREATE (copy:ScenarioStep {scenario: $branch, position: step.position})
SET copy += step {.*, scenario: $branch, revision: 0}
RETURN count(copy) AS copied
