package io.orgloom.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The planner of the command line, packaged and in a process of its own as users run it.
 *
 * @param line what it printed
 * @param seconds from the start of the process to its end
 * @param processor seconds of processor time it used
 * @param mebibytes the most memory it had; not a number where the system does not tell
 */
record PlannerRun(JsonNode line, double seconds, double processor, double mebibytes) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Plans the instance in a folder, with further arguments. */
	static PlannerRun of(Path folder, List<String> arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/orgloom.jar", "merger-plan", "--units",
				folder.resolve("units.csv").toString(), "--adjacency", folder.resolve("adjacency.csv").toString()));
		command.addAll(arguments);
		try {
			Path plan = Files.createTempFile("plan", ".csv");
			Path printed = Files.createTempFile("printed", ".json");
			command.addAll(List.of("--out", plan.toString()));
			try {
				return run(command, printed);
			} finally {
				Files.delete(plan);
				Files.delete(printed);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static PlannerRun run(List<String> command, Path printed) throws IOException {
		long started = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectOutput(printed.toFile()).redirectError(Redirect.INHERIT).start();
		double mebibytes = 0;
		Duration processor = Duration.ZERO;
		while (isRunning(process)) {
			mebibytes = Math.max(mebibytes, peak(process.pid()));
			processor = process.info().totalCpuDuration().orElse(processor);
		}
		double seconds = (System.nanoTime() - started) / 1e9;
		String line = Files.readString(printed).lines().reduce((_, last) -> last).orElse("");
		if (process.exitValue() != 0 || line.isEmpty()) {
			throw new IllegalStateException("%s ended with %d: %s".formatted(String.join(" ", command), process.exitValue(), line));
		}
		return new PlannerRun(JSON.readTree(line), seconds, processor.toNanos() / 1e9, mebibytes == 0 ? Double.NaN : mebibytes);
	}

	private static boolean isRunning(Process process) {
		try {
			return !process.waitFor(10, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			process.destroy();
			throw new IllegalStateException(e);
		}
	}

	private static double peak(long process) {
		try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
			return lines.filter(line -> line.startsWith("VmHWM:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
		} catch (IOException | UncheckedIOException ended) {
			return 0;
		}
	}

	int regions() {
		return line.path("regions").asInt();
	}

	int bound() {
		return line.path("bound").asInt();
	}

	double heterogeneity() {
		return line.path("heterogeneity").asDouble();
	}

	/** How long it searched, without starting, reading and writing. */
	double searched() {
		return line.path("seconds").asDouble();
	}
}
