package io.orgloom.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.graph.Readiness;
import io.orgloom.support.GraphTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GraphTest
class StartingIT {

	@Autowired
	private Readiness readiness;
	@LocalServerPort
	private int port;

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeEach
	void start() {
		readiness.doing("1 December 2024");
	}

	@AfterEach
	void ready() {
		readiness.ready();
	}

	@Test
	void programsAreToldToComeBack() throws Exception {
		HttpResponse<String> answer = get("/api/administrative-units");

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("urn:orgloom:problem:starting", "1 December 2024");
	}

	@Test
	void peopleSeeAPageThatLooksAgainByItself() throws Exception {
		HttpResponse<String> answer = get("/territory");

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.body()).contains("http-equiv=\"refresh\"", "/css/orgloom.css");
	}

	@Test
	void filesAndTheHealthAreServed() throws Exception {
		assertThat(get("/css/orgloom.css").statusCode()).isEqualTo(200);
		assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
	}

	@Test
	void whatFollowsBehindOpenDoorsIsTold() throws Exception {
		readiness.following("Committees");
		assertThat(get("/actuator/health/loading").body()).contains("\"doors\":\"shut\"", "\"following\":\"Committees\"");
		readiness.ready();
		assertThat(get("/actuator/health/loading").body()).contains("\"doors\":\"open\"", "\"following\":\"Committees\"");
		readiness.following(null);
		assertThat(get("/actuator/health/loading").body()).contains("\"following\":\"\"");
	}

	private HttpResponse<String> get(String path) throws Exception {
		return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept", "text/html, */*;q=0.8").build(),
				HttpResponse.BodyHandlers.ofString());
	}
}
