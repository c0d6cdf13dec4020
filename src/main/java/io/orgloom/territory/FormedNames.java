package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Writing;
import io.orgloom.territory.Rearrangement.Part;
import io.orgloom.territory.Rearrangement.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identities and official codes of the units a rearrangement forms. A code the state gave is taken; else the unit takes over that of its seat, of a
 * source with its name, or of its largest source, if that unit ends and no other takes it. Identities are ours: a code used before gets the month.
 */
final class FormedNames {

	/** A code may be given again within one month: 16681-202507, 16681-202507-2 and so on. */
	private static final int MOST_IN_A_MONTH = 9;

	private final Rearrangement plan;
	private final DayBefore before;
	private final Map<String, UnitCode> identities = new HashMap<>();
	private final Map<String, String> officialCodes = new HashMap<>();

	private FormedNames(Rearrangement plan, DayBefore before) {
		this.plan = plan;
		this.before = before;
	}

	static FormedNames resolve(Rearrangement plan, DayBefore before, Writing writing, TerritoryQueries queries) {
		FormedNames names = new FormedNames(plan, before);
		names.giveOfficialCodes();
		names.refuseHeldCodes(queries, writing);
		names.giveIdentities(writing);
		return names;
	}

	/** The identity of what a key or code means from the day on. */
	UnitCode identity(String key) {
		UnitCode formed = identities.get(key);
		return formed != null ? formed : new UnitCode(key);
	}

	@Nullable String officialCode(Unit unit) {
		return officialCodes.get(unit.key());
	}

	private List<Unit> formed() {
		return plan.units().stream().filter(unit -> unit.stays() == null).toList();
	}

	private void giveOfficialCodes() {
		Set<String> taken = new HashSet<>();
		for (Unit unit : plan.units()) {
			if (unit.officialCode() != null) {
				if (!taken.add(unit.officialCode())) {
					throw new OfficialCodeHeld(unit.officialCode(), unit.name(), plan.on());
				}
				officialCodes.put(unit.key(), unit.officialCode());
			}
		}
		Set<UnitCode> free = new HashSet<>(plan.ended());
		for (Unit unit : formed()) {
			if (unit.officialCode() == null) {
				inOrder(unit).stream().filter(free::contains).map(before::officialCode).filter(Objects::nonNull).filter(taken::add).findFirst()
					.ifPresent(code -> officialCodes.put(unit.key(), code));
			}
		}
	}

	/** Whose code it may take over: its seat, a source with its name, then the largest. */
	private List<UnitCode> inOrder(Unit unit) {
		List<UnitCode> order = new ArrayList<>(unit.from().stream()
			.sorted(Comparator.comparing((Part part) -> !before.name(part.source()).equals(unit.name())).thenComparing(this::size, Comparator.reverseOrder()))
			.map(Part::source).toList());
		if (unit.seat() != null && order.remove(unit.seat())) {
			order.addFirst(unit.seat());
		}
		return order;
	}

	private double size(Part part) {
		Double area = before.areaKm2(part.source());
		return part.share() * (area == null ? 1 : area);
	}

	/** Nobody could tell which of two units a code means. */
	private void refuseHeldCodes(TerritoryQueries queries, Writing writing) {
		Map<String, UnitCode> holders = queries.holders(officialCodes.values(), new AsOf(plan.on(), writing.number()));
		plan.units().forEach(unit -> {
			String code = officialCodes.get(unit.key());
			UnitCode holder = code == null ? null : holders.get(code);
			if (code != null && holder != null && !holder.equals(unit.stays()) && !plan.ended().contains(holder)) {
				throw new OfficialCodeHeld(code, holder, plan.on());
			}
		});
	}

	private void giveIdentities(Writing writing) {
		Map<String, List<String>> candidates = new HashMap<>();
		Set<String> all = new LinkedHashSet<>();
		for (Unit unit : formed()) {
			List<String> codes = candidates(unit);
			candidates.put(unit.key(), codes);
			all.addAll(codes);
		}
		Set<String> used = new HashSet<>(writing.everUsed(TerritoryFacts.UNIT_STATE, all));
		for (Unit unit : formed()) {
			String code = candidates.getOrDefault(unit.key(), List.of()).stream().filter(used::add).findFirst()
				.orElseThrow(() -> new OfficialCodeHeld(String.valueOf(officialCodes.get(unit.key())), unit.name(), plan.on()));
			identities.put(unit.key(), new UnitCode(code));
		}
	}

	private List<String> candidates(Unit unit) {
		String official = officialCodes.get(unit.key());
		String stem = official != null ? official : unit.from().isEmpty() ? unit.type().name() : inOrder(unit).getFirst().value();
		String later = "%s-%04d%02d".formatted(stem, plan.on().getYear(), plan.on().getMonthValue());
		List<String> codes = new ArrayList<>(List.of(stem, later));
		for (int i = 2; i <= MOST_IN_A_MONTH; i++) {
			codes.add(later + "-" + i);
		}
		return codes;
	}
}
