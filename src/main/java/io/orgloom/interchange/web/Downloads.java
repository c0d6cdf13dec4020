package io.orgloom.interchange.web;

import io.orgloom.interchange.export.Written;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Hands written files out. */
final class Downloads {

	private Downloads() {
	}

	/** Sends a file under its name and removes it here. */
	static void send(Written written, HttpServletResponse response) throws IOException {
		try (written) {
			response.setContentType(written.format().mediaType());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(written.name(), StandardCharsets.UTF_8).build().toString());
			response.setContentLengthLong(Files.size(written.file()));
			Files.copy(written.file(), response.getOutputStream());
		}
	}
}
