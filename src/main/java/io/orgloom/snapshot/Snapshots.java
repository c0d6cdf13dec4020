package io.orgloom.snapshot;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Ledger;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Snapshots by day and Change number. What a number knew never changes, so a snapshot is true for ever; the ones used last are kept, at most
 * {@value #KEPT}. One of the same day is carried on by what the Changes in between touched; only a day of which none is kept is read as a whole.
 */
@Service
public class Snapshots {

	private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
	private static final int KEPT = 4;
	/** Of more touched units than one in so many, reading all costs less. */
	private static final int WORTH_READING_ALL = 3;
	private static final double NANOS_A_MILLISECOND = 1e6;

	private final Territory territory;
	private final Ledger ledger;
	private final TransactionTemplate reading;
	private final Map<AsOf, FutureTask<Snapshot>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<AsOf, FutureTask<Snapshot>> eldest) {
			return size() > KEPT;
		}
	};

	Snapshots(Territory territory, Ledger ledger, PlatformTransactionManager transactions) {
		this.territory = territory;
		this.ledger = ledger;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		// whoever asks may be writing: what is kept for all must be what is committed
		this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** What holds on the day, as known at the number. Who asks while it is being read waits for that. */
	public Snapshot of(AsOf asOf) {
		while (true) {
			FutureTask<Snapshot> own = new FutureTask<>(() -> load(asOf));
			FutureTask<Snapshot> task;
			synchronized (kept) {
				task = kept.computeIfAbsent(asOf, key -> own);
			}
			if (task == own) {
				own.run();
			}
			try {
				return task.get();
			} catch (ExecutionException failure) {
				synchronized (kept) {
					kept.remove(asOf, task);
				}
				if (task == own) {
					throw unchecked(failure);
				}
			} catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("The snapshot of " + asOf.on() + " was not waited for.", stopped);
			}
		}
	}

	private static RuntimeException unchecked(ExecutionException failure) {
		return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
	}

	/** Throws all away; for those who put another ledger in the place of this one. */
	public void forget() {
		synchronized (kept) {
			kept.clear();
		}
	}

	/** Whether one of that day is kept, of whatever knowledge. */
	boolean keepsOneOf(AsOf asOf) {
		return nearest(asOf).isPresent();
	}

	private Snapshot load(AsOf asOf) {
		Optional<Snapshot> nearest = nearest(asOf);
		return reading.execute(status -> {
			if (asOf.known() > ledger.last()) {
				throw new IllegalStateException("The Change (" + asOf.known() + ") of a snapshot must be committed.");
			}
			long start = System.nanoTime();
			Snapshot snapshot = nearest.map(near -> carriedOn(near, asOf)).orElseGet(() -> read(asOf));
			LOG.debug("Snapshot of {}, Change {} {} in {} ms: {} units", asOf.on(), asOf.known(),
					nearest.map(near -> "carried on from Change " + near.asOf().known()).orElse("read"), (System.nanoTime() - start) / NANOS_A_MILLISECOND,
					snapshot.units().size());
			return snapshot;
		});
	}

	/** The one of the same day with the fewest Changes in between. */
	private Optional<Snapshot> nearest(AsOf asOf) {
		synchronized (kept) {
			return kept.values().stream().filter(task -> task.state() == Future.State.SUCCESS).map(FutureTask::resultNow)
				.filter(snapshot -> snapshot.asOf().on().equals(asOf.on()))
				.min(Comparator.comparingLong(snapshot -> Math.abs(snapshot.asOf().known() - asOf.known())));
		}
	}

	/** Forwards or back: what Changes between two numbers recorded or retracted is all the two can differ in. */
	private Snapshot carriedOn(Snapshot near, AsOf asOf) {
		Set<UnitCode> touched = territory.touched(asOf.on(), Math.min(near.asOf().known(), asOf.known()), Math.max(near.asOf().known(), asOf.known()));
		if (touched.size() * WORTH_READING_ALL > near.units().size()) {
			return read(asOf);
		}
		return touched.isEmpty() ? near.known(asOf, touched, List.of(), List.of())
				: near.known(asOf, touched, territory.units(touched, asOf), territory.bordersOf(touched, asOf));
	}

	private Snapshot read(AsOf asOf) {
		List<AdministrativeUnit> units = territory.allUnits(asOf);
		return Snapshot.of(asOf, units, territory.allBorders(asOf));
	}
}
