// access/record-read: who read personal data of whom, and for what
// params: read MAP (properties of the node)
// returns: nothing
CREATE (r:PersonalRead)
SET r = $read
