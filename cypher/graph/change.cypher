// graph/change: one Change
// params: number INTEGER
// returns: change, its properties
MATCH (c:Change {number: $number})
RETURN properties(c) AS change
