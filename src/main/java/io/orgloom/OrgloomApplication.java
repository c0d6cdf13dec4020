package io.orgloom;

import io.orgloom.command.MergerPlanCommand;
import java.io.PrintWriter;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Orgloom. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Orgloom", sharedModules = {"graph", "access", "problem"})
public class OrgloomApplication {

	/** A command that needs neither a context nor a database is run before any class of Spring is loaded. */
	public static void main(String[] arguments) {
		if (arguments.length > 0 && arguments[0].equals("merger-plan")) {
			System.exit(MergerPlanCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length), new PrintWriter(System.out), new PrintWriter(System.err)));
		}
		SpringApplication.run(OrgloomApplication.class, arguments);
	}
}
