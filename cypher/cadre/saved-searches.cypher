// cadre/saved-searches: the searches for cadres an account keeps
// params: account STRING (Account.name)
// returns: name, filter; ordered by name
MATCH (:Account {name: $account})-[:KEEPS]->(search:SavedSearch)
RETURN search.name AS name, search.filter AS filter
ORDER BY name
