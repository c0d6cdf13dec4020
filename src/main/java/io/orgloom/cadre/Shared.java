package io.orgloom.cadre;

import io.orgloom.cadre.Particulars.Commendation;
import io.orgloom.cadre.Particulars.Personal;
import io.orgloom.cadre.Particulars.Training;
import io.orgloom.cadre.RollEntry.Served;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays entries of a roll into little room: values many people share are kept once, names and relations to others not at all. */
final class Shared {

	private final Map<Object, Object> kept = new HashMap<>();

	RollEntry of(RollEntry entry, @Nullable LocalDate retires) {
		Particulars all = entry.particulars();
		Particulars compact = new Particulars(personal(all.personal()), all.party(), once(all.qualification()), once(all.rank()), list(all.ratings()), all.disciplines(),
				all.trainings().stream().map(each -> once(new Training("", each.course(), each.kind(), null, each.from(), each.until(), null))).toList(),
				all.commendations().stream().map(each -> once(new Commendation("", each.form(), each.level(), each.on(), null))).toList(), all.languages().stream().map(this::once).toList(),
				List.of(), all.retirement());
		return new RollEntry(entry.code(), entry.synthetic(), entry.erased(), entry.inService(), compact, once(retires), entry.served().stream().map(this::served).toList());
	}

	private @Nullable Personal personal(@Nullable Personal of) {
		return of == null ? null : new Personal("", once(of.birth()), of.sex(), once(of.ethnicity()), once(of.nativePlace()));
	}

	private Served served(Served of) {
		return once(new Served(of.position(), once(of.unit()), of.role(), of.kind(), once(of.title()), Objects.requireNonNull(once(of.from())), once(of.until()), of.acting(), of.concurrent()));
	}

	private <T> List<T> list(List<T> of) {
		return of.isEmpty() ? List.of() : Objects.requireNonNull(once(of));
	}

	@SuppressWarnings("unchecked")
	private <T extends @Nullable Object> T once(T value) {
		return value == null ? value : (T) kept.computeIfAbsent(value, same -> same);
	}
}
