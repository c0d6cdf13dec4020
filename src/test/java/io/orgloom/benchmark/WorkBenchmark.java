package io.orgloom.benchmark;

import io.orgloom.OrgloomApplication;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.StructureBundle;
import io.orgloom.structure.StructureRegister;
import io.orgloom.support.Program;
import io.orgloom.territory.TerritoryBundle.Place;
import io.orgloom.work.CoordinationRole;
import io.orgloom.work.Grouping;
import io.orgloom.work.Monitoring;
import io.orgloom.work.NewTask;
import io.orgloom.work.Participation;
import io.orgloom.work.Period;
import io.orgloom.work.Schedule;
import io.orgloom.work.TaskCode;
import io.orgloom.work.TaskCourse;
import io.orgloom.work.TaskCourse.Step;
import io.orgloom.work.TaskFilter;
import io.orgloom.work.TaskPlanning;
import io.orgloom.work.TaskStatus;
import io.orgloom.work.TaskSubject;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkBook;
import io.orgloom.work.WorkBundle;
import io.orgloom.work.WorkBundle.GivenTask;
import io.orgloom.work.WorkIntake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The speeds work is held to: 3,500 bodies with 100,000 tasks of two years, drawn with a fixed seed, in the application started here on a folder of its own.
 * The first board after a start reads the picture of all work, a later one counts in memory.
 */
public final class WorkBenchmark {

	private static final int BODIES = 3_500;
	private static final int TASKS = 100_000;
	private static final int AT_ONCE = 10_000;
	private static final int ROUNDS = 15;
	private static final int PORT = 18_081;
	private static final String PASSWORD = "benchmark-password";
	private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
	private static final LocalDate ON = LocalDate.of(2026, 6, 30);
	private static final ChangeNote NOTE = new ChangeNote("benchmark", "Drawn", null);

	private final Report report = new Report();
	private final Random dice = new Random(1);
	private final ConfigurableApplicationContext context;

