package io.orgloom.interchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was written, whole before any of it is handed out; closing it removes it. */
public record Written(ExportFormat format, String name, Path file) implements AutoCloseable {

	/** What writes the content. */
	@FunctionalInterface
	interface Content {
		void write(OutputStream out) throws IOException;
	}

	static Written of(ExportFormat format, String name, Content content) {
		try {
			Path file = Files.createTempFile("orgloom-export-", "." + format.word());
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
				content.write(out);
			} catch (IOException | RuntimeException failed) {
				Files.deleteIfExists(file);
				throw failed;
			}
			return new Written(format, name, file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
	}
}
