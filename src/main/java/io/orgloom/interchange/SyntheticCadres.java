package io.orgloom.interchange;

import io.orgloom.cadre.RetirementRule;
import io.orgloom.graph.Interval;
import io.orgloom.interchange.SyntheticPerson.Stay;
import io.orgloom.structure.PositionRole;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Fills the posts of the demonstration's apparatus with people who do not exist: one post in twenty stays vacant, who reaches the age of retirement by the
 * end of 2026 retires and is followed, mostly from the same unit, and where bodies were merged their people go to the bodies that follow or leave. What is
 * wrong on purpose stands in {@code cadres/faults.csv}; nothing else is.
 */
final class SyntheticCadres {

	private static final String SOURCE = "dữ liệu giả lập";
	/** Who would be out of service from a later day on stays, as far as is recorded. */
	private static final LocalDate ACTED_UPON_UNTIL = LocalDate.of(2027, 1, 1);
	private static final LocalDate RATED = LocalDate.of(2024, 12, 31);
	private static final LocalDate TERM_OVER = LocalDate.of(2025, 9, 30);
	private static final int VACANT_PERCENT = 7;
	private static final int PROMOTED_PERCENT = 60;
	private static final int SHARED_CHAIR_PERCENT = 35;
	private static final int LEAVES_AT = 50;

	/** What is wrong on purpose. */
	private enum Fault { HEADLESS, ACTED_IN, OWN_SUPERIOR, PAST_RETIREMENT, TERM_OVER }

	private record Seeded(Fault fault, String position, String other) {
	}

	private final SyntheticPeople people;
	private final Map<String, Seeded> faults = new HashMap<>();
	private final Map<String, String> successors = new HashMap<>();
	private final TreeMap<LocalDate, List<SyntheticPost>> starts = new TreeMap<>();
	private final TreeMap<LocalDate, List<SyntheticPost>> ends = new TreeMap<>();
	private final TreeMap<LocalDate, List<SyntheticPerson>> retirements = new TreeMap<>();
	private final Map<String, SyntheticPerson> holders = new HashMap<>();
	private final Map<String, SyntheticPost> posts = new HashMap<>();
	private final Map<PersonnelFile, DatedRows> files = new EnumMap<>(PersonnelFile.class);

	private SyntheticCadres(List<Upload> apparatus, RetirementRule rule) {
		this.people = new SyntheticPeople(rule);
		Demonstration.table("cadres/faults.csv").stream()
			.map(row -> new Seeded(Fault.valueOf(row.get("kind")), row.get("position"), row.get("other"))).forEach(each -> faults.put(each.position(), each));
		Map<String, SyntheticPost> all = new LinkedHashMap<>();
		rows(apparatus, StructureFile.POSITIONS).stream().map(SyntheticPost::of).sorted(Comparator.comparing(post -> post.days().from()))
			.forEach(post -> all.merge(post.code(), post, SyntheticPost::followedBy));
		all.values().forEach(post -> {
			starts.computeIfAbsent(post.days().from(), day -> new ArrayList<>()).add(post);
			if (post.days().until() != null) {
				ends.computeIfAbsent(post.days().until(), day -> new ArrayList<>()).add(post);
			}
		});
		rows(apparatus, StructureFile.LINEAGE).stream().filter(row -> row.get("what").equals("UNIT"))
			.sorted(Comparator.comparing(row -> Double.parseDouble(row.get("share"))))
			.forEach(row -> successors.put(SyntheticPost.area(row.get("old")), SyntheticPost.area(row.get("new"))));
	}

	/**
	 * The files of people and posts for an apparatus, as somebody would send them who knows nothing of later days.
	 *
	 * @param apparatus its files
	 */
	static List<Upload> files(List<Upload> apparatus, RetirementRule rule, LocalDate until) {
		SyntheticCadres cadres = new SyntheticCadres(apparatus, rule);
		cadres.live();
		return cadres.files.values().stream().map(rows -> rows.write(until)).toList();
	}

