// scenario/applied-as: scenarios that some Changes put into force, whether that still holds or not
// params: changes LIST<INTEGER> (Change.number)
// returns: scenario, change; ordered by scenario
MATCH (s:Scenario)
WHERE s.state IN ['APPLIED', 'REVERTED'] AND s.appliedAs IN $changes
RETURN s.id AS scenario, s.appliedAs AS change
ORDER BY scenario
