// cadreplan/covers-position: whether a cadre plan covers a post on a day
// params: code STRING (CadrePlan.code), position STRING (Position.code), on DATE, known INTEGER
// returns: covers
RETURN EXISTS {
  MATCH (:CadrePlan {code: $code})-[c:COVERS]->(:Position {code: $position})
  WHERE c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
} AS covers
