package io.orgloom.job.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.job.Job;
import io.orgloom.job.Jobs;
import io.orgloom.problem.Unexpected;
import io.orgloom.support.GraphTest;
import io.orgloom.support.Program;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Long work as programs and pages watch it, through the door. */
@GraphTest
@Timeout(60)
class JobApiIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private Jobs jobs;
	@Autowired
	private JobListeners listeners;
	@LocalServerPort
	private int port;

	private final CountDownLatch enough = new CountDownLatch(1);
	private Program lan = Program.on(0);

	@BeforeEach
	void begin() {
		lan = account("lan", Role.PLANNER);
	}

	@AfterEach
	void end() {
		enough.countDown();
		SecurityContextHolder.clearContext();
	}

	private record Step(int number) {
	}

	private Program account(String name, Role role) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(Grant.everywhere(role))));
		return Program.on(port).as(name, PASSWORD);
	}

	/** Counts until it is told that it is enough or cancelled. */
	private Job count() {
		SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated("lan", null, List.of()));
		Job job = jobs.submit("count", "Counting", "to a number", run -> {
			int number = 0;
			while (!run.isCancelled() && enough.getCount() > 0) {
				run.progress(new Step(++number));
				pause();
			}
			return new Step(-1);
		});
		SecurityContextHolder.clearContext();
		return job;
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(20);
		} catch (InterruptedException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private static void await(BooleanSupplier until) {
		while (!until.getAsBoolean()) {
			pause();
		}
	}

	@Test
	void aJobIsWatchedAsAStreamAndCancelledWithItsBest() throws Exception {
		Job job = count();
		try (Watching watching = new Watching(job)) {
			assertThat(watching.head).contains("200").contains("text/event-stream");
			JsonNode first = watching.next();
			JsonNode second = watching.next();
			assertThat(second.path("state").asString()).isEqualTo("RUNNING");
			assertThat(second.path("progress").path("number").asInt()).isGreaterThan(first.path("progress").path("number").asInt());

			lan.delete("/api/jobs/" + job.id(), "").hasStatus(200);

			JsonNode last = watching.last();
			assertThat(last.path("state").asString()).isEqualTo("CANCELLED");
			assertThat(last.path("hasResult").asBoolean()).isTrue();
			assertThat(last.path("result").isNull()).isTrue();
		}
		assertThat(lan.get("/api/jobs/" + job.id()).hasStatus(200).json().path("result").path("number").asInt()).isEqualTo(-1);
		assertThat(lan.get("/api/jobs").json().path("items").get(0).path("id").asString()).isEqualTo(job.id().value());
	}

	@Test
	void whyItFailedIsToldInTheLanguageOfWhoeverAsks() throws Exception {
		SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated("lan", null, List.of()));
		Job job = jobs.submit("count", "Counting", "to a number", run -> {
			throw new Unexpected("0a1b");
		});
		SecurityContextHolder.clearContext();
		await(() -> jobs.watched(job.id()).orElseThrow().state().isFinished());
		String address = "/api/jobs/" + job.id();
		assertThat(lan.get(address).json().path("failure").asString()).startsWith("Something went wrong").contains("0a1b");
		assertThat(lan.get(address + "?lang=bn").json().path("failure").asString()).startsWith("এমন কিছু ভুল হয়েছে").contains("0a1b");
		try (Watching watching = new Watching(job, "?lang=vi")) {
			assertThat(watching.next().path("failure").asString()).startsWith("Đã xảy ra lỗi").contains("0a1b");
		}
	}

	@Test
	void whoeverGoesAwayIsForgottenAndNothingBreaks() throws Exception {
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		log.start();
		root.addAppender(log);
		Job job = count();
		try (Watching watching = new Watching(job)) {
			watching.next();
			assertThat(listeners.count()).isPositive();
		}
		await(() -> listeners.count() == 0);
		enough.countDown();
		await(() -> jobs.watched(job.id()).orElseThrow().state().isFinished());
		root.detachAppender(log);
		assertThat(log.list).filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN)).isEmpty();
	}

	@Test
	void othersNeitherSeeNorCancelIt() {
		Job job = count();
		String address = "/api/jobs/" + job.id();
		Program hoa = account("hoa", Role.PLANNER);
		hoa.get(address).isProblem(403, "job-of-another");
		hoa.get(address + "/events").isProblem(403, "job-of-another");
		hoa.delete(address, "").isProblem(403, "job-of-another");
		assertThat(hoa.get("/api/jobs").json().path("items").size()).isZero();
		Program.on(port).get(address + "/events").isProblem(401, "sign-in-required");
		lan.get("/api/jobs/j-0").isProblem(404, "unknown-job");
		assertThat(account("chi", Role.ADMINISTRATOR).get(address).hasStatus(200).json().path("owner").asString()).isEqualTo("lan");
	}

	/** A stream of events, read line by line. */
	private final class Watching implements AutoCloseable {

		private final Socket line = new Socket("127.0.0.1", port);
		private final BufferedReader reader;
		private final String head;

		Watching(Job job) throws Exception {
			this(job, "");
		}

		Watching(Job job, String query) throws Exception {
			String credentials = Base64.getEncoder().encodeToString(("lan:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
			line.setSoTimeout(20_000);
			line.getOutputStream().write(("GET /api/jobs/" + job.id() + "/events" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + credentials + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			reader = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
			List<String> lines = new ArrayList<>();
			for (String each = reader.readLine(); each != null && !each.isEmpty(); each = reader.readLine()) {
				lines.add(each);
			}
			head = String.join("\n", lines);
		}

		JsonNode next() throws Exception {
			for (String each = reader.readLine(); each != null; each = reader.readLine()) {
				if (each.startsWith("data:")) {
					return JsonMapper.shared().readTree(each.substring("data:".length()));
				}
			}
			throw new IllegalStateException("The stream has ended.");
		}

		JsonNode last() throws Exception {
			JsonNode event = next();
			while (!event.path("state").asString().equals("CANCELLED")) {
				event = next();
			}
			return event;
		}

		@Override
		public void close() throws Exception {
			line.setSoLinger(true, 0);
			line.close();
		}
	}
}
