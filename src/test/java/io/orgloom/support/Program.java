package io.orgloom.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API of the application on a port of this machine, signed in by HTTP Basic or not at all. */
public final class Program {

	private static final String BOUNDARY = "----orgloom";
	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** One for all: each has threads and open files of its own. */
	private static final HttpClient CLIENT = HttpClient.newHttpClient();
	private final int port;
	private final @Nullable String credentials;

	private Program(int port, @Nullable String credentials) {
		this.port = port;
		this.credentials = credentials;
	}

	/** Nobody who is signed in. */
	public static Program on(int port) {
		return new Program(port, null);
	}

	public Program as(String name, String password) {
		return new Program(port, "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)));
	}

	public Answer get(String path) {
		return send("GET", path, null, null);
	}

	public Answer post(String path, String json) {
		return send("POST", path, json, null);
	}

	public Answer post(String path, String json, String ifMatch) {
		return send("POST", path, json, ifMatch);
	}

	public Answer put(String path, String json, @Nullable String ifMatch) {
		return send("PUT", path, json, ifMatch);
	}

	public Answer patch(String path, String json, @Nullable String ifMatch) {
		return send("PATCH", path, json, ifMatch);
	}

	public Answer delete(String path, String ifMatch) {
		return send("DELETE", path, null, ifMatch);
	}

	/** A file as it comes. */
	public byte[] download(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60));
		if (credentials != null) {
			request.header("Authorization", credentials);
		}
		try {
			HttpResponse<byte[]> file = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			assertThat(file.statusCode()).as(path).isEqualTo(200);
			return file.body();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Sends files by their names, and fields beside them, as a form does. */
	public Answer upload(String path, Map<String, String> fields, Map<String, String> files) {
		StringBuilder body = new StringBuilder();
		fields.forEach((name, value) -> body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
		files.forEach((name, text) -> body.append("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n%s\r\n"
			.formatted(BOUNDARY, name, text)));
		return send("POST", path, body.append("--").append(BOUNDARY).append("--\r\n").toString(), "multipart/form-data; boundary=" + BOUNDARY, null);
	}

	private Answer send(String method, String path, @Nullable String json, @Nullable String ifMatch) {
		return send(method, path, json, "application/json", ifMatch);
	}

	private Answer send(String method, String path, @Nullable String body, String contentType, @Nullable String ifMatch) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60))
			.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
		if (body != null) {
			request.header("Content-Type", contentType);
		}
		if (ifMatch != null) {
			request.header("If-Match", ifMatch);
		}
		if (credentials != null) {
			request.header("Authorization", credentials);
		}
		try {
			return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** What came back. */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return response.statusCode();
		}

		public JsonNode json() {
			return JSON.readTree(response.body());
		}

		public String header(String name) {
			return response.headers().firstValue(name).orElse("");
		}

		public Answer hasStatus(int status) {
			assertThat(status()).as(response.body()).isEqualTo(status);
			return this;
		}

		/** It is a refusal of that name. */
		public Answer isProblem(int status, String name) {
			hasStatus(status);
			assertThat(header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(json().path("type").asString()).isEqualTo("urn:orgloom:problem:" + name);
			return this;
		}
	}
}
