// cadre/cadre-exists: whether a cadre was ever recorded, and whether they are on record on a day
// params: code STRING (Cadre.code), on DATE, known INTEGER
// returns: exists; no row where nobody ever had the code
MATCH (cadre:Cadre {code: $code})
RETURN EXISTS {
  MATCH (cadre)-[s:HAS_STATE {aspect: 'core'}]->(:CadreState)
  WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
} AS exists
