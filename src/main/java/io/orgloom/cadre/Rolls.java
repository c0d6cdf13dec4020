package io.orgloom.cadre;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Ledger;
import io.orgloom.snapshot.Pictures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rolls of cadres by day and Change number: whatever is asked of people is found in memory, since no index of the graph serves every question. */
@Service
class Rolls extends Pictures<Roll> {

	/** So many cadres are read at once. */
	private static final int AT_ONCE = 5_000;

	private final CadreQueries queries;
	private final Retirements retirements;

	Rolls(CadreQueries queries, Retirements retirements, Ledger ledger, PlatformTransactionManager transactions) {
		super(ledger, transactions);
		this.queries = queries;
		this.retirements = retirements;
	}

	@Override
	protected Roll read(AsOf asOf) {
		return Roll.of(asOf, entries(queries.codes("", Integer.MAX_VALUE, asOf), asOf));
	}

	@Override
	protected Roll carriedOn(Roll near, AsOf asOf) {
		Set<CadreCode> touched = queries.touched(Math.min(near.asOf().known(), asOf.known()), Math.max(near.asOf().known(), asOf.known()));
		return isWorthReadingAll(touched.size(), near.entries().size()) ? read(asOf) : near.known(asOf, touched, entries(List.copyOf(touched), asOf));
	}

	private List<RollEntry> entries(List<CadreCode> codes, AsOf asOf) {
		Optional<RetirementRule> rule = retirements.inForce(asOf.on());
		Shared shared = new Shared();
		List<RollEntry> entries = new ArrayList<>(codes.size());
		for (int i = 0; i < codes.size(); i += AT_ONCE) {
			queries.roll(codes.subList(i, Math.min(codes.size(), i + AT_ONCE)), asOf).forEach(entry -> entries.add(shared.of(entry, retires(entry, rule))));
		}
		return entries;
	}

	private static @Nullable LocalDate retires(RollEntry entry, Optional<RetirementRule> rule) {
		Particulars known = entry.particulars();
		if (known.retirement() != null) {
			return known.retirement().on();
		}
		return known.personal() == null || known.personal().birth() == null || known.personal().sex() == null ? null
				: rule.map(each -> each.of(known.personal().birth().month(), known.personal().sex()).retirementDate()).orElse(null);
	}

	/** Keeps nothing of what is known so far once the Change under way is committed: somebody is being erased. */
	void forgetWhenCommitted() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				forget();
			}
		});
	}
}
