package io.orgloom.cadre;

import io.orgloom.graph.AsOf;
import io.orgloom.snapshot.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Every cadre on record on one day, as criteria ask of them, in the order of their codes. */
final class Roll implements Picture {

	private static final Comparator<RollEntry> ORDER = Comparator.comparing(RollEntry::code);

	private final AsOf asOf;
	private final List<RollEntry> entries;

	private Roll(AsOf asOf, List<RollEntry> entries) {
		this.asOf = asOf;
		this.entries = entries;
	}

	static Roll of(AsOf asOf, List<RollEntry> entries) {
		return new Roll(asOf, entries.stream().sorted(ORDER).toList());
	}

	/** The same day with other knowledge: some cadres as they are known then, all others as here. */
	Roll known(AsOf other, Set<CadreCode> touched, List<RollEntry> now) {
		if (touched.isEmpty()) {
			return new Roll(other, entries);
		}
		List<RollEntry> all = new ArrayList<>(now);
		entries.stream().filter(entry -> !touched.contains(entry.code())).forEach(all::add);
		return of(other, all);
	}

	@Override
	public AsOf asOf() {
		return asOf;
	}

	List<RollEntry> entries() {
		return entries;
	}
}
