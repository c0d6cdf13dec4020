package io.orgloom.interchange.export;

import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Particulars.Personal;
import io.orgloom.cadre.Particulars.Qualification;
import io.orgloom.cadre.Sex;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.PlannedPosition;
import io.orgloom.interchange.export.CadrePlanDossier.Planned;
import io.orgloom.structure.PositionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The plan counted as personnel offices count it: criteria as rows, kinds of posts as columns, people once and nominations as often as they are made. Levels,
 * degrees and peoples are those that are recorded, so that it fits wherever it is used; of whom nothing may be shown nothing is counted but the person.
 */
final class CadrePlanStatistics {

	private static final int YOUNG = 40;
	private static final int MIDDLE = 50;

	private final CadrePlanDossier dossier;
	private final Words words;
	private final List<Planned> planned;
	private final Map<String, Predicate<Nomination>> kinds = new TreeMap<>();

	/**
	 * @param people how many there are
	 * @param nominations how many for each kind of post
	 */
	record Row(String name, int people, List<Integer> nominations) {
	}

	CadrePlanStatistics(CadrePlanDossier dossier, Words words) {
		this.dossier = dossier;
		this.words = words;
		this.planned = dossier.planned();
		for (PlannedPosition position : dossier.plan().positions()) {
			String kind = kind(position);
			kinds.computeIfAbsent(kind, key -> each -> dossier.position(each).filter(one -> kind(one).equals(key)).isPresent());
		}
		dossier.plan().committees().forEach(committee -> kinds.computeIfAbsent(words.say("planExport.seat." + committee.kind()),
				key -> each -> dossier.committee(each).filter(one -> one.kind() == committee.kind()).isPresent()));
	}

	private String kind(PlannedPosition position) {
		String level = dossier.plan().level(position.code());
		return (level == null ? words.say("planExport.noLevel") : words.sayOr("plan.level." + level, level)) + " – "
				+ words.say("planExport.role." + (position.role() == PositionRole.HEAD || position.role() == PositionRole.DEPUTY ? position.role() : PositionRole.STAFF));
	}

	List<String> columns() {
		return List.copyOf(kinds.keySet());
	}

	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		rows.add(row(words.say("planExport.total"), each -> true));
		rows.add(row(words.say("planExport.women"), each -> personal(each) != null && personal(each).sex() == Sex.FEMALE));
		each(rows, "ethnicity", each -> personal(each) == null ? null : personal(each).ethnicity());
		rows.add(row(words.say("planExport.age.young", words.plain(YOUNG)), each -> age(each) != null && age(each) <= YOUNG));
		rows.add(row(words.say("planExport.age.middle", words.plain(YOUNG), words.plain(MIDDLE)), each -> age(each) != null && age(each) > YOUNG && age(each) <= MIDDLE));
		rows.add(row(words.say("planExport.age.old", words.plain(MIDDLE)), each -> age(each) != null && age(each) > MIDDLE));
		each(rows, "professional", each -> qualification(each) == null ? null : qualification(each).education());
		each(rows, "theory", each -> qualification(each) == null ? null : qualification(each).theory());
		return rows;
	}

	/** A row for each value there is. */
	private void each(List<Row> rows, String what, Function<CadreProfile, @Nullable String> value) {
		TreeSet<String> values = new TreeSet<>();
		planned.stream().map(Planned::profile).filter(profile -> profile != null && value.apply(profile) != null).forEach(profile -> values.add(value.apply(profile)));
		values.forEach(one -> rows.add(row(words.say("planExport." + what) + ": " + one, profile -> one.equals(value.apply(profile)))));
	}

	private Row row(String name, Predicate<CadreProfile> counts) {
		List<Planned> counted = planned.stream().filter(each -> each.profile() != null && counts.test(each.profile())).toList();
		return new Row(name, counted.size(), kinds.values().stream().map(kind -> (int) counted.stream().flatMap(each -> each.nominations().stream()).filter(kind).count()).toList());
	}

	private static @Nullable Personal personal(CadreProfile profile) {
		return profile.particulars().personal();
	}

	private static @Nullable Qualification qualification(CadreProfile profile) {
		return profile.particulars().qualification();
	}

	private @Nullable Integer age(CadreProfile profile) {
		return dossier.plan().age(profile);
	}
}
