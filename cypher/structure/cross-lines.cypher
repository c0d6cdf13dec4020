// structure/cross-lines: the lines on a day that lead from some org units to others beside the hierarchy
// params: codes LIST OF STRING (OrgUnit.code), alike INTEGER, limit INTEGER, on DATE, known INTEGER
// a line between two of the units is found where it begins; of lines of one kind from elsewhere to one end (or the other way round), more than $alike are one row
// returns: kind (REPORTS_TO where dotted, ADVISES, COORDINATES_WITH), source, sourceName, sourcePost, sourceTitle, target, targetName, targetPost, targetTitle,
//   role, basis, since, together (how many lines the row stands for), change, document; those between two of the units first, then by kind, sourcePost, source, target
UNWIND $codes AS code
MATCH (unit:OrgUnit {code: code})
CALL (unit) {
  MATCH (unit)-[l:ADVISES|COORDINATES_WITH]->(other:OrgUnit)
  WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
  RETURN l, unit AS source, other AS target, null AS sourcePost, null AS targetPost
  UNION ALL
  MATCH (unit)<-[l:ADVISES|COORDINATES_WITH]-(other:OrgUnit)
  WHERE l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
    AND NOT other.code IN $codes
  RETURN l, other AS source, unit AS target, null AS sourcePost, null AS targetPost
  UNION ALL
  MATCH (unit)<-[e:ESTABLISHED_IN]-(post:Position)-[l:REPORTS_TO {line: 'DOTTED'}]->(superior:Position)-[f:ESTABLISHED_IN]->(other:OrgUnit)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
    AND f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
    AND other <> unit
  RETURN l, unit AS source, other AS target, post AS sourcePost, superior AS targetPost
  UNION ALL
  MATCH (unit)<-[e:ESTABLISHED_IN]-(post:Position)<-[l:REPORTS_TO {line: 'DOTTED'}]-(lower:Position)-[f:ESTABLISHED_IN]->(other:OrgUnit)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND l.from <= $on AND (l.until IS NULL OR l.until > $on) AND l.recorded <= $known AND (l.retracted IS NULL OR l.retracted > $known)
    AND f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known)
    AND NOT other.code IN $codes
  RETURN l, other AS source, unit AS target, lower AS sourcePost, post AS targetPost
}
WITH type(l) AS kind, l, source, target, sourcePost, targetPost, source.code IN $codes AS begins, target.code IN $codes AS ends
ORDER BY coalesce(sourcePost.code, source.code), coalesce(targetPost.code, target.code), l.role
WITH kind, begins AND ends AS within, CASE WHEN begins AND ends THEN l.id WHEN begins THEN 'from ' + coalesce(sourcePost.code, source.code)
    ELSE 'to ' + coalesce(targetPost.code, target.code) END AS group,
  collect({l: l, source: source, target: target, sourcePost: sourcePost, targetPost: targetPost}) AS lines
WITH kind, within, CASE WHEN size(lines) > $alike THEN size(lines) ELSE 1 END AS together, CASE WHEN size(lines) > $alike THEN lines[..1] ELSE lines END AS shown
UNWIND shown AS line
WITH kind, within, together, line.l AS l, line.source AS source, line.target AS target, line.sourcePost AS sourcePost, line.targetPost AS targetPost
ORDER BY within DESC, kind, coalesce(sourcePost.code, source.code), coalesce(targetPost.code, target.code), l.role
LIMIT $limit
MATCH (source)-[s:HAS_STATE {aspect: 'core'}]->(one:OrgUnitState), (target)-[t:HAS_STATE {aspect: 'core'}]->(two:OrgUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  AND t.from <= $on AND (t.until IS NULL OR t.until > $on) AND t.recorded <= $known AND (t.retracted IS NULL OR t.retracted > $known)
OPTIONAL MATCH (sourcePost)-[p:HAS_STATE {aspect: 'core'}]->(lower:PositionState)
WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
OPTIONAL MATCH (targetPost)-[q:HAS_STATE {aspect: 'core'}]->(upper:PositionState)
WHERE q.from <= $on AND (q.until IS NULL OR q.until > $on) AND q.recorded <= $known AND (q.retracted IS NULL OR q.retracted > $known)
OPTIONAL MATCH (change:Change {number: l.recorded})
RETURN kind, source.code AS source, one.name AS sourceName, sourcePost.code AS sourcePost, lower.title AS sourceTitle,
  target.code AS target, two.name AS targetName, targetPost.code AS targetPost, upper.title AS targetTitle,
  l.role AS role, l.basis AS basis, l.from AS since, together, l.recorded AS change, change.document AS document
ORDER BY within DESC, kind, coalesce(sourcePost, source), coalesce(targetPost, target), role
