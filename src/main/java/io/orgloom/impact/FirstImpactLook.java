package io.orgloom.impact;

import io.orgloom.access.Access;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Readiness;
import io.orgloom.graph.Times;
import io.orgloom.impact.ImpactItem.Hop;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.snapshot.Snapshot;
import io.orgloom.snapshot.Snapshots;
import io.orgloom.territory.AdministrativeUnit;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a start follows once, in the background, what the end of one unit would touch, so that nobody's first impact waits until the statements behind it are planned.
 * Nothing is recorded, no name of anybody is read, and a look that fails is made up for by whoever asks first.
 */
@Component
class FirstImpactLook {

	private static final Logger LOG = LoggerFactory.getLogger(FirstImpactLook.class);
	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

	private final List<ImpactSource> sources;
	private final Snapshots snapshots;
	private final Access access;
	private final Times times;
	private final Readiness readiness;
	private final Thread look = Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("first-impact-look").unstarted(this::look);

	FirstImpactLook(List<ImpactSource> sources, Snapshots snapshots, Access access, Times times, Readiness readiness) {
		this.sources = sources;
		this.snapshots = snapshots;
		this.access = access;
		this.times = times;
		this.readiness = readiness;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (look.getState() == Thread.State.NEW) {
			look.start();
		}
	}

	private void look() {
		try {
			while (!readiness.isReady() || readiness.following() != null) {
				Thread.sleep(BETWEEN_TRIES);
			}
			AsOf now = times.now();
			Snapshot territory = snapshots.of(now);
			territory.units().stream().max((one, other) -> one.level().compareTo(other.level())).ifPresent(unit -> access.asSystem(() -> follow(unit, now)));
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		} catch (RuntimeException failure) {
			LOG.debug("What a plan touches was not looked at; whoever asks first waits for its statements.", failure);
		}
	}

	private Touched follow(AdministrativeUnit unit, AsOf now) {
		String code = unit.code().value();
		Touched touched = new Touched(StaffedPlan.ofNothing(now), Locale.ROOT);
		touched.add(new ImpactItem(Touched.ADMINISTRATIVE_UNIT, code, unit.name(), Effect.LEFT, null, List.of(new Hop(code, unit.name(), Effect.LEFT.name()))));
		sources.forEach(source -> source.follow(touched));
		return touched;
	}

	@PreDestroy
	void stop() {
		look.interrupt();
	}
}
