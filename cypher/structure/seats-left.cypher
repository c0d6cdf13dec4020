// structure/seats-left: seats by virtue of a post on some committees that ended with their post by a day, where no post that continues it has taken the seat; not those that went with the unit of the post and are continued by none
// unbounded: what was and is no longer is asked for
// params: codes LIST OF STRING, on DATE, known INTEGER
// returns: unit, code (Position.code), title, ended (day); ordered by unit, code
UNWIND $codes AS unit
MATCH (committee:OrgUnit {code: unit})<-[x:SEATS_EX_OFFICIO]-(position:Position)-[p:HAS_STATE {aspect: 'core'}]->(post:PositionState)
WHERE x.until <= $on AND p.until = x.until
  AND x.recorded <= $known AND (x.retracted IS NULL OR x.retracted > $known)
  AND p.recorded <= $known AND (p.retracted IS NULL OR p.retracted > $known)
  AND NOT EXISTS {
    MATCH (position)-[s:HAS_STATE {aspect: 'core'}]->(:PositionState)
    WHERE s.from >= x.until AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
  }
  AND NOT EXISTS {
    MATCH (position)-[c:CONTRIBUTES]->(:Reorganisation)-[r:RESULTS_IN]->(:Position)-[y:SEATS_EX_OFFICIO]->(committee)
    WHERE (y.until IS NULL OR y.until > x.until)
      AND c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
      AND r.recorded <= $known AND (r.retracted IS NULL OR r.retracted > $known)
      AND y.recorded <= $known AND (y.retracted IS NULL OR y.retracted > $known)
  }
  AND (EXISTS {
    MATCH (position)-[e:ESTABLISHED_IN]->(:OrgUnit)-[h:HAS_STATE {aspect: 'core'}]->(:OrgUnitState)
    WHERE e.until = x.until AND h.from <= $on AND (h.until IS NULL OR h.until > $on)
      AND e.recorded <= $known AND (e.retracted IS NULL OR e.retracted > $known)
      AND h.recorded <= $known AND (h.retracted IS NULL OR h.retracted > $known)
  } OR EXISTS {
    MATCH (position)-[d:CONTRIBUTES]->(:Reorganisation)-[t:RESULTS_IN]->(:Position)
    WHERE d.recorded <= $known AND (d.retracted IS NULL OR d.retracted > $known)
      AND t.recorded <= $known AND (t.retracted IS NULL OR t.retracted > $known)
  })
RETURN unit, position.code AS code, post.title AS title, x.until AS ended
ORDER BY unit, code
