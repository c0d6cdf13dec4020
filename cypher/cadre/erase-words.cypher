// cadre/erase-words: takes words out of the decisions by which a cadre holds posts and seats
// unbounded: what is erased is erased on every day and in everything that was ever known
// params: code STRING (Cadre.code), words LIST OF STRING, mark STRING (what stands in their place)
// returns: changed, how many facts
MATCH (:Cadre {code: $code})-[h:HOLDS|SITS_ON]->()
WHERE any(word IN $words WHERE h.decision CONTAINS word OR h.endingDecision CONTAINS word)
SET h.decision = reduce(text = h.decision, word IN $words | replace(text, word, $mark))
SET h.endingDecision = reduce(text = h.endingDecision, word IN $words | replace(text, word, $mark))
RETURN count(h) AS changed