	private WorkBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
	}

	public static void main(String[] arguments) throws Exception {
		Path data = Files.createTempDirectory("orgloom-benchmark");
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OrgloomApplication.class).run("--orgloom.graph.data-dir=" + data, "--orgloom.demo.load=false",
				"--server.port=" + PORT, "--logging.level.root=warn")) {
			context.getBean(Access.class).asSystem(() -> {
				new WorkBenchmark(context).run();
				return true;
			});
		} finally {
			FileSystemUtils.deleteRecursively(data);
		}
	}

	private void run() {
		enterBodies();
		double begin = System.nanoTime();
		for (int number = 0; number < TASKS; number += AT_ONCE) {
			context.getBean(WorkIntake.class).takeIn(new WorkBundle(List.of(), List.of(), List.of(), tasks(number)), NOTE);
		}
		report.tell("recording 100,000 tasks, ten Changes, s", (System.nanoTime() - begin) / 1e9);
		Monitoring monitoring = context.getBean(Monitoring.class);
		Times times = context.getBean(Times.class);
		Period quarter = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1));
		Period years = new Period(FIRST, LocalDate.of(2026, 7, 1));
		report.tell("the first board: the picture of all work is read, s", once(() -> monitoring.board(quarter, Grouping.AGENCY, times.on(ON))) / 1000);
		report.most("board of a quarter by agency, ms", middle(() -> monitoring.board(quarter, Grouping.AGENCY, times.on(ON))), 500);
		report.most("board of two years by agency, ms", middle(() -> monitoring.board(years, Grouping.AGENCY, times.on(ON))), 500);
		report.most("board of two years by leader, ms", middle(() -> monitoring.board(years, Grouping.LEADER, times.on(ON))), 500);
		report.most("board of another day, ms", middle(() -> monitoring.board(years, Grouping.FIELD, times.on(LocalDate.of(2025, 12, 31)))), 500);
		report.tell("what was worked on in two years, for measures, ms", middle(() -> context.getBean(WorkBook.class).tasks(years.from(), years.to(), times.on(ON))));
		report.most("first page of late tasks, ms", middle(() -> context.getBean(Tasks.class).tasks(TaskFilter.ALL.withStatus("LATE"), "", 100, times.on(ON))), 300);
		report.tell("giving one task, ms", middle(() -> context.getBean(TaskPlanning.class).give(task(null), NOTE)));
		report.tell("giving one task and the board after it, ms", middle(() -> {
			context.getBean(TaskPlanning.class).give(task(null), NOTE);
			monitoring.board(quarter, Grouping.AGENCY, times.on(ON));
		}));
		throughTheDoor();
		System.gc();
		report.tell("heap after all of it, MB", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
	}

	/** What people and programs wait for, asked of the running server. */
	private void throughTheDoor() {
		context.getBean(UserAdministration.class).create("benchmark", PASSWORD, List.of(Grant.everywhere(Role.PLANNER)));
		Program program = Program.on(PORT).as("benchmark", PASSWORD);
		report.most("page of the board of a quarter, ms", middle(() -> asked(program, "/work?quarter=2026-Q2&on=" + ON)), 500);
		report.most("board of two years by agency, every row as JSON, ms", middle(() -> asked(program, "/api/tasks/monitoring?from=2024-07-01&to=2026-07-01&by=agency&on=" + ON)), 500);
		report.tell("the bell: first after a Change, ms", once(() -> asked(program, "/work/mine/bell")));
		report.tell("the bell, ms", middle(() -> asked(program, "/work/mine/bell")));
		String network = "/api/coordination/network?from=2024-07-01&to=2026-07-01";
		report.most("network of 3,500 bodies and 100,000 tasks: from the question until the job is done, s", once(() -> measured(program, network)) / 1000, 20);
		report.tell("the same, kept until facts change, with all its links, ms", once(() -> asked(program, network)));
		report.tell("its page, ms", middle(() -> asked(program, "/coordination?from=2024-07-01&to=2026-07-01&view=table")));
		context.getBean(TaskPlanning.class).give(task(null), NOTE);
		report.most("measured anew after a Change, s", once(() -> measured(program, network)) / 1000, 20);
	}

	/** Asks until the job that measures it is done and the network is there. */
	private static void measured(Program program, String network) {
		try {
			while (asked(program, network).status() == 202) {
				Thread.sleep(100);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Program.Answer asked(Program program, String path) {
		Program.Answer answer = program.get(path);
		if (answer.status() >= 300) {
			throw new IllegalStateException(path + ": " + answer.response().body());
		}
		return answer;
	}

	private void enterBodies() {
		List<StructureBundle.UnitRow> rows = new ArrayList<>();
		for (int i = 0; i < BODIES; i++) {
			rows.add(new StructureBundle.UnitRow(new Place("units", i), unit(i), "Cơ quan " + i, OrgUnitKind.ADVISORY_AGENCY, Hierarchy.PARTY, null, null, null, null, null,
					StructureBundle.Days.OPEN));
		}
		context.getBean(StructureRegister.class).takeIn(new StructureBundle(FIRST, rows, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), NOTE);
	}

	private static OrgUnitCode unit(int number) {
		return new OrgUnitCode("B%04d".formatted(number));
	}

	private List<GivenTask> tasks(int from) {
		List<GivenTask> tasks = new ArrayList<>();
		for (int i = from; i < from + AT_ONCE; i++) {
			NewTask task = task(new TaskCode("n%06d".formatted(i)));
			LocalDate given = task.schedule().startOn();
			List<Step> steps = new ArrayList<>(List.of(new Step(given.plusDays(1), TaskStatus.STARTED, null, null)));
			if (dice.nextInt(10) > 0) {
				steps.add(new Step(given.plusDays(10L + dice.nextInt(60)), TaskStatus.FINISHED, "Báo cáo", null));
			}
			tasks.add(new GivenTask(task, new TaskCourse(steps, List.of(), List.of(), List.of(), null)));
		}
		return tasks;
	}

	/** Led by one of the bodies, with up to two neighbours that take part. */
	private NewTask task(@Nullable TaskCode code) {
		int lead = dice.nextInt(BODIES);
		LocalDate given = FIRST.plusDays(dice.nextInt(700));
		List<Participation> parts = new ArrayList<>();
		for (int i = dice.nextInt(3); i > 0; i--) {
			parts.add(new Participation(unit((lead + i) % BODIES), CoordinationRole.COORDINATES));
		}
		return new NewTask(code, new TaskSubject("Nhiệm vụ trọng tâm của cơ quan", "Báo cáo", "Lĩnh vực " + dice.nextInt(12), null, true), unit(lead), parts,
				Schedule.by(given, given.plusDays(20L + dice.nextInt(40))), List.of(), List.of(), List.of(), null, null, given);
	}

	private static double once(Runnable work) {
		long begin = System.nanoTime();
		work.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	private static double middle(Runnable work) {
		List<Double> all = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			all.add(once(work));
		}
		return BenchmarkServer.middle(all);
	}
}
