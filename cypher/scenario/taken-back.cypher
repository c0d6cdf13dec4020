// scenario/taken-back: scenarios in force whose Change somebody reverted in the log of Changes, and did not restore since
// params: none
// returns: scenario, change (the counter-Change); ordered by scenario
MATCH (s:Scenario {state: 'APPLIED'})
MATCH (c:Change {reverts: s.appliedAs})
WHERE NOT EXISTS {
  MATCH (:Change {reverts: c.number})
}
RETURN s.id AS scenario, max(c.number) AS change
ORDER BY scenario
