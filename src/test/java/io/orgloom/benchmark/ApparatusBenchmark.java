package io.orgloom.benchmark;

import io.orgloom.benchmark.NationalApparatus.Import;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The apparatus and its people at national size, on a server in a process of its own: how fast they come in, how fast pages and lists answer, what memory
 * the process takes and how long the next start lasts. With the argument {@code criteria} only searches by criteria are asked.
 */
public final class ApparatusBenchmark {

	private static final Path COUNTRY = Path.of("src/test/resources/vietnam");
	private static final Map<String, String> SETTINGS = Map.of("ORGLOOM_DEMO", "false");
	/** Not today, whose picture is at hand. */
	private static final String ANOTHER_DAY = "2025-06-30";
	private static final int ROUNDS = 15;
	private static final double GOAL = 300;

	private final Report report = new Report();

	private ApparatusBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		ApparatusBenchmark benchmark = new ApparatusBenchmark();
		Path data = Files.createTempDirectory("orgloom-benchmark");
		Path files = Files.createTempDirectory("orgloom-apparatus");
		try {
			try (BenchmarkServer server = BenchmarkServer.start(data, SETTINGS)) {
				benchmark.takeIn(server, files);
				if (arguments.length == 0) {
					benchmark.ask(server);
				}
				benchmark.criteria(server);
				benchmark.report.tell("memory of the process, MB", server.residentMegabytes());
			}
			long start = System.nanoTime();
			try (BenchmarkServer again = BenchmarkServer.start(data, SETTINGS)) {
				benchmark.report.tell("start on the folder that is there, s", (System.nanoTime() - start) / 1e9);
				benchmark.report.tell("memory of the process after the start, MB", again.residentMegabytes());
			}
		} finally {
			FileSystemUtils.deleteRecursively(data);
			FileSystemUtils.deleteRecursively(files);
		}
	}

	private void takeIn(BenchmarkServer server, Path folder) throws IOException {
		upload(server, List.of(COUNTRY.resolve("units.csv"), COUNTRY.resolve("populations.csv"), COUNTRY.resolve("adjacency.csv")));
		List<String[]> units = Files.readAllLines(COUNTRY.resolve("units.csv"), StandardCharsets.UTF_8).stream().skip(1).map(row -> row.split(",", -1)).toList();
		int number = 0;
		for (Import each : new NationalApparatus(folder).write(units)) {
			long start = System.nanoTime();
			upload(server, each.files());
			double seconds = (System.nanoTime() - start) / 1e9;
			report.least("import %d, %d graph elements, a second".formatted(++number, each.elements()), each.elements() / seconds, 25_000);
		}
	}

	private static void upload(BenchmarkServer server, List<Path> files) {
		BenchmarkServer.body(server.upload("/api/imports", Map.of("from", "2025-03-01", "reason", "The country"), files));
	}

	private void ask(BenchmarkServer server) {
		JsonNode cadres = BenchmarkServer.body(server.get("/api/cadres?limit=1"));
		String cadre = cadres.path("items").path(0).path("code").asString();
		answers(server, "page of the apparatus from the top", "/org-units");
		answers(server, "page of a province's committee", "/org-units/40.DU");
		answers(server, "page of a commune's committee", "/org-units/16663.DU");
		answers(server, "one level of the subtree of a province", "/api/org-units/40.DU/subtree?depth=1");
		answers(server, "page of the apparatus from the top on another day", "/org-units?on=" + ANOTHER_DAY);
		answers(server, "page of a province's committee on another day", "/org-units/40.DU?on=" + ANOTHER_DAY);
		answers(server, "page of a post", "/positions/16663.DU.1");
		answers(server, "page of a cadre", "/cadres/" + cadre);
		answers(server, "first page of cadres", "/api/cadres");
		answers(server, "first page of cadres of a province", "/api/cadres?unit=40.DU");
		answers(server, "cadres by name", "/api/cadres?q=tran+dinh+cuong");
		answers(server, "search over everything", "/api/search?q=vinh");
		answers(server, "vacant posts of a province, first page", "/api/positions?unit=40.DU&below=true&vacant=true");
		answers(server, "who retires within a year in a province", "/api/retirements?unit=40.DU&months=12");
		answers(server, "page of the staffing of the country", "/org-units/staffing");
		answers(server, "staffing of the country", "/api/staffing", 100);
		answers(server, "differences between two days, first page", "/api/org-units/differences?before=2025-03-01");
	}

	private void criteria(BenchmarkServer server) {
		answers(server, "cadres by criteria, first page", "/api/cadres?filter=sex==FEMALE;age=lt=40;education=ge=BACHELOR;monthsAs.HEAD=ge=1;planned==0");
		answers(server, "cadres by criteria nobody fulfils", "/api/cadres?filter=sex==FEMALE;age=lt=30;monthsToRetirement=lt=12");
		answers(server, "cadres by criteria of a province, first page", "/api/cadres?filter=within==40.DU;age=lt=40;theory==INTERMEDIATE");
		answers(server, "page of cadres by criteria", "/cadres?filter=sex==FEMALE;age=lt=40");
	}

	/** As who asks sees it, since pages do not say what they took. */
	private void answers(BenchmarkServer server, String what, String path) {
		answers(server, what, path, GOAL);
	}

	private void answers(BenchmarkServer server, String what, String path, double goal) {
		List<Double> took = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			BenchmarkServer.checked(server.get(path));
			took.add((System.nanoTime() - start) / 1e6);
		}
		report.tell(what + ", the first time, ms", took.getFirst());
		report.most(what + ", ms", BenchmarkServer.middle(took), goal);
	}
}
