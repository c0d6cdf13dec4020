package io.orgloom.scenario;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface Scenarios extends Neo4jRepository<Scenario, String> {
}
