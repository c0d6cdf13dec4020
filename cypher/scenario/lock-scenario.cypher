// scenario/lock-scenario: locks a scenario until the transaction ends, so that what is read of it afterwards stays so
// params: id STRING (Scenario.id)
// returns: version
MATCH (s:Scenario {id: $id})
SET s.locked = true
RETURN s.version AS version
