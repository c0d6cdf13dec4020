// graph/erase-words: takes words out of the reasons and documents of the Changes that recorded or retracted what leads from an identity
// template: Source
// unbounded: what is erased is erased in everything that was ever known
// params: code STRING, words LIST OF STRING, mark STRING (what stands in their place)
// returns: changed, how many Changes
MATCH (source:Source {code: $code})-[f]->()
UNWIND [f.recorded, f.retracted] AS number
WITH DISTINCT number
MATCH (c:Change {number: number})
WHERE any(word IN $words WHERE c.reason CONTAINS word OR c.document CONTAINS word)
SET c.reason = reduce(text = c.reason, word IN $words | replace(text, word, $mark))
SET c.document = reduce(text = c.document, word IN $words | replace(text, word, $mark))
RETURN count(c) AS changed
