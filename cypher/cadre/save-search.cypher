// cadre/save-search: keeps a search for an account, or changes the one of that name, unless it keeps too many
// params: account STRING (Account.name), name STRING, filter STRING, most INTEGER
// returns: saved BOOLEAN; no row where there is no such account
MATCH (account:Account {name: $account})
CALL (account) {
  MATCH (account)-[:KEEPS]->(search:SavedSearch)
  RETURN count(search) AS kept, sum(CASE WHEN search.name = $name THEN 1 ELSE 0 END) AS same
}
WITH account, kept < $most OR same > 0 AS saved
FOREACH (each IN CASE WHEN saved THEN [1] ELSE [] END |
  MERGE (account)-[:KEEPS]->(search:SavedSearch {name: $name})
  SET search.filter = $filter
)
RETURN saved
