// structure/lines-of: the reporting lines of some posts on a day, in both directions; a line between two of them is found once, where it begins
// params: codes LIST OF STRING (Position.code), on DATE, known INTEGER
// returns: line (SOLID, DOTTED), source, sourceTitle, target, targetTitle; ordered by source, target, line
UNWIND $codes AS code
MATCH (post:Position {code: code})
CALL (post) {
  MATCH (post)-[l:REPORTS_TO]->(superior:Position)
  WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
  RETURN l, post AS source, superior AS target
  UNION ALL
  MATCH (post)<-[l:REPORTS_TO]-(lower:Position)
  WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
    AND NOT lower.code IN $codes
  RETURN l, lower AS source, post AS target
}
MATCH (source)-[s:HAS_STATE {aspect: 'core'}]->(lower:PositionState), (target)-[t:HAS_STATE {aspect: 'core'}]->(upper:PositionState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND t.from <= $on AND (t.until IS NULL OR t.until > $on) AND t.recorded <= $known AND (t.retracted IS NULL OR t.retracted > $known)
RETURN l.line AS line, source.code AS source, lower.title AS sourceTitle, target.code AS target, upper.title AS targetTitle
ORDER BY source, target, line
