package io.orgloom.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application in a process of its own, as users run it, and programs that ask it. */
final class BenchmarkServer implements AutoCloseable {

	static final String ADMINISTRATOR = "admin";
	private static final String PASSWORD = "benchmark-password";
	private static final int PORT = 18_080;
	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();
	private final Path log;
	private final Process process;

	private BenchmarkServer(Path log, Process process) {
		this.log = log;
		this.process = process;
	}

	/** Starts it on a folder and waits until its doors are open and nothing of the demonstration is still being recorded behind them. */
	static BenchmarkServer start(Path data, Map<String, String> settings) {
		Path log = data.resolveSibling(data.getFileName() + ".log");
		ProcessBuilder server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "-XX:+UseCompactObjectHeaders", "-jar", "target/orgloom.jar");
		server.environment().putAll(new HashMap<>(Map.of("ORGLOOM_DATA_DIR", data.toString(), "SERVER_PORT", String.valueOf(PORT), "ORGLOOM_ADMIN_PASSWORD",
				PASSWORD, "ORGLOOM_DEMO_PASSWORD", PASSWORD)));
		server.environment().putAll(settings);
		try {
			BenchmarkServer started = new BenchmarkServer(log, server.redirectErrorStream(true).redirectOutput(log.toFile()).start());
			started.awaitReady();
			return started;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void awaitReady() {
		while (process.isAlive()) {
			try {
				if (isAtRest(send(request(ADMINISTRATOR, "/actuator/health/loading").timeout(Duration.ofSeconds(5)).build()))) {
					return;
				}
			} catch (UncheckedIOException notListeningYet) {
				// asked again below
			}
			pause();
		}
		throw new IllegalStateException("The server ended; its log is " + log);
	}

	private static boolean isAtRest(HttpResponse<String> health) {
		return health.body().contains("\"doors\":\"open\"") && health.body().contains("\"following\":\"\"");
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The lines of its log that hold a text. */
	List<String> logged(String text) {
		try (var lines = Files.lines(log)) {
			return lines.filter(line -> line.contains(text)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What of the process lies in memory, where the system says so (Linux). */
	double residentMegabytes() {
		try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
			return lines.filter(line -> line.startsWith("VmRSS:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024).findFirst().orElse(Double.NaN);
		} catch (IOException e) {
			return Double.NaN;
		}
	}

	HttpResponse<String> get(String path) {
		return send(request(ADMINISTRATOR, path).GET().build());
	}

	HttpResponse<String> post(String who, String path, @Nullable Long version, String body) {
		HttpRequest.Builder request = request(who, path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
		return send((version == null ? request : request.header("If-Match", String.valueOf(version))).build());
	}

	/** Files as a form would send them. */
	HttpResponse<String> upload(String path, Map<String, String> fields, List<Path> files) {
		String boundary = "----orgloom-benchmark";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try {
			for (Map.Entry<String, String> field : fields.entrySet()) {
				body.writeBytes(text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, field.getKey(), field.getValue())));
			}
			for (Path file : files) {
				body.writeBytes(text("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n".formatted(boundary, file.getFileName())));
				body.writeBytes(Files.readAllBytes(file));
				body.writeBytes(text("\r\n"));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		body.writeBytes(text("--" + boundary + "--\r\n"));
		return send(request(ADMINISTRATOR, path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build());
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static HttpRequest.Builder request(String who, String path) {
		String basic = Base64.getEncoder().encodeToString((who + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path)).header("Authorization", "Basic " + basic);
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return client.send(request, BodyHandlers.ofString());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Milliseconds the application took for an answer. */
	static double app(HttpResponse<String> response) {
		Optional<String> timing = checked(response).headers().firstValue("Server-Timing");
		return Double.parseDouble(timing.orElse("app;dur=0").replaceAll(".*dur=([0-9.]+).*", "$1"));
	}

	static JsonNode body(HttpResponse<String> response) {
		return JSON.readTree(checked(response).body());
	}

	static HttpResponse<String> checked(HttpResponse<String> response) {
		if (response.statusCode() >= 300) {
			throw new IllegalStateException(response.uri() + " answered " + response.statusCode() + " " + response.body());
		}
		return response;
	}

	static double middle(List<Double> figures) {
		return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElse(0.0);
	}

	@Override
	public void close() {
		process.destroy();
		try {
			process.waitFor();
			Files.deleteIfExists(log);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
