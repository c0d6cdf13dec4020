package io.orgloom.snapshot;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.Kept;
import io.orgloom.graph.Ledger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pictures of one kind by day and Change number. What a number knew never changes, so a picture is true for ever; the ones used last are kept, at most
 * {@value #KEPT}. One of the same day is carried on by what the Changes in between touched; only a day of which none is kept is read as a whole.
 */
public abstract class Pictures<P extends Picture> implements Kept {

	private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
	private static final int KEPT = 4;
	/** Of more touched units than one in so many, reading all costs less. */
	private static final int WORTH_READING_ALL = 3;
	/** Seconds: all people of a country take longer than one statement may, and are read once. */
	private static final int READ_TIMEOUT = 600;
	private static final double NANOS_A_MILLISECOND = 1e6;

	private final Ledger ledger;
	private final TransactionTemplate reading;
	private final Map<AsOf, FutureTask<P>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<AsOf, FutureTask<P>> eldest) {
			return size() > KEPT;
		}
	};

	protected Pictures(Ledger ledger, PlatformTransactionManager transactions) {
		this.ledger = ledger;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setTimeout(READ_TIMEOUT);
		// whoever asks may be writing: what is kept for all must be what is committed
		this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Reads all of a day. */
	protected abstract P read(AsOf asOf);

	/** The picture of the same day with more or less knowledge: what Changes between two numbers recorded or retracted is all the two can differ in. */
	protected abstract P carriedOn(P near, AsOf asOf);

	/** Whether so many touched units among all are too many to be read one by one. */
	protected static boolean isWorthReadingAll(int touched, int units) {
		return touched * WORTH_READING_ALL > units;
	}

	/** What holds on the day, as known at the number. Who asks while it is being read waits for that. */
	public final P of(AsOf asOf) {
		while (true) {
			FutureTask<P> own = new FutureTask<>(() -> load(asOf));
			FutureTask<P> task;
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

	/** What is kept of exactly that; empty where it would have to be read first. */
	public final Optional<P> atHand(AsOf asOf) {
		synchronized (kept) {
			return Optional.ofNullable(kept.get(asOf)).filter(task -> task.state() == Future.State.SUCCESS).map(FutureTask::resultNow);
		}
	}

	@Override
	public final void forget() {
		synchronized (kept) {
			kept.clear();
		}
	}

	/** Whether one of that day is kept, of whatever knowledge. */
	boolean keepsOneOf(AsOf asOf) {
		return nearest(asOf).isPresent();
	}

	private P load(AsOf asOf) {
		Optional<P> nearest = nearest(asOf);
		return reading.execute(status -> {
			if (asOf.known() > ledger.last()) {
				throw new IllegalStateException("The Change (" + asOf.known() + ") of a snapshot must be committed.");
			}
			long start = System.nanoTime();
			P picture = nearest.map(near -> carriedOn(near, asOf)).orElseGet(() -> read(asOf));
			LOG.debug("{} of {}, Change {} {} in {} ms", picture.getClass().getSimpleName(), asOf.on(), asOf.known(),
					nearest.map(near -> "carried on from Change " + near.asOf().known()).orElse("read"), (System.nanoTime() - start) / NANOS_A_MILLISECOND);
			return picture;
		});
	}

	/** The one of the same day with the fewest Changes in between. */
	private Optional<P> nearest(AsOf asOf) {
		synchronized (kept) {
			return kept.values().stream().filter(task -> task.state() == Future.State.SUCCESS).map(FutureTask::resultNow)
				.filter(picture -> picture.asOf().on().equals(asOf.on()))
				.min(Comparator.comparingLong(picture -> Math.abs(picture.asOf().known() - asOf.known())));
		}
	}
}
