package io.orgloom;

import io.orgloom.graph.FactType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement of the folder {@code cypher}: what its header promises, and what its text does. */
record StatementFile(String name, String text) {

	private static final Path FOLDER = Path.of("cypher");
	private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");
	private static final Pattern HOP = Pattern.compile("-\\[\\s*(\\w*)\\s*:\\s*([A-Z_|]+)\\s*(\\*[0-9.]*)?[^\\]]*]");
	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\{[^{}]*}");

	static List<StatementFile> all() {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".cypher") && !file.startsWith(FOLDER.resolve("migrations"))).sorted()
				.map(StatementFile::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static StatementFile read(Path file) {
		try {
			String name = FOLDER.relativize(file).toString().replace('\\', '/').replace(".cypher", "");
			return new StatementFile(name, Files.readString(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String firstLine() {
		return text.lines().findFirst().orElse("");
	}

	Optional<String> header(String key) {
		return text.lines().filter(line -> line.startsWith("// " + key + ":")).map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst();
	}

	String body() {
		return text.lines().filter(line -> !line.strip().startsWith("//")).collect(Collectors.joining("\n"));
	}

	Set<String> used() {
		return PARAMETER.matcher(body()).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The names before the types of {@code // params: codes LIST OF STRING, on DATE (a day), rows LIST OF MAP {source, target}}. */
	Set<String> declared() {
		String line = header("params").orElse("");
		for (Matcher matcher = BRACKETS.matcher(line); matcher.find(); matcher = BRACKETS.matcher(line)) {
			line = matcher.replaceAll("");
		}
		return Stream.of(line.split(",")).map(String::strip).filter(part -> !part.isEmpty() && !part.startsWith("none")).map(part -> part.split(" ")[0])
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The statements it stands for: itself, or one for each type of fact its template fits. */
	List<String> statements(List<FactType> types) {
		Optional<String> template = header("template");
		if (template.isEmpty()) {
			return List.of(body());
		}
		boolean states = name.endsWith("-states") || !template.get().contains("Target") && template.get().contains("Source");
		boolean links = name.endsWith("-links") || name.endsWith("-to");
		return types.stream().filter(type -> states ? type.isState() : !links || !type.isState()).map(this::of).toList();
	}

	private String of(FactType type) {
		return body().replaceAll("\\bSource\\b", type.sourceLabel()).replaceAll("\\bFACT\\b", type.relationship())
			.replaceAll("\\bTarget\\b", type.targetLabel());
	}

	/** Hops over facts that are not bounded in both times. */
	List<String> unbounded(Set<String> factRelationships) {
		String flat = body().replaceAll("\\s+", " ");
		return HOP.matcher(flat).results().filter(hop -> Stream.of(hop.group(2).split("\\|")).anyMatch(factRelationships::contains))
			.filter(hop -> !isBounded(flat, hop.group(1), hop.group(3) != null)).map(hop -> hop.group()).toList();
	}

	private static boolean isBounded(String flat, String variable, boolean path) {
		if (variable.isEmpty()) {
			return false;
		}
		if (!path) {
			return bounds(flat, variable);
		}
		return Pattern.compile("all\\((\\w+) IN " + variable + " WHERE").matcher(flat).results().anyMatch(match -> bounds(flat, match.group(1)));
	}

	private static boolean bounds(String flat, String fact) {
		return Stream.of("%s\\.from <= ", "\\(%s\\.until IS NULL OR %<s\\.until > ", "%s\\.recorded <= \\$known",
				"\\(%s\\.retracted IS NULL OR %<s\\.retracted > \\$known\\)")
			.allMatch(bound -> Pattern.compile(bound.formatted(fact)).matcher(flat).find());
	}
}
