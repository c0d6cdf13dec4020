package io.orgloom.interchange;

import io.orgloom.access.Access;
import io.orgloom.cadre.Retirements;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CadrePlanning;
import io.orgloom.cadreplan.NewCadrePlan;
import io.orgloom.cadreplan.NewNomination;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Interval;
import io.orgloom.graph.Ledger;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.territory.Territory;
import io.orgloom.work.WorkBundle;
import io.orgloom.work.WorkIntake;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * The real history of Nghệ An's administrative units since February 2024, the apparatus that works for them, and synthetic people on its posts, taken in
 * through the door every user has.
 */
@Service
public class Demonstration {

	private static final String FOLDER = "demo/nghe-an/";
	private static final int TERM_YEARS = 5;
	private static final String APPARATUS = "Committees, agencies and posts of Nghệ An since February 2024, the communes' since December 2024";
	private static final String CADRES = "Synthetic cadres on the posts of Nghệ An: nobody of that name and career exists";
	private static final String PLAN = "A cadre plan of the term 2025-2030 with synthetic cadres: nobody planned in it exists";
	private static final String WORK = "Synthetic work of the agencies from the third quarter of 2022 to the second of 2024: days and progress are made up";
	private static final String RECORDS = "Synthetic salary grades, training, commendations and languages of those who lead: made up like the people";
	static final String ACTOR = "demonstration";

	private final FileImport imports;
	private final Territory territory;
	private final Ledger ledger;
	private final Retirements retirements;
	private final CadrePlanning planning;
	private final WorkIntake work;
	private final Access access;

	Demonstration(FileImport imports, Territory territory, Ledger ledger, Retirements retirements, CadrePlanning planning, WorkIntake work, Access access) {
		this.work = work;
		this.retirements = retirements;
		this.planning = planning;
		this.access = access;
		this.imports = imports;
		this.territory = territory;
		this.ledger = ledger;
	}

	/** One recorded event: from when it holds, why, and on whose decision. */
	record Event(LocalDate day, String document, String reason) {
	}

	/**
	 * One Change of the demonstration.
	 *
	 * @param territory whether the doors stay shut until it is recorded; the others are recorded behind open doors, each seen as a whole or not at all
	 */
	record Part(String reason, boolean territory, Runnable work) {
	}

	/** Everything up to a day, in the order in which it is recorded. */
	private List<Part> parts(LocalDate until) {
		List<Part> parts = new ArrayList<>();
		events(until).forEach(event -> parts.add(new Part(event.reason(), true, () -> load(event))));
		if (!parts.isEmpty()) {
			Supplier<List<Upload>> apparatus = SingletonSupplier.of(() -> apparatus(until));
			Supplier<List<Upload>> cadres = SingletonSupplier.of(() -> cadres(apparatus.get(), until));
			parts.add(new Part(APPARATUS, false, () -> loadApparatus(apparatus.get())));
			parts.add(new Part(CADRES, false, () -> loadCadres(cadres.get())));
			if (!until.isBefore(SyntheticPlan.TERM)) {
				parts.add(new Part(PLAN, false, () -> loadCadrePlan(apparatus.get(), cadres.get())));
			}
			if (!until.isBefore(SyntheticWork.END)) {
				parts.add(new Part(WORK, false, this::loadWork));
			}
			parts.add(new Part(RECORDS, false, () -> loadRecords(SyntheticRecords.files(apparatus.get(), cadres.get(), until))));
		}
		return parts;
	}

	/** What is to be recorded up to a day: all in an empty ledger, what follows the last part in one that holds some, nothing in any other. */
	List<Part> missing(LocalDate until) {
		List<Part> parts = parts(until);
		List<String> recorded = ledger.reasons(ACTOR);
		if (recorded.isEmpty()) {
			return ledger.last() == 0 ? parts : List.of();
		}
		int last = parts.size() - 1;
		while (last >= 0 && !recorded.contains(parts.get(last).reason())) {
			last--;
		}
		// an installation that stopped at an earlier day, or is told a later one now, is left as it is
		boolean whole = parts.subList(0, last + 1).stream().allMatch(part -> recorded.contains(part.reason()));
		return whole ? parts.subList(last + 1, parts.size()) : List.of();
	}

	/** Takes in every event of the territory up to a day, one Change each. */
	public void load(LocalDate until) {
		events(until).forEach(this::load);
	}

	static List<Event> events(LocalDate until) {
		return events().stream().filter(event -> !event.day().isAfter(until)).toList();
	}

