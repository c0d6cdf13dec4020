// structure/unit-figures: some org units as norms look at them on a day: their posts, what they work for, what lies directly above and below
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: code, kind, hierarchy, posts (list of role, occupancy), level, type and area (official code) of the administrative unit it works for, governs (whether it does so itself), parent (kind, deputies) or null, children (list of kind, field, deputies), allPosts and allStaff (with all below, of organisations only), bodies and organisations (governments of communes below a government, and what belongs to them); ordered by code
UNWIND $codes AS code
MATCH (unit:OrgUnit {code: code})-[s:HAS_STATE {aspect: 'core'}]->(core:OrgUnitState)
WHERE s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
CALL (unit) {
  MATCH (unit)<-[e:ESTABLISHED_IN]-(position:Position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  OPTIONAL MATCH (position)-[o:HAS_STATE {aspect: 'occupancy'}]->(state:PositionState)
  WHERE o.from <= $on AND (o.until IS NULL OR o.until > $on) AND o.recorded <= $known AND (o.retracted IS NULL OR o.retracted > $known)
  WITH position, post, o, state, [(position)<-[h:HOLDS]-(:Cadre) WHERE h.from <= $on AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known) | h] AS holders
  RETURN collect({role: post.role, occupancy: CASE
    WHEN any(h IN holders WHERE NOT h.acting AND (h.until IS NULL OR h.until > $on)) THEN 'HELD'
    WHEN any(h IN holders WHERE h.until IS NULL OR h.until > $on) THEN 'ACTING'
    WHEN any(h IN holders WHERE coalesce(o.from <= h.until, true)) THEN 'VACANT'
    ELSE state.occupancy
  END}) AS posts
}
CALL (unit) {
  OPTIONAL MATCH (unit)-[up:PART_OF*0..12]->(:OrgUnit)-[g:GOVERNS]->(:AdministrativeUnit)-[a:HAS_STATE {aspect: 'core'}]->(area:AdministrativeUnitState)
  WHERE all(f IN up WHERE f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
    AND g.from <= $on AND (g.until IS NULL OR g.until > $on) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
    AND a.from <= $on AND (a.until IS NULL OR a.until > $on) AND a.recorded <= $known AND (a.retracted IS NULL OR a.retracted > $known)
  RETURN area.level AS level, area.type AS type, area.officialCode AS area, size(up) = 0 AS governs
  ORDER BY size(up), area.officialCode
  LIMIT 1
}
CALL (unit, core) {
  OPTIONAL MATCH (unit)-[p:PART_OF {hierarchy: core.hierarchy}]->(parent:OrgUnit)-[n:HAS_STATE {aspect: 'core'}]->(above:OrgUnitState)
  WHERE p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
    AND n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  RETURN CASE WHEN parent IS NULL THEN null ELSE {kind: above.kind, deputies: COUNT {
    MATCH (parent)<-[e:ESTABLISHED_IN]-(:Position)-[d:HAS_STATE {aspect: 'core'}]->(:PositionState {role: 'DEPUTY'})
    WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
      AND d.from <= $on AND (d.until IS NULL OR d.until > $on) AND d.recorded <= $known AND (d.retracted IS NULL OR d.retracted > $known)
  }} END AS parent
  LIMIT 1
}
CALL (unit, core) {
  MATCH (unit)<-[c:PART_OF {hierarchy: core.hierarchy}]-(child:OrgUnit)-[n:HAS_STATE {aspect: 'core'}]->(below:OrgUnitState)
  WHERE below.kind IN ['ADVISORY_AGENCY', 'DIVISION', 'DEPARTMENT', 'PUBLIC_UNIT']
    AND c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
    AND n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  RETURN collect({kind: below.kind, field: below.field, deputies: COUNT {
    MATCH (child)<-[e:ESTABLISHED_IN]-(:Position)-[d:HAS_STATE {aspect: 'core'}]->(:PositionState {role: 'DEPUTY'})
    WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
      AND d.from <= $on AND (d.until IS NULL OR d.until > $on) AND d.recorded <= $known AND (d.retracted IS NULL OR d.retracted > $known)
  }}) AS children
}
CALL (unit, core) {
  MATCH (unit)<-[down:PART_OF*0..12]-(part:OrgUnit)
  WHERE core.kind IN ['ADVISORY_AGENCY', 'DIVISION', 'DEPARTMENT', 'PUBLIC_UNIT', 'FRONT_BODY']
    AND all(f IN down WHERE f.hierarchy = core.hierarchy AND f.from <= $on AND (f.until IS NULL OR f.until > $on) AND f.recorded <= $known AND (f.retracted IS NULL OR f.retracted > $known))
  WITH DISTINCT part
  MATCH (part)<-[e:ESTABLISHED_IN]-(:Position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
  WHERE e.from <= $on AND (e.until IS NULL OR e.until > $on) AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
    AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  RETURN count(*) AS allPosts, count(CASE WHEN post.role = 'STAFF' THEN 1 END) AS allStaff
}
CALL (unit, core) {
  MATCH (unit)<-[c:PART_OF {hierarchy: core.hierarchy}]-(body:OrgUnit)-[g:GOVERNS]->(:AdministrativeUnit)-[a:HAS_STATE {aspect: 'core'}]->(:AdministrativeUnitState {level: 'COMMUNE'})
  WHERE core.kind = 'GOVERNMENT_BODY'
    AND c.from <= $on AND (c.until IS NULL OR c.until > $on) AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
    AND g.from <= $on AND (g.until IS NULL OR g.until > $on) AND g.recorded <= $known AND (g.retracted IS NULL OR g.retracted > $known)
    AND a.from <= $on AND (a.until IS NULL OR a.until > $on) AND a.recorded <= $known AND (a.retracted IS NULL OR a.retracted > $known)
  WITH DISTINCT body, core
  RETURN count(body) AS bodies, sum(COUNT {
    MATCH (body)<-[p:PART_OF {hierarchy: core.hierarchy}]-(:OrgUnit)-[n:HAS_STATE {aspect: 'core'}]->(below:OrgUnitState)
    WHERE below.kind IN ['DIVISION', 'PUBLIC_UNIT']
      AND p.from <= $on AND (p.until IS NULL OR p.until > $on) AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
      AND n.from <= $on AND (n.until IS NULL OR n.until > $on) AND n.recorded <= $known AND (n.retracted IS NULL OR n.retracted > $known)
  }) AS organisations
}
RETURN code, core.kind AS kind, core.hierarchy AS hierarchy, posts, level, type, area, governs, parent, children, allPosts, allStaff, bodies, organisations
ORDER BY code
