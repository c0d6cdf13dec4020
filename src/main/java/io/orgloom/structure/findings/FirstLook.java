package io.orgloom.structure.findings;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Readiness;
import io.orgloom.graph.Times;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitSearch;
import io.orgloom.structure.Structure;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a start looks at the apparatus once in the background, as a reader will: to plan the statements behind a page of an agency takes a planner that has just been
 * loaded ten seconds, which nobody waits for then. It reads nothing personal, changes nothing, and a look that fails is made up for by whoever looks next.
 */
@Component
class FirstLook {

	private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);
	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
	private static final Set<FindingKind> NOTHING_PERSONAL = EnumSet.complementOf(EnumSet.of(FindingKind.PAST_RETIREMENT));
	private static final ReadPurpose NOBODYS = new ReadPurpose("start", null);
	private static final int FEW = 10;

	private final Structure structure;
	private final Apparatus apparatus;
	private final ApparatusReview review;
	private final Access access;
	private final Times times;
	private final Readiness readiness;
	private final Thread look = Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("first-look").unstarted(this::look);

	FirstLook(Structure structure, Apparatus apparatus, ApparatusReview review, Access access, Times times, Readiness readiness) {
		this.structure = structure;
		this.apparatus = apparatus;
		this.review = review;
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
			long start = System.nanoTime();
			AsOf now = times.now();
			// from now on the picture of today is at hand, carried on after every Change
			apparatus.staffing(null, Hierarchy.PARTY, now);
			apparatus.roots(Hierarchy.PARTY, now).stream().findFirst().ifPresent(root -> access.asSystem(() -> lookAt(root, now)));
			LOG.debug("Looked at the apparatus in {} ms", (System.nanoTime() - start) / 1_000_000);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		} catch (RuntimeException failure) {
			LOG.debug("The apparatus was not looked at; whoever asks first waits for its plans.", failure);
		}
	}

	/** What its page asks for; findings of one small unit only, since it is their plans that take long. */
	private OrgUnit lookAt(OrgUnit root, AsOf now) {
		OrgUnitCode code = root.code();
		List<OrgUnit> below = apparatus.below(code, root.hierarchy(), now);
		OrgUnit small = below.isEmpty() ? root : below.getFirst();
		structure.history(small.code(), now.known());
		structure.lineage(small.code(), now);
		structure.positions(small.code(), false, null, "", FEW, now);
		structure.functions(List.of(small.code()), now);
		structure.links(small.code(), now);
		apparatus.seatsOn(code, now);
		apparatus.totals(List.of(small.code()), root.hierarchy(), now);
		review.counts(OrgUnitSearch.all(small.code()), NOTHING_PERSONAL, now, NOBODYS);
		return small;
	}

	@PreDestroy
	void stop() {
		look.interrupt();
	}
}
