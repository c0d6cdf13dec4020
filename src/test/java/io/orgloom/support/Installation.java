package io.orgloom.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.OrgloomApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Orgloom as users run it: the packaged application as a process of its own on a data folder, without the demonstration. */
public final class Installation implements AutoCloseable {

	private static final String PASSWORD = "mật khẩu của quản trị";
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Process process;
	private final int port;

	private Installation(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Starts it and waits until it answers. */
	public static Installation start(Path data) {
		try {
			int port = freePort();
			ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()));
			builder.environment().putAll(Map.of("SERVER_PORT", String.valueOf(port), "ORGLOOM_DATA_DIR", data.toString(), "ORGLOOM_DEMO", "false",
					"ORGLOOM_ADMIN_PASSWORD", PASSWORD));
			Installation installation = new Installation(builder.start(), port);
			installation.awaitAnswer(log(data));
			return installation;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The jar with its libraries beside it, by the very JVM and flags of the tests, and compiled quickly rather than well: it does not live long. Classes
	 * the tests themselves have loaded are not verified once more: an eighth of a start.
	 */
	private static List<String> command() {
		Path jar = Path.of(OrgloomApplication.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		Path packaged = Files.isDirectory(jar) ? jar.resolveSibling("orgloom.jar") : jar;
		assertThat(packaged).as("the packaged application; it is there in mvn verify").exists();
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
		ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(flag -> flag.startsWith("--") || flag.startsWith("-XX:")).forEach(command::add);
		command.addAll(List.of("-jar", packaged.toString()));
		return command;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static Path log(Path data) {
		return data.resolveSibling("orgloom.log");
	}

	private void awaitAnswer(Path log) throws IOException {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end) && process.isAlive()) {
			try {
				Thread.sleep(100);
				if (admin().get("/api/me").status() == 200) {
					return;
				}
			} catch (IllegalStateException notYet) {
				// nobody listens yet
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				break;
			}
		}
		kill();
		throw new AssertionError("Orgloom did not start:\n" + Files.readString(log));
	}

	public Program admin() {
		return Program.on(port).as("admin", PASSWORD);
	}

	/** A program of another account of this installation. */
	public Program as(String name, String password) {
		return Program.on(port).as(name, password);
	}

	/** Ends it as kill -9 does: nothing of it is asked, nothing is flushed. */
	public void kill() {
		process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}
}
