package io.orgloom.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.support.GraphTest;
import io.orgloom.support.StandingClock;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doors as programs and browsers meet them. */
@GraphTest
class DoorsIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";
	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@Autowired
	private Access access;
	@Autowired
	private UserAdministration users;
	@Autowired
	private StandingClock clock;
	@LocalServerPort
	private int port;

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
	private final HttpClient program = HttpClient.newHttpClient();

	@BeforeEach
	void createAccounts() {
		account("boss", Grant.everywhere(Role.ADMINISTRATOR));
	}

	@Test
	void programsThatAreNotSignedInGetAProblemAndNoSession() throws Exception {
		HttpResponse<String> answer = send(program, request("/api/users"));

		assertProblem(answer, 401, "sign-in-required");
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(value -> assertThat(value).startsWith("Basic "));
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void browsersAreNotMadeToAskForABasicPassword() throws Exception {
		assertThat(send(program, request("/api/users").header("Sec-Fetch-Site", "same-origin")).headers().firstValue("WWW-Authenticate")).isEmpty();
		assertThat(send(program, request("/api/users").header("X-Requested-With", "XMLHttpRequest")).headers().firstValue("WWW-Authenticate")).isEmpty();
	}

	@Test
	void programsSignInByBasicWithoutASessionOrAToken() throws Exception {
		HttpResponse<String> created = send(program, basic("/api/users", "boss", PASSWORD).header("Content-Type", "application/json")
			.POST(json("""
					{"name": "Nguyễn.An", "password": "mật khẩu rất dài", "grants": [{"role": "planner", "within": null}]}
					""")));

		assertThat(created.statusCode()).isEqualTo(201);
		assertThat(created.headers().firstValue("Location")).hasValue("/api/users/Nguy%E1%BB%85n.An");
		assertThat(created.body()).isEqualTo("{\"name\":\"Nguyễn.An\",\"grants\":[{\"role\":\"PLANNER\",\"within\":null}]}");
		assertThat(created.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(send(program, basic("/api/me", "Nguyễn.An", "mật khẩu rất dài")).statusCode()).isEqualTo(200);
	}

	@Test
	void everyAnswerToAProgramTellsItsTimeOnce() throws Exception {
		assertThat(send(program, basic("/api/users", "boss", PASSWORD)).headers().allValues("Server-Timing")).singleElement().asString()
			.matches("app;dur=\\d+\\.\\d{3}");
		assertThat(send(program, basic("/api/users/nobody", "boss", PASSWORD)).headers().allValues("Server-Timing")).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
	void othersDoNotAdminister(Role role) throws Exception {
		account("lan", Grant.everywhere(role));

		int list = role == Role.AUDITOR ? 200 : 403;
		assertThat(send(program, basic("/api/users", "lan", PASSWORD)).statusCode()).isEqualTo(list);
		assertThat(send(program, basic("/api/users/boss", "lan", PASSWORD)).statusCode()).isEqualTo(list);
		assertThat(send(program, basic("/api/users/lan", "lan", PASSWORD)).statusCode()).isEqualTo(200);
		assertThat(send(program, basic("/api/me", "lan", PASSWORD)).statusCode()).isEqualTo(200);
		assertProblem(send(program, basic("/api/users", "lan", PASSWORD).header("Content-Type", "application/json")
			.POST(json("{\"name\":\"x\",\"password\":\"mật khẩu rất dài\",\"grants\":[]}"))), 403, "not-granted");
		assertProblem(send(program, basic("/api/users/lan/grants", "lan", PASSWORD).header("Content-Type", "application/json")
			.PUT(json("{\"grants\":[{\"role\":\"ADMINISTRATOR\"}]}"))), 403, "not-granted");
		assertProblem(send(program, basic("/api/users/boss/password", "lan", PASSWORD).header("Content-Type", "application/json")
			.PUT(json("{\"password\":\"mật khẩu rất dài\"}"))), 403, "not-granted");
		assertProblem(send(program, basic("/api/users/boss", "lan", PASSWORD).DELETE()), 403, "not-granted");
	}

	@Test
	void anAdministratorChangesGrantsAndPasswordsAndRemovesAccounts() throws Exception {
		account("lan", Grant.everywhere(Role.VIEWER));

		assertThat(send(program, basic("/api/users/lan/grants", "boss", PASSWORD).header("Content-Type", "application/json")
			.PUT(json("{\"grants\":[{\"role\":\"auditor\",\"within\":\"\"}]}"))).body()).contains("AUDITOR").doesNotContain("VIEWER");
		assertThat(send(program, basic("/api/users/lan/password", "boss", PASSWORD).header("Content-Type", "application/json")
			.PUT(json("{\"password\":\"mật khẩu thứ hai\"}"))).statusCode()).isEqualTo(204);
		assertThat(send(program, basic("/api/me", "lan", "mật khẩu thứ hai")).body()).contains("AUDITOR");
		assertThat(send(program, basic("/api/users/lan", "boss", PASSWORD).DELETE()).statusCode()).isEqualTo(204);
		assertThat(send(program, basic("/api/me", "lan", "mật khẩu thứ hai")).statusCode()).isEqualTo(401);
		assertProblem(send(program, basic("/api/users/boss", "boss", PASSWORD).DELETE()), 409, "last-administrator");
	}

	@Test
	void rememberedCredentialsEndWithThePassword() throws Exception {
		account("lan", Grant.everywhere(Role.VIEWER));
		assertThat(send(program, basic("/api/me", "lan", PASSWORD)).statusCode()).isEqualTo(200);
		access.asSystem(() -> {
			users.changePassword("lan", "mật khẩu thứ hai", null);
			return "done";
		});

		assertThat(send(program, basic("/api/me", "lan", PASSWORD)).statusCode()).isEqualTo(401);
	}

	@Test
	void guessingIsSlowedDownAndForgotten() throws Exception {
		account("guessed", Grant.everywhere(Role.VIEWER));
		for (int i = 0; i < 5; i++) {
			assertThat(send(program, basic("/api/me", "guessed", "wrong" + i)).statusCode()).isEqualTo(401);
		}
		HttpResponse<String> slowed = send(program, basic("/api/me", "guessed", PASSWORD));
		assertProblem(slowed, 429, "too-many-attempts");
		assertThat(slowed.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(send(program, basic("/api/me", "boss", PASSWORD)).statusCode()).isEqualTo(200);
		clock.set(clock.instant().plus(Duration.ofSeconds(1)));
		assertThat(send(program, basic("/api/me", "guessed", PASSWORD)).statusCode()).isEqualTo(200);
	}

	@Test
	void peopleAreSentToTheSignInPageAndBackToWhereTheyWantedToGo() throws Exception {
		HttpResponse<String> sent = send(browser, request("/about-nothing?x=1").header("Accept", "text/html"));
		assertThat(sent.statusCode()).isEqualTo(302);
		assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");

		HttpResponse<String> signedIn = signIn("boss", PASSWORD);
		assertThat(signedIn.statusCode()).isEqualTo(302);
		assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/about-nothing?x=1");
		assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
		assertThat(send(browser, request("/api/me")).body()).contains("\"boss\"");
	}

	@Test
	void aWrongPasswordLeadsBackToTheSignInPage() throws Exception {
		assertThat(signIn("boss", "wrong").headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?error");
		assertThat(send(browser, request("/sign-in?error")).statusCode()).isEqualTo(200);
		assertThat(send(browser, request("/sign-in?error&wait=8")).body()).contains("8 seconds");
	}

	@Test
	void changesSignedInByASessionNeedItsToken() throws Exception {
		signIn("boss", PASSWORD);
		String body = "{\"name\":\"hoa\",\"password\":\"mật khẩu rất dài\",\"grants\":[]}";
		HttpResponse<String> forged = send(browser, request("/api/users").header("Content-Type", "application/json").POST(json(body)));
		assertProblem(forged, 403, "csrf-token-missing");
		String token = token(send(browser, request("/sign-in")).body());
		assertThat(send(browser, request("/api/users").header("Content-Type", "application/json").header("X-CSRF-TOKEN", token).POST(json(body)))
			.statusCode()).isEqualTo(201);
	}

	@Test
	void basicThatAnotherSiteCausedNeedsAToken() throws Exception {
		assertProblem(send(program, basic("/api/users", "boss", PASSWORD).header("Sec-Fetch-Site", "cross-site").header("Content-Type", "application/json")
			.POST(json("{}"))), 403, "csrf-token-missing");
	}

	@Test
	void aSessionEndsWithItsAccountAndFeelsOtherGrantsAtOnce() throws Exception {
		account("lan", Grant.everywhere(Role.VIEWER));
		signIn("lan", PASSWORD);
		assertThat(send(browser, request("/api/users")).statusCode()).isEqualTo(403);
		access.asSystem(() -> users.grant("lan", List.of(Grant.everywhere(Role.AUDITOR))));
		assertThat(send(browser, request("/api/users")).statusCode()).isEqualTo(200);
		access.asSystem(() -> {
			users.remove("lan");
			return "done";
		});
		assertThat(send(browser, request("/api/users")).statusCode()).isEqualTo(401);
	}

	@Test
	void signingOutEndsTheSession() throws Exception {
		signIn("boss", PASSWORD);
		String token = token(send(browser, request("/sign-in")).body());
		assertThat(send(browser, request("/sign-out").POST(HttpRequest.BodyPublishers.noBody())).statusCode()).isEqualTo(403);
		HttpResponse<String> out = send(browser, request("/sign-out").header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded").POST(json("_csrf=" + encode(token))));
		assertThat(out.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?signedOut");
		assertThat(send(browser, request("/api/me")).statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/sign-in", "/css/orgloom.css", "/api/me", "/nothing-here"})
	void everyAnswerHasTheStrictHeaders(String path) throws Exception {
		var headers = send(program, basic(path, "boss", PASSWORD)).headers();

		assertThat(headers.firstValue("Content-Security-Policy")).hasValue("default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
				+ "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Permissions-Policy")).isPresent();
	}

	@Test
	void whatIsOpenIsOpenAndTheRestIsNot() throws Exception {
		assertThat(send(program, request("/sign-in")).statusCode()).isEqualTo(200);
		assertThat(send(program, request("/about")).statusCode()).isEqualTo(200);
		assertThat(send(program, request("/css/orgloom.css")).statusCode()).isEqualTo(200);
		assertThat(send(program, request("/actuator/health")).statusCode()).isEqualTo(200);
		assertThat(send(program, request("/actuator/env")).statusCode()).isEqualTo(302);
		assertThat(send(program, request("/v3/api-docs")).statusCode()).isEqualTo(401);
		assertThat(send(program, basic("/v3/api-docs", "boss", PASSWORD)).body()).contains("/api/users");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/api/users/%zz", "/api/users/%00", "/api/me?x=%zz", "/api/users/..%2f", "/api/users/a;b", "/api/users/%C3%28", "/sign-in?x=%zz", "/%00"})
	void malformedAddressesAreNeverAnErrorOfOurs(String address) throws Exception {
		assertThat(RawHttp.status(port, address, "Authorization: " + credentials("boss", PASSWORD))).isBetween(400, 499);
	}

	@ParameterizedTest
	@ValueSource(strings = {"{\"name\":\"x\\u0000\",\"password\":\"mật khẩu rất dài\",\"grants\":[]}",
			"{\"name\":\"x\",\"password\":\"mật khẩu \\u0000 dài\",\"grants\":[]}",
			"{\"name\":\"x\",\"password\":\"mật khẩu rất dài\",\"grants\":[{\"role\":\"VIEWER\",\"within\":\"\\u0000\"}]}",
			"{\"name\":\"x\",\"password\":\"mật khẩu rất dài\",\"grants\":[null]}", "{\"name\":\"\\ud800\",\"password\":\"mật khẩu rất dài\",\"grants\":[]}",
			"{\"name\":\"' OR 1=1 //\",\"password\":\"mật khẩu rất dài\",\"grants\":[]}", "[]", "{", "null", "\u0000"})
	void badBodiesAreRefusedAndNothingIsCreated(String body) throws Exception {
		int status = send(program, basic("/api/users", "boss", PASSWORD).header("Content-Type", "application/json").POST(json(body))).statusCode();

		assertThat(status).isBetween(400, 499);
		assertThat(access.<Integer>asSystem(() -> users.users().size())).isEqualTo(1);
	}

	@Test
	void aBodyOverTheLimitIsRefused() throws Exception {
		String large = "{\"name\":\"" + "x".repeat(1_100_000) + "\"}";
		assertProblem(send(program, basic("/api/users", "boss", PASSWORD).header("Content-Type", "application/json").POST(json(large))), 413, "body-too-large");
	}

	private void account(String name, Grant... grants) {
		access.asSystem(() -> users.create(name, PASSWORD, List.of(grants)));
	}

	private HttpResponse<String> signIn(String name, String password) throws Exception {
		String token = token(send(browser, request("/sign-in")).body());
		return send(browser, request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(json("username=" + encode(name) + "&password=" + encode(password) + "&_csrf=" + encode(token))));
	}

	private static String token(String page) {
		Matcher token = TOKEN.matcher(page);
		assertThat(token.find()).as(page).isTrue();
		return token.group(1);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60));
	}

	private HttpRequest.Builder basic(String path, String name, String password) {
		return request(path).header("Authorization", credentials(name, password));
	}

	private static String credentials(String name, String password) {
		return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
		return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static HttpRequest.BodyPublisher json(String body) {
		return HttpRequest.BodyPublishers.ofString(body);
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static void assertProblem(HttpResponse<String> answer, int status, String name) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"type\":\"urn:orgloom:problem:" + name + "\"");
	}
}
