package io.orgloom.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Starts the container; where no Docker engine answers it says so and skips, or fails where {@code -Ddocker.required=true} or DOCKER_REQUIRED=true. */
class DockerEngine implements ExecutionCondition, BeforeAllCallback {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
		if (answers()) {
			return ConditionEvaluationResult.enabled("A Docker engine answers.");
		}
		if (isRequired()) {
			throw new IllegalStateException("No Docker engine answers, yet docker.required is set.");
		}
		String reason = "Skipped " + test.getDisplayName() + ": no Docker engine answers, so the suite does not run on a Neo4j server in a container.";
		IO.println(reason);
		return ConditionEvaluationResult.disabled(reason);
	}

	@Override
	public void beforeAll(ExtensionContext test) {
		GraphContainer.NEO4J.start();
	}

	private static boolean answers() {
		try {
			return DockerClientFactory.instance().isDockerAvailable();
		} catch (RuntimeException e) {
			return false;
		}
	}

	private static boolean isRequired() {
		return Boolean.getBoolean("docker.required") || Boolean.parseBoolean(System.getenv("DOCKER_REQUIRED"));
	}
}
