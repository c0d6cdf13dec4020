package io.orgloom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Orgloom. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Orgloom", sharedModules = {"graph", "access", "problem"})
public class OrgloomApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(OrgloomApplication.class, arguments);
	}
}
