// graph/record-change: the entry of one Change
// params: change MAP (properties of the node)
// returns: nothing
CREATE (c:Change)
SET c = $change
