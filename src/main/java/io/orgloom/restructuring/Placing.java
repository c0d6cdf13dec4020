package io.orgloom.restructuring;

import io.orgloom.job.JobRun;
import io.orgloom.mergerplan.Budget;
import io.orgloom.mergerplan.Instance;
import io.orgloom.mergerplan.Measures;
import io.orgloom.mergerplan.Objective;
import io.orgloom.mergerplan.PlanListener;
import io.orgloom.mergerplan.PlanProgress;
import io.orgloom.mergerplan.PlanRequest;
import io.orgloom.mergerplan.PlanSample;
import io.orgloom.mergerplan.PlanSampler;
import io.orgloom.restructuring.PlanPlace.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets plans be drawn around one, and says of each of its figures where it stands among theirs. */
final class Placing {

	private static final int BINS = 24;
	/** Sums that differ by less, as a share, are the same. */
	private static final double ROUNDING = 1e-9;

	private final Seen seen;
	private final int wanted;
	private final long seed;
	private final Instance instance;
	private final PlanFigures own;

	Placing(Seen seen, int wanted, long seed) {
		this.seen = seen;
		this.wanted = wanted;
		this.seed = seed;
		this.instance = MergerInstance.of(seen.made());
		this.own = PlanFigures.of(seen.made(), instance, seen.regionOf());
	}

	/** Null where it was ended before a plan was drawn. */
	@Nullable PlanPlace among(JobRun run, double seconds) {
		Map<AimKind, Objective> measured = measured();
		PlanRequest request = PlanRequest.of(instance, List.copyOf(measured.values()), Budget.seconds(seconds), seed);
		PlanSample sample = PlanSampler.draw(request, seen.regionOf(), wanted, new Watched(run));
		if (sample.drawn() == 0) {
			return null;
		}
		List<Figure> figures = new ArrayList<>();
		measured.forEach((kind, objective) -> figures.add(figure(kind, objective, sample)));
		return new PlanPlace(sample.sampler(), wanted, sample.drawn(), sample.seconds(), seed, own.units(), own.units() - own.met(),
				seen.made().request().limits().keepDistricts(), figures);
	}

	/** What is known of all units. */
	private Map<AimKind, Objective> measured() {
		Map<AimKind, Objective> measured = new LinkedHashMap<>();
		if (own.compactness() != null) {
			measured.put(AimKind.COMPACTNESS, MergerInstance.SPREAD);
		}
		if (own.distanceKm() != null) {
			measured.put(AimKind.DISTANCE, Objective.of(Objective.Kind.DISTANCE, 1));
		}
		measured.put(AimKind.BALANCE, Objective.of(Objective.Kind.BALANCE, 1));
		if (own.bordersKm() != null) {
			measured.put(AimKind.BORDERS, Objective.of(Objective.Kind.BORDER, 1));
		}
		return measured;
	}

	private Figure figure(AimKind kind, Objective objective, PlanSample sample) {
		double value = Measures.of(instance, objective, seen.regionOf());
		// borders nobody may cross are left in every plan
		double always = kind == AimKind.BORDERS ? own.bordersKm() - value : 0;
		double[] drawn = Arrays.stream(sample.figures().get(objective.kind())).map(each -> each + always).sorted().toArray();
		double least = drawn[0];
		double most = drawn[drawn.length - 1];
		double from = Math.min(least, value + always);
		double to = Math.max(most, value + always);
		return new Figure(kind, value + always, sample.shareBeaten(objective.kind(), value), sample.worth(objective.kind()), least, drawn[drawn.length / 2], most, from, to,
				bins(drawn, from, to));
	}

	private static int[] bins(double[] drawn, double from, double to) {
		int[] bins = new int[BINS];
		for (double each : drawn) {
			bins[to - from > ROUNDING * to ? (int) Math.min(BINS - 1, BINS * (each - from) / (to - from)) : 0]++;
		}
		return bins;
	}

	/** Passes on how far it is. */
	private final class Watched implements PlanListener {

		private final JobRun run;
		private final long started = System.nanoTime();

		Watched(JobRun run) {
			this.run = run;
		}

		@Override
		public void progressed(PlanProgress progress) {
		}

		@Override
		public void drew(int drawn) {
			run.progress(new PlacingProgress(drawn, wanted, (System.nanoTime() - started) / 1e9));
		}

		@Override
		public boolean isCancelled() {
			return run.isCancelled();
		}
	}
}