	/** Takes in one event as one Change. */
	void load(Event event) {
		String document = event.document().isBlank() ? null : event.document();
		imports.takeIn(files(event.day()), event.day(), new ChangeNote(ACTOR, event.reason(), document));
	}

	/** Takes in committees, agencies and posts up to a day on the territory that is there, as one Change in which each row has its days. */
	public void loadApparatus(LocalDate until) {
		loadApparatus(apparatus(until));
	}

	private void loadApparatus(List<Upload> apparatus) {
		imports.takeIn(apparatus, events().getFirst().day(), new ChangeNote(ACTOR, APPARATUS, null));
	}

	/** Takes in people who do not exist on the posts that are there, as one Change in which each row has its days. */
	public void loadCadres(LocalDate until) {
		loadCadres(cadres(apparatus(until), until));
	}

	private void loadCadres(List<Upload> cadres) {
		imports.takeIn(cadres, events().getFirst().day(), new ChangeNote(ACTOR, CADRES, null));
	}

	/** Records a cadre plan of people who do not exist, with what is wrong in it on purpose. */
	public void loadCadrePlan(LocalDate until) {
		List<Upload> apparatus = apparatus(until);
		loadCadrePlan(apparatus, cadres(apparatus, until));
	}

	private void loadCadrePlan(List<Upload> apparatus, List<Upload> cadres) {
		NewCadrePlan plan = new NewCadrePlan(new CadrePlanCode("qh-2025-2030"), "Quy hoạch cán bộ nhiệm kỳ 2025-2030 (dữ liệu giả lập)", SyntheticPlan.TERM,
				SyntheticPlan.TERM.plusYears(TERM_YEARS), new OrgUnitCode("40.DU"), List.of(), List.of(), SyntheticPlan.TERM, true);
		List<NewNomination> nominations = SyntheticPlan.nominations(apparatus, cadres, retirements.on(SyntheticPlan.TERM));
		access.asSystem(() -> planning.takeIn(plan, nominations, new ChangeNote(ACTOR, PLAN, null)));
	}

	/** Records what was made up of people who do not exist, beside who they are and what they hold. */
	public void loadRecords(LocalDate until) {
		List<Upload> apparatus = apparatus(until);
		loadRecords(SyntheticRecords.files(apparatus, cadres(apparatus, until), until));
	}

	private void loadRecords(List<Upload> records) {
		imports.takeIn(records, events().getFirst().day(), new ChangeNote(ACTOR, RECORDS, null));
	}

	/** Records two years of work that was made up, on the agencies that are there. */
	public void loadWork() {
		WorkBundle bundle = SyntheticWork.bundle();
		access.asSystem(() -> work.takeIn(bundle, new ChangeNote(ACTOR, WORK, null)));
	}

	/** The files of the synthetic cadres of an apparatus up to a day. */
	private List<Upload> cadres(List<Upload> apparatus, LocalDate until) {
		return SyntheticCadres.files(apparatus, retirements.on(events().getLast().day()), until);
	}

	/** The files of the apparatus up to a day, as somebody would send them. */
	List<Upload> apparatus(LocalDate until) {
		List<ApparatusPatterns.Era> eras = new ArrayList<>();
		List<Event> events = events(until);
		for (int i = 0; i < events.size(); i++) {
			LocalDate day = events.get(i).day();
			Interval days = new Interval(day, i + 1 < events.size() ? events.get(i + 1).day() : null);
			eras.add(new ApparatusPatterns.Era(days, territory.allUnits(new AsOf(day, ledger.last()))));
		}
		return ApparatusPatterns.files(eras, until);
	}

	static List<Event> events() {
		return table("events.csv").stream().map(row -> new Event(LocalDate.parse(row.get("day")), row.get("document"), row.get("reason"))).toList();
	}

	/** The rows of one of its tables; none where there is no such table. */
	static List<CSVRecord> table(String name) {
		if (!new ClassPathResource(FOLDER + name).exists()) {
			return List.of();
		}
		String table = new String(read(FOLDER + name), StandardCharsets.UTF_8);
		try (var rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(table))) {
			return rows.getRecords();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The files of one event, as somebody would send them. */
	static List<Upload> files(LocalDate day) {
		return ImportFile.all().stream().map(ImportFile::fileName)
			.filter(name -> new ClassPathResource(FOLDER + day + "/" + name).exists())
			.map(name -> new Upload(name, read(FOLDER + day + "/" + name))).toList();
	}

	private static byte[] read(String path) {
		try (InputStream file = new ClassPathResource(path).getInputStream()) {
			return file.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
