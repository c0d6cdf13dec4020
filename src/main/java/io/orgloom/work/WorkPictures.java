package io.orgloom.work;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Ledger;
import io.orgloom.graph.Times;
import io.orgloom.snapshot.Pictures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Pictures of all work by Change number. They hold every day, so that boards and measures of any day and period are worked out in memory; they are kept under
 * today, whatever day is asked for.
 */
@Service
class WorkPictures extends Pictures<WorkPicture> {

	/** So many tasks are read at once. */
	private static final int AT_ONCE = 5_000;

	private final WorkQueries queries;
	private final Times times;

	WorkPictures(WorkQueries queries, Times times, Ledger ledger, PlatformTransactionManager transactions) {
		super(ledger, transactions);
		this.queries = queries;
		this.times = times;
	}

	/** All work as known at a time. */
	WorkPicture known(AsOf asOf) {
		return of(asOf.on(times.today()));
	}

	@Override
	protected WorkPicture read(AsOf asOf) {
		return picture(asOf, entries(queries.codes(), asOf));
	}

	@Override
	protected WorkPicture carriedOn(WorkPicture near, AsOf asOf) {
		Set<TaskCode> touched = queries.touched(Math.min(near.asOf().known(), asOf.known()), Math.max(near.asOf().known(), asOf.known()));
		return isWorthReadingAll(touched.size(), near.entries().size()) ? read(asOf) : picture(asOf, near.with(touched, entries(List.copyOf(touched), asOf)));
	}

	private WorkPicture picture(AsOf asOf, Collection<TaskEntry> entries) {
		return new WorkPicture(asOf, entries, queries.programmes(asOf.known()), queries.documents(asOf.known()), queries.meetings(asOf.known()));
	}

	private List<TaskEntry> entries(List<TaskCode> codes, AsOf asOf) {
		List<TaskEntry> entries = new ArrayList<>(codes.size());
		for (int i = 0; i < codes.size(); i += AT_ONCE) {
			entries.addAll(queries.entries(codes.subList(i, Math.min(codes.size(), i + AT_ONCE)), asOf.known()));
		}
		return entries;
	}
}
