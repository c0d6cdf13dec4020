package io.orgloom.cadreplan;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Content;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers note beside a nomination: what the candidate still needs and by when, and where a discussion placed them. As confidential as the nomination, and
 * erased with the person.
 */
@Service
public class NominationRemarks {

	private static final int KEY = 8;

	private final CadrePlans plans;
	private final CadrePlanQueries queries;
	private final Ledger ledger;
	private final Times times;

	NominationRemarks(CadrePlans plans, CadrePlanQueries queries, Ledger ledger, Times times) {
		this.plans = plans;
		this.queries = queries;
		this.ledger = ledger;
		this.times = times;
	}

	/** What the candidates of a plan still need, what is open first. */
	@Transactional(readOnly = true)
	public List<Development> developments(CadrePlanCode plan, AsOf asOf) {
		plans.plan(plan, asOf);
		return queries.developments(plan, asOf).stream().sorted(Development.ORDER).toList();
	}

	/** Where reviewers placed the candidates of a plan. */
	@Transactional(readOnly = true)
	public List<CohortPlace> cohort(CadrePlanCode plan, AsOf asOf) {
		plans.plan(plan, asOf);
		return queries.cohort(plan, asOf);
	}

	/** Notes what a candidate still needs, from a day on. */
	@Transactional
	public Change need(CadrePlanCode plan, NominationCode code, String need, LocalDate by, LocalDate from, ReadPurpose purpose, ChangeNote note) {
		require(plan, code, from, purpose);
		String key = UUID.randomUUID().toString().substring(0, KEY);
		return write(CadrePlanFacts.development(new Development(code, key, need, by, null)), from, note);
	}

	/** Notes that it was done; {@link UnknownDevelopment} where nothing of that key is noted. */
	@Transactional
	public Change done(CadrePlanCode plan, NominationCode code, String key, @Nullable LocalDate doneOn, LocalDate from, ReadPurpose purpose, ChangeNote note) {
		require(plan, code, from, purpose);
		Development noted = queries.developments(plan, times.on(from)).stream().filter(each -> each.nomination().equals(code) && each.key().equals(key)).findFirst()
			.orElseThrow(() -> new UnknownDevelopment(code, key));
		return write(CadrePlanFacts.development(new Development(code, key, noted.need(), noted.by(), doneOn == null ? from : doneOn)), from, note);
	}

	/** Places a candidate; the note says why. {@link NominationStale} where somebody placed them since the version that was read, 0 for none. */
	@Transactional
	public Change place(CadrePlanCode plan, CohortPlace place, LocalDate from, ReadPurpose purpose, ChangeNote note) {
		plans.plan(plan, times.on(from));
		ledger.lock();
		require(plan, place.nomination(), from, purpose);
		long present = queries.cohort(plan, times.on(from)).stream().filter(each -> each.nomination().equals(place.nomination())).mapToLong(CohortPlace::version).findFirst().orElse(0);
		if (present != place.version()) {
			throw new NominationStale(place.nomination(), place.version(), present);
		}
		return write(CadrePlanFacts.cohort(place), from, note);
	}

	/** {@link UnknownNomination} where the plan does not hold it on that day. */
	private void require(CadrePlanCode plan, NominationCode code, LocalDate from, ReadPurpose purpose) {
		plans.nomination(plan, code, times.on(from), purpose);
	}

	private Change write(Content content, LocalDate from, ChangeNote note) {
		return ledger.write(note, writing -> writing.change(content, from));
	}
}
