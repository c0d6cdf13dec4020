// scenario/reversions: Changes that took others back, those that restored what was taken back among them
// params: none
// returns: number, reverts (the number of the Change taken back); ordered by number
MATCH (c:Change)
WHERE c.reverts > 0
RETURN c.number AS number, c.reverts AS reverts
ORDER BY number
