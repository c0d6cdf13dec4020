// graph/last-change: the number of the last committed Change
// params: none
// returns: number
MATCH (l:Ledger {name: 'ledger'})
RETURN l.last AS number
