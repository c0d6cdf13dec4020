package io.orgloom.benchmark;

import io.orgloom.benchmark.PeerFigures.Peer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good the plans of {@code target/orgloom.jar merger-plan} are, how long they take and how much memory, beside what other planners came to ({@link PeerFigures}): as many new units as the
 * standards allow, and the least differences of an attribute at another planner's number of new units.
 *
 * <p>Instances are made here, so peers' figures are those for another draw of the same kind and size: differences within new units compare roughly then. With {@code -Dinstances=FOLDER} those in
 * its subfolders are measured (units.csv, adjacency.csv, meta.json with the threshold), {@code -Donly=PART} takes those with that in their name, {@code -Dseeds=N} the middle of as many seeds.
 */
public final class MergerPlanBenchmark {

	private static final List<String> MADE = List.of("grid-100", "vor-100", "grid-400", "vor-400", "grid-1000", "vor-1000", "grid-2500", "vor-2500", "vor-10000");
	private static final int SEEDS = Integer.getInteger("seeds", 1);

	private final Report report = new Report();

	private MergerPlanBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		new MergerPlanBenchmark().run(System.getProperty("instances"), System.getProperty("only", ""));
	}

	private void run(@Nullable String given, String only) throws IOException {
		System.out.println("Peers: measured November 2026 on 2 cores, one thread, one after the other.");
		if (given != null) {
			try (var folders = Files.list(Path.of(given))) {
				folders.filter(folder -> Files.exists(folder.resolve("units.csv")) && folder.getFileName().toString().contains(only))
					.sorted(Comparator.comparing(MergerPlanBenchmark::size).thenComparing(Path::getFileName)).forEach(folder -> measure(folder, true));
			}
			return;
		}
		Path made = Files.createTempDirectory("planner-benchmark");
		try {
			MADE.stream().filter(name -> name.contains(only)).forEach(name -> measure(make(made, name), false));
		} finally {
			FileSystemUtils.deleteRecursively(made);
		}
	}

	private static Path make(Path folder, String name) {
		int size = Integer.parseInt(name.substring(name.indexOf('-') + 1));
		if (name.startsWith("grid")) {
			PlannerInstance.writeGrid(size, size, folder.resolve(name));
		} else {
			PlannerInstance.writeScattered(size, size + 2, folder.resolve(name));
		}
		return folder.resolve(name);
	}

	private static long size(Path folder) {
		try {
			return Files.size(folder.resolve("units.csv"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @param isPublished whether peers were measured on this very instance */
	private void measure(Path folder, boolean isPublished) {
		String name = folder.getFileName().toString();
		PeerFigures peers = PeerFigures.of(name);
		System.out.println();
		peers.peers().forEach(peer -> System.out.printf("%s: %s %d new units, differences %.0f, %.2f s%n", name, peer.name(), peer.regions(), peer.heterogeneity(), peer.seconds()));
		most(folder, name, isPublished ? peers.bound() : Integer.MAX_VALUE);
		Peer spopt = peers.named("spopt");
		if (spopt != null) {
			PlannerRun quick = middle(folder, List.of("--seconds", String.valueOf(spopt.seconds() / 100)));
			report.least("%s, new units after %.2f s of search (spopt / 100)".formatted(name, quick.searched()), quick.regions(), spopt.regions());
		}
		Peer like = peers.named("SMPGraph");
		if (like != null) {
			alike(folder, name, like, Math.max(like.seconds(), 0.01), 0.9, isPublished);
			alike(folder, name, like, 2, 0.8, isPublished);
		}
	}

	private void most(Path folder, String name, int proven) {
		for (double seconds : name.endsWith("10000") ? new double[] {2, 8} : new double[] {2, 4}) {
			PlannerRun run = middle(folder, List.of("--seconds", String.valueOf(seconds)));
			int bound = Math.min(proven, run.bound());
			String after = "%s, new units after %.0f s of search, ".formatted(name, seconds);
			report.least(after + "of at most " + bound, run.regions(), goal(name, bound, seconds));
			report.tell(after + "% of the bound", 100.0 * run.regions() / bound);
			report.most("  wall, s", run.seconds(), seconds + 1.5);
			report.tell("  processor, s", run.processor());
			report.most("  memory, MiB", run.mebibytes(), 150);
		}
	}

	private static double goal(String name, int bound, double seconds) {
		if (name.endsWith("10000")) {
			return seconds > 2 ? 3200 : 3160;
		}
		return name.endsWith("-100") ? bound : Math.ceil(0.98 * bound);
	}

	private void alike(Path folder, String name, Peer peer, double seconds, double goal, boolean isPublished) {
		PlannerRun run = middle(folder, List.of("--seconds", String.valueOf(seconds), "--count", String.valueOf(peer.regions()), "--objective", "heterogeneity:attribute=1"));
		String what = "%s, differences at %d new units, %.2f s, × %s".formatted(name, peer.regions(), run.searched(), peer.name());
		double share = run.heterogeneity() / peer.heterogeneity();
		if (isPublished) {
			report.most(what, share, goal);
		} else {
			report.tell(what + " elsewhere", share);
		}
		report.tell("  processor, s", run.processor());
	}

	/** Of some seeds the one in the middle, by new units, then by differences. */
	private static PlannerRun middle(Path folder, List<String> arguments) {
		List<PlannerRun> runs = new ArrayList<>();
		for (int seed = 1; seed <= SEEDS; seed++) {
			List<String> all = new ArrayList<>(List.of("--min", "population=" + threshold(folder), "--seed", String.valueOf(seed)));
			all.addAll(arguments);
			runs.add(PlannerRun.of(folder, all));
		}
		runs.sort(Comparator.comparing(PlannerRun::regions).thenComparing(PlannerRun::heterogeneity, Comparator.reverseOrder()));
		return runs.get(runs.size() / 2);
	}

	private static String threshold(Path folder) {
		return JsonMapper.builder().build().readTree(folder.resolve("meta.json").toFile()).path("threshold").asString("");
	}
}
