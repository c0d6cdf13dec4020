// cadre/particulars: what is recorded of a cadre on a day, the core and relations to others apart; only for those who may read it
// params: code STRING (Cadre.code), on DATE, known INTEGER
// returns: aspect, variant, state; ordered by aspect, variant
MATCH (:Cadre {code: $code})-[s:HAS_STATE]->(state:CadreState)
WHERE NOT s.aspect IN ['core', 'relation']
  AND s.from <= $on AND (s.until IS NULL OR s.until > $on) AND s.recorded <= $known AND (s.retracted IS NULL OR s.retracted > $known)
RETURN s.aspect AS aspect, coalesce(s.variant, '') AS variant, properties(state) AS state
ORDER BY aspect, variant
