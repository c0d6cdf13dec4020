// structure/differences: org units that differ between two days by being there, name, kind, the unit above or the number of their own posts
// params: before DATE, hierarchy STRING (null = every), after STRING, limit INTEGER, on DATE, known INTEGER
// returns: code, old, new (core states, null where it was not there), oldParent, newParent, oldParentName, newParentName, oldPosts, newPosts; ordered by code
MATCH (unit:OrgUnit)
WHERE unit.code > $after
CALL (unit) {
  OPTIONAL MATCH (unit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
  WHERE s.from <= $before AND (s.until IS NULL OR s.until > $before) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN core AS old
  LIMIT 1
}
CALL (unit) {
  OPTIONAL MATCH (unit)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
  WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN core AS new
  LIMIT 1
}
WITH unit, old, new
WHERE (old IS NOT NULL OR new IS NOT NULL) AND ($hierarchy IS NULL OR coalesce(new.hierarchy, old.hierarchy) = $hierarchy)
CALL (unit, old) {
  OPTIONAL MATCH (unit)-[p:PART_OF {hierarchy: old.hierarchy}]->(parent:OrgUnit)
  WHERE p.from <= $before AND (p.until IS NULL OR p.until > $before) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  RETURN parent AS oldParent
  LIMIT 1
}
CALL (unit, new) {
  OPTIONAL MATCH (unit)-[p:PART_OF {hierarchy: new.hierarchy}]->(parent:OrgUnit)
  WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  RETURN parent AS newParent
  LIMIT 1
}
WITH unit, old, new, oldParent, newParent,
  COUNT { (unit)<-[e:ESTABLISHED_IN]-(:Position)
          WHERE e.from <= $before AND (e.until IS NULL OR e.until > $before) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known) } AS oldPosts,
  COUNT { (unit)<-[e:ESTABLISHED_IN]-(:Position)
          WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known) } AS newPosts
WHERE old IS NULL OR new IS NULL OR old.name <> new.name OR old.kind <> new.kind OR coalesce(oldParent.code, '') <> coalesce(newParent.code, '') OR oldPosts <> newPosts
WITH unit, old, new, oldParent, newParent, oldPosts, newPosts
ORDER BY unit.code
LIMIT $limit
CALL (oldParent) {
  OPTIONAL MATCH (oldParent)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
  WHERE s.from <= $before AND (s.until IS NULL OR s.until > $before) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN core.name AS oldParentName
  LIMIT 1
}
CALL (newParent) {
  OPTIONAL MATCH (newParent)-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
  WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  RETURN core.name AS newParentName
  LIMIT 1
}
RETURN unit.code AS code, properties(old) AS old, properties(new) AS new, oldParent.code AS oldParent, newParent.code AS newParent, oldParentName, newParentName,
  oldPosts, newPosts
ORDER BY code
