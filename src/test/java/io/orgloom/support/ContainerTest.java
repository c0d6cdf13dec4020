package io.orgloom.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A {@link GraphTest} whose graph is a Neo4j server in a container, where a Docker engine answers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(DockerEngine.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "orgloom.demo.load=false")
@Import(StandingClockConfiguration.class)
@ExtendWith(EmptyGraph.class)
public @interface ContainerTest {
}
