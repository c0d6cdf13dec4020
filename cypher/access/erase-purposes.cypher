// access/erase-purposes: takes words out of the purposes for which the personal data of one person were read
// params: query STRING (Lucene), words LIST OF STRING, mark STRING (what stands in their place)
// returns: changed, how many readings
CALL db.index.fulltext.queryNodes('personal_read_subject', $query) YIELD node AS r
WHERE any(word IN $words WHERE r.purpose CONTAINS word)
SET r.purpose = reduce(text = r.purpose, word IN $words | replace(text, word, $mark))
RETURN count(r) AS changed