	static List<CSVRecord> rows(List<Upload> uploads, ImportFile file) {
		for (Upload upload : uploads) {
			if (upload.name().equals(file.fileName())) {
				try (var rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
					.parse(new StringReader(new String(upload.content(), StandardCharsets.UTF_8)))) {
					return rows.getRecords();
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}
		return List.of();
	}

	/** Day by day: posts end, posts begin and are filled, people retire and are followed. */
	private void live() {
		while (!starts.isEmpty() || !ends.isEmpty() || !retirements.isEmpty()) {
			LocalDate day = first();
			List<SyntheticPerson> freed = free(ends.remove(day), day);
			fill(starts.remove(day), freed, day);
			freed.forEach(person -> leaveWithout(person, day));
			List<SyntheticPerson> retiring = retirements.remove(day);
			if (retiring != null) {
				retiring.forEach(person -> retire(person, day));
			}
		}
		holders.values().stream().distinct().sorted(Comparator.comparing(person -> person.code)).forEach(person -> List.copyOf(person.stays)
			.forEach(stay -> close(person, stay, stay.post().days().until(), null)));
	}

	private LocalDate first() {
		return List.of(starts, ends, retirements).stream().filter(days -> !days.isEmpty()).map(TreeMap::firstKey).min(Comparator.naturalOrder()).orElseThrow();
	}

	private List<SyntheticPerson> free(@Nullable List<SyntheticPost> ended, LocalDate day) {
		List<SyntheticPerson> freed = new ArrayList<>();
		for (SyntheticPost post : ended == null ? List.<SyntheticPost>of() : ended.stream().sorted(SyntheticPost.ORDER).toList()) {
			SyntheticPerson person = holders.remove(post.code());
			posts.remove(post.code());
			if (person != null && person.main() != null && person.main().post().equals(post)) {
				freed.add(person);
			}
		}
		return freed;
	}

	private void fill(@Nullable List<SyntheticPost> begun, List<SyntheticPerson> freed, LocalDate day) {
		List<SyntheticPost> ordered = begun == null ? List.of() : begun.stream().sorted(SyntheticPost.ORDER).toList();
		ordered.forEach(post -> posts.put(post.code(), post));
		Map<String, List<SyntheticPerson>> byArea = new LinkedHashMap<>();
		freed.forEach(person -> byArea.computeIfAbsent(destination(person), area -> new ArrayList<>()).add(person));
		for (SyntheticPost post : ordered) {
			if (isVacant(post)) {
				vacant(post, day);
			} else if (!isShared(post, day)) {
				SyntheticPerson person = candidate(byArea.getOrDefault(post.area(), List.of()), post, day);
				hold(person == null ? newcomer(post, day) : moved(person, freed, byArea, day), post, person == null ? null : "TRANSFERRED", day);
			}
		}
		ordered.forEach(post -> further(post, day));
	}

	private String destination(SyntheticPerson person) {
		Stay main = person.main();
		String area = main == null ? "" : main.post().area();
		return successors.getOrDefault(area, area);
	}

	private boolean isVacant(SyntheticPost post) {
		Seeded seeded = faults.get(post.code());
		if (seeded != null) {
			return seeded.fault() == Fault.HEADLESS || seeded.fault() == Fault.ACTED_IN;
		}
		boolean named = faults.values().stream().anyMatch(each -> each.other().equals(post.code()));
		return post.role() != PositionRole.HEAD && !named && people.happens(VACANT_PERCENT);
	}

	private void vacant(SyntheticPost post, LocalDate day) {
		rows(PersonnelFile.APPOINTMENTS).add(Map.of("position", post.code(), "decision", SOURCE), new Interval(day, post.days().until()));
	}

	/** In some communes the secretary of the committee chairs the council too; and who is their own superior holds the post below as well. */
	private boolean isShared(SyntheticPost post, LocalDate day) {
		SyntheticPerson secretary = holders.get(post.area() + ".DU.BT");
		boolean chair = post.code().endsWith(".HDND.CT") && !post.area().equals("40") && secretary != null && people.happens(SHARED_CHAIR_PERCENT);
		if (chair && secretary != null) {
			beside(secretary, post, day);
			return true;
		}
		for (Seeded seeded : faults.values()) {
			SyntheticPerson superior = holders.get(seeded.position());
			if (seeded.fault() == Fault.OWN_SUPERIOR && seeded.other().equals(post.code()) && superior != null) {
				beside(superior, post, day);
				return true;
			}
		}
		return false;
	}

	/** Who acts in a post that nobody holds. */
	private void further(SyntheticPost post, LocalDate day) {
		Seeded seeded = faults.get(post.code());
		if (seeded != null && seeded.fault() == Fault.ACTED_IN) {
			SyntheticPerson deputy = holders.get(seeded.other());
			if (deputy != null) {
				deputy.stays.add(new Stay(post, day, null, false, true, null));
			}
		}
	}

	private static @Nullable SyntheticPerson candidate(List<SyntheticPerson> pool, SyntheticPost post, LocalDate day) {
		return pool.stream().filter(person -> !person.left && person.retirement.isAfter(day.plusDays(90)) && reaches(person, post)).findFirst().orElse(null);
	}

	/** Whether somebody's last post is near enough to a post: a step up or down at most. */
	private static boolean reaches(SyntheticPerson person, SyntheticPost post) {
		Stay main = person.main();
		return main != null && Math.abs(Math.min(main.post().role().ordinal(), 2) - Math.min(post.role().ordinal(), 2)) <= 1;
	}

	private SyntheticPerson moved(SyntheticPerson person, List<SyntheticPerson> freed, Map<String, List<SyntheticPerson>> byArea, LocalDate day) {
		byArea.get(destination(person)).remove(person);
		freed.remove(person);
		List.copyOf(person.stays).forEach(stay -> close(person, stay, day, "TRANSFERRED"));
		return person;
	}

	private SyntheticPerson newcomer(SyntheticPost post, LocalDate day) {
		Seeded seeded = faults.get(post.code());
		boolean overdue = seeded != null && seeded.fault() == Fault.PAST_RETIREMENT;
		SyntheticPerson person = overdue ? people.overdue(post, day) : people.draw(post, day);
		rows(PersonnelFile.CADRES).add(cadre(person), Interval.from(day));
		if (day.isBefore(RATED) && post.isLeading() && !overdue) {
			rows(PersonnelFile.RATINGS).add(Map.of("cadre", person.code, "year", String.valueOf(RATED.getYear()), "grade", people.one("RATING")), Interval.from(RATED));
		}
		LocalDate leaves = person.retirement.plusDays(1);
		if (!overdue && !leaves.isAfter(ACTED_UPON_UNTIL)) {
			retirements.computeIfAbsent(leaves, each -> new ArrayList<>()).add(person);
		}
		return person;
	}

	private static Map<String, String> cadre(SyntheticPerson person) {
		Map<String, String> row = new LinkedHashMap<>(person.columns);
		row.put("source", SOURCE);
		return row;
	}

	private void hold(SyntheticPerson person, SyntheticPost post, @Nullable String entry, LocalDate day) {
		Seeded seeded = faults.get(post.code());
		person.stays.add(new Stay(post, day, entry, true, false, seeded != null && seeded.fault() == Fault.TERM_OVER ? TERM_OVER : null));
		holders.put(post.code(), person);
	}

	private void beside(SyntheticPerson person, SyntheticPost post, LocalDate day) {
		person.stays.add(new Stay(post, day, null, false, false, null));
		holders.put(post.code(), person);
	}

	/** Whose post ended and who found no other: the older retire, the younger leave it at that. */
	private void leaveWithout(SyntheticPerson person, LocalDate day) {
		boolean retires = !person.birth.plusYears(LEAVES_AT).atDay(1).isAfter(day);
		List.copyOf(person.stays).forEach(stay -> close(person, stay, day, retires ? "RETIRED" : null));
		person.left = true;
		if (retires) {
			rows(PersonnelFile.RETIREMENTS).add(Map.of("cadre", person.code, "on", day.toString(), "decision", SOURCE), Interval.from(day));
		}
	}

	private void retire(SyntheticPerson person, LocalDate day) {
		if (person.left) {
			return;
		}
		person.left = true;
		List<Stay> stays = List.copyOf(person.stays);
		stays.forEach(stay -> close(person, stay, day, "RETIRED"));
		rows(PersonnelFile.RETIREMENTS).add(Map.of("cadre", person.code, "on", day.toString(), "decision", SOURCE), Interval.from(day));
		stays.stream().filter(stay -> !stay.acting()).map(Stay::post).filter(post -> post.days().contains(day)).forEach(post -> follow(post, day));
	}

	/** Somebody from below in the same unit goes up, or somebody new comes. */
	private void follow(SyntheticPost post, LocalDate day) {
		holders.remove(post.code());
		SyntheticPerson next = post.isLeading() && people.happens(PROMOTED_PERCENT) ? below(post, day) : null;
		if (next == null) {
			hold(newcomer(post, day), post, null, day);
			return;
		}
		SyntheticPost vacated = next.stays.getFirst().post();
		close(next, next.stays.getFirst(), day, "TRANSFERRED");
		hold(next, post, "TRANSFERRED", day);
		hold(newcomer(vacated, day), vacated, null, day);
	}

	/** Somebody of the unit one step below who holds nothing else, and is not part of what is wrong on purpose. */
	private @Nullable SyntheticPerson below(SyntheticPost post, LocalDate day) {
		return posts.values().stream().filter(each -> each.unit().equals(post.unit()) && each.role().compareTo(post.role()) > 0 && isSound(each))
			.sorted(SyntheticPost.ORDER).map(each -> holders.get(each.code()))
			.filter(person -> person != null && person.stays.size() == 1 && !person.left && person.retirement.isAfter(day.plusYears(1)) && person.stays.getFirst().from().isBefore(day))
			.findFirst().orElse(null);
	}

	private boolean isSound(SyntheticPost post) {
		return !faults.containsKey(post.code()) && faults.values().stream().noneMatch(each -> each.other().equals(post.code()));
	}

	/** Ends a stay and writes its row. */
	private void close(SyntheticPerson person, Stay stay, @Nullable LocalDate until, @Nullable String ending) {
		person.stays.remove(stay);
		Map<String, String> row = new LinkedHashMap<>();
		row.put("cadre", person.code);
		row.put("position", stay.post().code());
		row.put("acting", stay.acting() ? "true" : "");
		row.put("concurrent", stay.main() || stay.acting() ? "" : "true");
		row.put("entry", stay.entry() == null ? "" : stay.entry());
		row.put("termEnds", stay.termEnds() == null ? "" : stay.termEnds().toString());
		row.put("ending", ending == null ? "" : ending);
		rows(PersonnelFile.APPOINTMENTS).add(row, new Interval(stay.from(), until));
	}

	private DatedRows rows(PersonnelFile file) {
		return files.computeIfAbsent(file, DatedRows::new);
	}
}
