// graph/take-number: locks the ledger until the transaction ends and draws the next Change number
// params: now DATETIME
// returns: number, recordedAt (strictly later than the Change before)
MATCH (l:Ledger {name: 'ledger'})
SET l.last = l.last + 1
SET l.recordedAt = CASE WHEN l.recordedAt < $now THEN $now ELSE l.recordedAt + duration({microseconds: 1}) END
RETURN l.last AS number, l.recordedAt AS recordedAt
