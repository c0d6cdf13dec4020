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

/**
 * A test on the whole application and the very server users get: embedded Neo4j, started once per JVM on a temporary folder, emptied before each test.
 * All such tests share one context; {@link StandingClock} is its clock.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "orgloom.demo.load=false")
@Import({EmbeddedGraph.class, StandingClockConfiguration.class})
@ExtendWith(EmptyGraph.class)
public @interface GraphTest {
}
