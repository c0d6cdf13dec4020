// scenario/clear-steps: removes all steps of a scenario, so that others take their place
// params: id STRING (Scenario.id)
// returns: dropped, how many
MATCH (step:ScenarioStep {scenario: $id})
WHERE step.position > 0
DELETE step
RETURN count(step) AS dropped
