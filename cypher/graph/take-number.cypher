// graph/take-number: locks the ledger until the transaction ends and draws the next Change number
// params: now DATETIME
// returns: number, recordedAt (strictly later than the Change before)
// the lock is taken by a SET that reads nothing: one that reads what it sets takes two locks in no fixed order, and writers deadlock
MATCH (l:Ledger {name: 'ledger'})
SET l.locked = true
WITH l
SET l.last = l.last + 1
SET l.recordedAt = CASE WHEN l.recordedAt < $now THEN $now ELSE l.recordedAt + duration({microseconds: 1}) END
RETURN l.last AS number, l.recordedAt AS recordedAt
