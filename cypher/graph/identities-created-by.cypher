// graph/identities-created-by: codes of the identities of one label that a Change made
// template: Source
// params: change INTEGER
// returns: code; ordered by code
MATCH (identity:Source {created: $change})
RETURN identity.code AS code
ORDER BY code
