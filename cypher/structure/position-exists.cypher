// structure/position-exists: whether a post was ever recorded, and whether it exists on a day
// params: code STRING (Position.code), on DATE, known INTEGER
// returns: exists; no row where nobody ever had the code
MATCH (position:Position {code: $code})
RETURN EXISTS {
  MATCH (position)-[s:HAS_STATE {aspect: 'core'}]->(:PositionState)
  WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
} AS exists
