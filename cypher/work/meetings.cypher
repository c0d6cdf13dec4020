// work/meetings: all review meetings with who convened and who attended them, as known at a time
// unbounded: a meeting stays what it was; agencies that took part may have ended
// params: known INTEGER
// returns: code, from, recorded, state, convener, attending; ordered by the day, then code
// scan: review meetings are few
MATCH (meeting:ReviewMeeting)-[s:HAS_STATE {aspect: 'core'}]->(state:ReviewMeetingState)
WHERE s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
MATCH (meeting)-[c:CONVENED_BY]->(convener:OrgUnit)
WHERE c.recorded <= $known AND (c.retracted IS NULL OR c.retracted > $known)
CALL (meeting) {
  MATCH (meeting)-[a:ATTENDED_BY]->(attending:OrgUnit)
  WHERE a.recorded <= $known AND (a.retracted IS NULL OR a.retracted > $known)
  WITH DISTINCT attending.code AS code
  ORDER BY code
  RETURN collect(code) AS attending
}
RETURN meeting.code AS code, s.from AS from, s.recorded AS recorded, properties(state) AS state, convener.code AS convener, attending
ORDER BY state.heldOn, code
