// Scenarios are found by their name.
CREATE FULLTEXT INDEX scenario_name FOR (s:Scenario) ON EACH [s.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
