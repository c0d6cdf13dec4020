// cadre/forget-search: an account keeps a search no longer, or none any more
// params: account STRING (Account.name), name STRING (null = all it keeps)
// returns: forgotten, how many
MATCH (:Account {name: $account})-[:KEEPS]->(search:SavedSearch)
WHERE $name IS NULL OR search.name = $name
DETACH DELETE search
RETURN count(*) AS forgotten
