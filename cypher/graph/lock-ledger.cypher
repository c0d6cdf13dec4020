// graph/lock-ledger: nobody else writes a Change until the transaction ends, so that what is believed now stays so
// params: none
// returns: last, the number of the last Change
MATCH (l:Ledger {name: 'ledger'})
SET l.locked = true
RETURN l.last AS last
