// territory/steps-out-of: what some units gave to others, one row a source and result of a reorganisation
// unbounded: what a reorganisation did stays done after its units have ended
// params: codes LIST OF STRING, on DATE (the last day looked at), known INTEGER
// returns: source, result, on (day of the reorganisation), share (of the source), basis; ordered by on, source, result
UNWIND $codes AS code
MATCH (source:AdministrativeUnit {code: code})-[gave:CONTRIBUTES]->(:Reorganisation)-[made:RESULTS_IN]->(result:AdministrativeUnit)
WHERE gave.from <= $on AND gave.recorded <= $known AND (gave.retracted IS NULL OR gave.retracted > $known)
  AND made.from <= $on AND made.recorded <= $known AND (made.retracted IS NULL OR made.retracted > $known)
RETURN source.code AS source, result.code AS result, gave.from AS on, coalesce(gave.share, 1.0) AS share, gave.basis AS basis
ORDER BY on, source, result
