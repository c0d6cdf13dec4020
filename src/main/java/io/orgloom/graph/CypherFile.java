package io.orgloom.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One statement of the folder {@code cypher}, read once when its user is loaded. */
public record CypherFile(String name, String text) {

	/** The statement of a file named {@code <module>/<statement>}. */
	public static CypherFile of(String name) {
		try (InputStream file = CypherFile.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
			if (file == null) {
				throw new IllegalStateException("The statement (" + name + ") has no file in the folder cypher.");
			}
			return new CypherFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The statement for one fact type: {@code Source}, {@code FACT} and {@code Target} stand for its names. Indexes are chosen by the written type, so
	 * a type passed as a parameter would scan; a {@link FactType}'s names are letters and underscores only.
	 */
	public String of(FactType type) {
		return text.replaceAll("\\bSource\\b", type.sourceLabel()).replaceAll("\\bFACT\\b", type.relationship())
			.replaceAll("\\bTarget\\b", type.targetLabel());
	}
}
