package io.orgloom.command;

import io.orgloom.mergerplan.Budget;
import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.InstanceBuilder;
import io.orgloom.mergerplan.MergerPlanner;
import io.orgloom.mergerplan.Objective;
import io.orgloom.mergerplan.Objective.Kind;
import io.orgloom.mergerplan.PlanListener;
import io.orgloom.mergerplan.PlanRequest;
import io.orgloom.mergerplan.PlanResult;
import io.orgloom.problem.OrgloomProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans mergers from files: units and borders in, the new unit of each unit out, one line of JSON last. */
@Command(name = "merger-plan", sortOptions = false, description = "Plans which units become one, so that every new unit hangs together and meets its standards.",
		footer = {"", "Ends with 0: a plan that meets the standards; 2: bad input; 3: no plan meets the standards, the best effort is written."})
public final class MergerPlanCommand implements Callable<Integer> {

	private static final int FEASIBLE = 0;
	private static final int BAD_INPUT = 2;
	private static final int NO_PLAN = 3;

	/** A proof may take, besides, that part of what the search may. */
	private static final int PROOF = 4;

	@Option(names = "--units", required = true, description = "CSV of units: an id, figures, and x and y or lon and lat.")
	private Path units = Path.of("");
	@Option(names = "--adjacency", required = true, description = "CSV of borders: a, b, and a length if a third column is there.")
	private Path adjacency = Path.of("");
	@Option(names = "--id-column", defaultValue = "id", description = "Column of the ids (${DEFAULT-VALUE}).")
	private String idColumn = "";
	@Option(names = "--min", paramLabel = "COLUMN=NUMBER", description = "What every new unit needs. May be given several times.")
	private List<String> minima = new ArrayList<>();
	@Option(names = "--max", paramLabel = "COLUMN=NUMBER", description = "What no merger may exceed. May be given several times.")
	private List<String> maxima = new ArrayList<>();
	@Option(names = "--standards", description = "CSV: column, value, quantity, min. Units with the value in the column need that much; the strictest member counts.")
	private @Nullable Path standards;
	@Option(names = "--count", paramLabel = "N|N-M", description = "How many new units there are to be; as many as the standards allow if left out.")
	private String count = "";
	@Option(names = "--most-members", paramLabel = "N", description = "How many units a merger may have.")
	private @Nullable Integer mostMembers;
	@Option(names = "--objective", paramLabel = "KIND[:COLUMN]=WEIGHT",
			description = "count, compactness, border, balance, heterogeneity, distance or fences. May be given several times.")
	private List<String> objectives = new ArrayList<>();
	@Option(names = "--in-order", description = "Each objective counts only among plans equal in those before it.")
	private boolean inOrder;
	@Option(names = "--within-column", paramLabel = "COLUMN", description = "Mergers stay among units with the same value, a district say.")
	private String withinColumn = "";
	@Option(names = "--crossing-price", paramLabel = "NUMBER", description = "Mergers may leave them at that price.")
	private @Nullable Double crossingPrice;
	@Option(names = "--must-merge", description = "CSV: each row names units that come to lie in one new unit.")
	private @Nullable Path mustMerge;
	@Option(names = "--must-not-merge", description = "CSV: each row names units of which no two come to lie in one.")
	private @Nullable Path mustNotMerge;
	@Option(names = "--locked", description = "CSV: each row names units that make up one new unit with nobody else; a single one stays as it is.")
	private @Nullable Path locked;
	@Option(names = "--seats", description = "CSV: units that are seats before others.")
	private @Nullable Path seats;
	@Option(names = "--no-worse-than", paramLabel = "PLAN",
			description = "CSV: id, region. A plan to be no worse than in any objective (compactness, border and balance if none is named), nor in how many new units miss the standards. "
					+ "As many new units as it has, unless --count says otherwise.")
	private @Nullable Path draft;
	@Option(names = "--seconds", defaultValue = "2", description = "How long to look (${DEFAULT-VALUE}).")
	private double seconds;
	@Option(names = "--iterations", paramLabel = "N", description = "How often to look instead: the same plan on every machine.")
	private @Nullable Long iterations;
	@Option(names = "--proof-seconds", paramLabel = "SECONDS", description = "How long to prove beforehand how many new units no plan exceeds (a quarter of --seconds, of --iterations).")
	private @Nullable Double proofSeconds;
	@Option(names = "--seed", defaultValue = "1", description = "Chooses among equals (${DEFAULT-VALUE}).")
	private long seed;
	@Option(names = "--threads", defaultValue = "1", description = "How many threads may work (${DEFAULT-VALUE}); of use from 1,200 units on.")
	private int threads;
	@Option(names = "--out", required = true, description = "Where the plan is written: id, region.")
	private Path out = Path.of("");
	@Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this.")
	private boolean isHelp;
	@Spec
	private CommandSpec spec = CommandSpec.create();

