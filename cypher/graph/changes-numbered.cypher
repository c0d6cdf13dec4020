// graph/changes-numbered: Changes by their numbers
// params: numbers LIST OF INTEGER
// returns: change, its properties; ordered by number
UNWIND $numbers AS number
MATCH (c:Change {number: number})
RETURN properties(c) AS change
ORDER BY c.number
