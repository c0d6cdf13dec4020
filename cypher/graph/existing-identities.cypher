// graph/existing-identities: which of some codes have an identity node
// template: Source
// params: codes LIST OF STRING
// returns: code; ordered by code
UNWIND $codes AS code
MATCH (identity:Source {code: code})
RETURN identity.code AS code
ORDER BY code
