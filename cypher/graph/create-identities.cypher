// graph/create-identities: identity nodes that are not there yet; they carry their code and the Change that made them
// template: Source
// params: codes LIST OF STRING, change INTEGER
// returns: nothing
UNWIND $codes AS code
MERGE (identity:Source {code: code})
ON CREATE SET identity.created = $change
