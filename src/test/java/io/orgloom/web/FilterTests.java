package io.orgloom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.graph.Readiness;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class FilterTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest
	@ValueSource(strings = {"/api/administrative-units", "/", "/territory", "/sign-in"})
	void whileStartingNothingIsRead(String path) {
		assertThatThrownBy(() -> new StartingFilter(new Readiness()).doFilter(get(path), response, new MockFilterChain())).isInstanceOf(Starting.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/css/orgloom.css", "/fonts/a.woff2", "/img/icons.svg", "/actuator/health"})
	void whileStartingFilesAndTheHealthAreServed(String path) {
		assertThatCode(() -> new StartingFilter(new Readiness()).doFilter(get(path), response, new MockFilterChain())).doesNotThrowAnyException();
	}

	@Test
	void onceReadyEverythingPasses() throws Exception {
		Readiness readiness = new Readiness();
		readiness.ready();
		MockFilterChain chain = new MockFilterChain();
		new StartingFilter(readiness).doFilter(get("/api/x"), response, chain);

		assertThat(chain.getRequest()).isNotNull();
	}

	@Test
	void aBodyThatSaysItIsTooLargeIsNotRead() {
		MockHttpServletRequest request = post("/api/users", 11);

		assertThatThrownBy(() -> limit().doFilter(request, response, new MockFilterChain())).isInstanceOf(BodyTooLarge.class);
	}

	@Test
	void aBodyInChunksIsCountedWhileItIsRead() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/users") {

			@Override
			public long getContentLengthLong() {
				return -1;
			}
		};
		request.setContent(new byte[11]);
		MockFilterChain chain = new MockFilterChain();
		limit().doFilter(request, response, chain);

		assertThatThrownBy(() -> chain.getRequest().getInputStream().readAllBytes()).isInstanceOf(BodyTooLarge.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/api/imports", "/api/imports/7/files", "/imports"})
	void importsHaveTheirOwnLimits(String path) {
		assertThatCode(() -> limit().doFilter(post(path, 1_000), response, new MockFilterChain())).doesNotThrowAnyException();
	}

	@Test
	void aScenarioOfAnotherInstallationMayBeLargerButNotEndless() {
		assertThatCode(() -> limit().doFilter(post("/api/scenarios:import", 20), response, new MockFilterChain())).doesNotThrowAnyException();
		assertThatThrownBy(() -> limit().doFilter(post("/api/scenarios:import", 21), response, new MockFilterChain())).isInstanceOf(BodyTooLarge.class)
			.hasMessageContaining("20");
		assertThatThrownBy(() -> limit().doFilter(post("/api/scenarios", 20), response, new MockFilterChain())).isInstanceOf(BodyTooLarge.class);
	}

	@Test
	void aBodyWithinTheLimitIsReadWhole() throws Exception {
		MockFilterChain chain = new MockFilterChain();
		limit().doFilter(post("/api/users", 10), response, chain);

		assertThat(chain.getRequest().getInputStream().readAllBytes()).hasSize(10);
	}

	@Test
	void programsAreToldHowLongTheirAnswerTookInOneHeader() throws Exception {
		FilterChain slow = (request, answer) -> {
			sleep(20);
			((HttpServletResponse) answer).setHeader("ETag", "\"4\"");
			answer.getOutputStream().write("Nghệ An".getBytes(StandardCharsets.UTF_8));
			answer.flushBuffer();
		};
		new TimingFilter().doFilter(get("/api/x"), response, slow);

		assertThat(response.getHeaders("Server-Timing")).singleElement().asString().matches("app;dur=\\d+\\.\\d{3}");
		assertThat(Double.parseDouble(response.getHeader("Server-Timing").substring("app;dur=".length()))).isGreaterThanOrEqualTo(20);
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("Nghệ An");
		assertThat(response.getHeader("ETag")).isEqualTo("\"4\"");
	}

	@Test
	void pagesAreNotHeldBack() throws Exception {
		new TimingFilter().doFilter(get("/territory"), response, new MockFilterChain());

		assertThat(response.getHeader("Server-Timing")).isNull();
	}

	private static BodyLimitFilter limit() {
		return new BodyLimitFilter(DataSize.ofBytes(10), DataSize.ofBytes(20));
	}

	private static MockHttpServletRequest get(String path) {
		return new MockHttpServletRequest("GET", path);
	}

	private static MockHttpServletRequest post(String path, int bytes) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setContent(new byte[bytes]);
		return request;
	}

	private static void sleep(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
