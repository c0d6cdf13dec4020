package io.orgloom.snapshot;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeCommitted;
import io.orgloom.graph.Times;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the snapshots of today at hand in the background: they are carried on after every Change; all are read anew when a day begins, since what was recorded
 * for that day takes effect without a Change. A pass that fails is made up for by whoever asks next.
 */
@Component
class SnapshotUpkeep {

	private static final Logger LOG = LoggerFactory.getLogger(SnapshotUpkeep.class);

	private final List<Pictures<?>> kinds;
	private final Times times;
	private final AtomicBoolean wanted = new AtomicBoolean();
	private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("snapshots").factory());

	SnapshotUpkeep(List<Pictures<?>> kinds, Times times) {
		this.kinds = kinds;
		this.times = times;
	}

	@EventListener(ApplicationReadyEvent.class)
	void awaitMidnight() {
		background.schedule(() -> {
			safely(this::beginDay);
			awaitMidnight();
		}, times.untilTomorrow().toMillis() + 1, TimeUnit.MILLISECONDS);
	}

	@EventListener
	void after(ChangeCommitted committed) {
		if (wanted.compareAndSet(false, true)) {
			background.execute(() -> {
				wanted.set(false);
				safely(this::carryOn);
			});
		}
	}

	/** The day is another: what takes effect on it is read. */
	void beginDay() {
		kinds.forEach(pictures -> pictures.of(times.now()));
	}

	/** The day is the same: where its snapshot is in use, it learns what the Changes since have said. */
	void carryOn() {
		AsOf now = times.now();
		kinds.stream().filter(pictures -> pictures.keepsOneOf(now)).forEach(pictures -> pictures.of(now));
	}

	private static void safely(Runnable work) {
		try {
			work.run();
		} catch (RuntimeException failure) {
			LOG.warn("The snapshot of today was not brought up to date; whoever asks for it next does so.", failure);
		}
	}

	@PreDestroy
	void stop() throws InterruptedException {
		background.shutdownNow();
		background.awaitTermination(10, TimeUnit.SECONDS);
	}
}