	private MergerPlanCommand() {
	}

	/** Runs the command with what follows its name, and says how the process is to end. */
	public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
		// without Groovy's closures, or picocli starts Groovy, which others here use: a third of a second and 50 MiB
		System.setProperty("picocli.disable.closures", "true");
		// without colours, or picocli looks for a library of them in every jar there is
		return new CommandLine(new MergerPlanCommand()).setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF)).setOut(out).setErr(err).setExecutionExceptionHandler((problem, command, _) -> {
			if (problem instanceof OrgloomProblem) {
				err.println(problem.getMessage());
				err.flush();
				return BAD_INPUT;
			}
			throw problem;
		}).execute(arguments);
	}

	@Override
	public Integer call() {
		Budget budget = budget();
		Budget proof = proof(budget);
		List<Objective> aims = aims();
		InstanceFiles files = new InstanceFiles(units, idColumn);
		InstanceBuilder builder = builder(files, aims);
		int[] before = draft == null ? null : files.plan(draft);
		int[] bounds = before != null && count.isEmpty() ? new int[] {regions(before), regions(before)} : count.isEmpty() ? null : bounds();
		if (bounds != null) {
			builder.count(bounds[0], bounds[1]);
		}
		Instance instance = new DemandFiles(files, mustMerge, mustNotMerge, locked).build(builder);
		PlanRequest request = PlanRequest.of(instance, aims, budget, seed).withThreads(threads).withOrder(inOrder);
		PlanResult result = MergerPlanner.plan(before == null ? request : request.withDraft(before), proof, PlanListener.NONE);
		write(files.ids(), result.best().regionOf());
		boolean isFeasible = result.best().isFeasible() && isReached(bounds, result.best().figures().regions());
		spec.commandLine().getOut().println(ResultLine.of(instance, result, isFeasible));
		spec.commandLine().getOut().flush();
		return isFeasible ? FEASIBLE : NO_PLAN;
	}

	private Budget budget() {
		if (threads < 1 || threads > 64) {
			throw InputRefused.option("--threads", String.valueOf(threads), "a whole number from 1 to 64");
		}
		if (!(seconds > 0) || seconds > 86_400) {
			throw InputRefused.option("--seconds", String.valueOf(seconds), "a number above 0, at most 86400");
		}
		if (iterations == null) {
			return Budget.seconds(seconds);
		}
		if (iterations < 1) {
			throw InputRefused.option("--iterations", String.valueOf(iterations), "a whole number from 1");
		}
		return Budget.iterations(iterations);
	}

	private Budget proof(Budget budget) {
		if (proofSeconds == null) {
			return budget.part(PROOF);
		}
		if (!(proofSeconds >= 0) || proofSeconds > 86_400) {
			throw InputRefused.option("--proof-seconds", String.valueOf(proofSeconds), "a number from 0, at most 86400");
		}
		return Budget.seconds(proofSeconds);
	}

	private List<Objective> aims() {
		if (objectives.isEmpty() && draft != null) {
			return Stream.of(Kind.COMPACTNESS, Kind.BORDER, Kind.BALANCE).map(kind -> Objective.of(kind, 1)).toList();
		}
		return objectives.stream().map(text -> {
			String kinds = "KIND=WEIGHT or KIND:COLUMN=WEIGHT, the weight from 0, the kind one of " + Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT);
			NamedNumber read = NamedNumber.read("--objective", text, kinds);
			Kind kind = Arrays.stream(Kind.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(read.name())).findFirst()
				.orElseThrow(() -> InputRefused.option("--objective", text, kinds));
			if (kind == Kind.HETEROGENEITY && read.of().isEmpty()) {
				throw InputRefused.option("--objective", text, "a column, heterogeneity:COLUMN=WEIGHT");
			}
			return new Objective(kind, read.of().isEmpty() ? null : read.of(), read.number());
		}).toList();
	}

	private static int regions(int[] plan) {
		return (int) Arrays.stream(plan).distinct().count();
	}

	private InstanceBuilder builder(InstanceFiles files, List<Objective> aims) {
		minima.forEach(text -> {
			NamedNumber read = NamedNumber.read("--min", text, "COLUMN=NUMBER, the number from 0");
			files.least(read.name(), read.number());
		});
		maxima.forEach(text -> {
			NamedNumber read = NamedNumber.read("--max", text, "COLUMN=NUMBER, the number from 0");
			files.most(read.name(), read.number());
		});
		if (standards != null) {
			files.expectStandards(standards);
		}
		aims.forEach(aim -> expect(files, aim));
		if (aims.stream().noneMatch(aim -> aim.kind() == Kind.HETEROGENEITY) && files.hasColumn("attribute")) {
			files.attribute("attribute");
		}
		if (!withinColumn.isEmpty()) {
			files.text(withinColumn);
		}
		InstanceBuilder builder = files.read();
		files.addPlaces(builder);
		files.addQuantities(builder, standards);
		files.addBorders(builder, adjacency);
		addDemands(files, builder);
		return builder;
	}

	private static void expect(InstanceFiles files, Objective aim) {
		if (aim.of() != null && aim.kind() == Kind.HETEROGENEITY) {
			files.attribute(aim.of());
		} else if (aim.of() != null) {
			files.quantity(aim.of());
		}
	}

	private void addDemands(InstanceFiles files, InstanceBuilder builder) {
		if (!withinColumn.isEmpty() && crossingPrice == null) {
			builder.fences(files.groups(withinColumn));
		} else if (!withinColumn.isEmpty() && crossingPrice != null) {
			builder.fencesAtPrice(files.groups(withinColumn), crossingPrice);
		}
		if (mostMembers != null) {
			builder.mostMembers(mostMembers);
		}
		if (seats != null) {
			files.eachGroup(seats, (_, group) -> Arrays.stream(group).forEach(builder::seat));
		}
	}

	private int[] bounds() {
		String[] parts = count.split("-", -1);
		try {
			int least = Integer.parseInt(parts[0]);
			int most = parts.length == 2 ? Integer.parseInt(parts[1]) : least;
			if (least >= 1 && most >= least && parts.length <= 2) {
				return new int[] {least, most};
			}
		} catch (NumberFormatException e) {
			throw InputRefused.option("--count", count, "a whole number from 1, or two with a dash between");
		}
		throw InputRefused.option("--count", count, "a whole number from 1, or two with a dash between, the smaller first");
	}

	private static boolean isReached(int @Nullable [] bounds, int regions) {
		return bounds == null || regions >= bounds[0] && regions <= bounds[1];
	}

	/** Written beside it first: nobody finds half a plan. */
	private void write(List<String> ids, int[] regionOf) {
		Path beside = out.resolveSibling(out.getFileName() + ".part");
		try {
			try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(beside), CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
				printer.printRecord("id", "region");
				for (int place = 0; place < regionOf.length; place++) {
					printer.printRecord(ids.get(place), regionOf[place]);
				}
			}
			Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw InputRefused.file(out.toString(), "cannot be written: " + e.getMessage());
		}
	}
}
