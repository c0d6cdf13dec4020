package io.orgloom.mergerplan;

import io.orgloom.mergerplan.Objective.Kind;
import io.orgloom.mergerplan.PlanChecker.Checked;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to a plan: a first partition, as many new units as can be, the number that is wanted, then the other objectives. */
final class Search {

	/** Steps between two looks at the clock. */
	private static final int STEPS = 128;
	/** Steps a node of a round over patches; some hundredths of a second at 10,000 nodes. */
	private static final int PACKED_A_NODE = 8;
	private static final int REFINED_A_NODE = 64;
	private static final double HOT = 0.15;
	/** The same where prices are known. */
	private static final double HOT_PRICED = 0.1;
	/** Natural logarithm of 0.04 / 0.15, spelt out so that it is the same on every machine. */
	private static final double LN_COLD_TO_HOT = -1.3217558399823195;
	/** Heat at the beginning and at the end of a search for other objectives, as shares of what a move changes on average. */
	private static final double WARM = 0.3;
	private static final double LN_COOL_TO_WARM = -1.791759469228055;
	/** The last share of it accepts nothing that is worse. */
	private static final double STILL = 0.98;
	/** Steps after the clock ran out; a few milliseconds. */
	private static final int SETTLING = 4096;
	/** A search over few units cools down several times: so many steps a node make one time. */
	private static final double STEPS_A_NODE = 6000;
	private static final double STEPS_A_SECOND = 1e6;
	/** The same of a search for other objectives. */
	private static final double COOLED_A_NODE = 20_000;
	private static final double REFINED_A_SECOND = 5e6;
	/** Weight of objectives that go before, beside the one looked at. */
	private static final double BEFORE = 1000;

	private final PlanRequest request;
	private final Meter meter;
	private final int bound;
	private final BestSoFar best;
	private final Part part;
	private final double @Nullable [] price;
	private final Regions regions;
	private final @Nullable Patches patches;
	private final Dice dice;
	private final List<Objective> objectives;
	private final @Nullable Ceilings ceilings;

	/** @param certificate what proves the bound, null where only sums do */
	Search(PlanRequest request, Meter meter, int bound, @Nullable Certificate certificate) {
		this.request = request;
		this.meter = meter;
		this.bound = bound;
		this.best = new BestSoFar(request);
		this.part = Part.of(request.instance());
		this.price = certificate == null ? null : certificate.byNode(part);
		this.dice = new Dice(request.seed());
		this.objectives = request.objectives().stream().filter(objective -> objective.kind() != Kind.COUNT && (objective.weight() > 0 || request.draft() != null)).toList();
		this.ceilings = Ceilings.of(request, objectives);
		this.regions = objectives.isEmpty() ? TreeCut.regions(part, dice) : TreeCut.regions(part, ofPairs());
		// one thread under a clock searches the whole: it is as good, and needs half the memory
		this.patches = Patches.divide(part) && (request.threads() > 1 || meter.isRepeatable()) ? new Patches(regions, dice, request.threads()) : null;
	}

	/** Weights such that two neighbours who become one cost as much by each objective, before they are weighed. */
	private Cost ofPairs() {
		Cost cost = new Cost(part, objectives, part.nodes);
		int[] one = new int[1];
		for (int at = 0; at < objectives.size(); at++) {
			double sum = 0;
			for (int arc = 0; arc < part.neighbour.length; arc++) {
				one[0] = part.tail[arc];
				sum += Math.abs(cost.joining(at, part.neighbour[arc], one, 1));
			}
			cost.weigh(at, sum > 0 ? objectives.get(at).weight() / sum : 0);
		}
		return cost;
	}

	/** Number of the new unit by unit, without gaps. */
	int[] run() {
		try (Patches closed = patches) {
			return found();
		}
	}

	private int[] found() {
		boolean isRefined = !objectives.isEmpty();
		pack(!isRefined ? 1 : ceilings == null ? 0.5 : 0.2);
		Cost cost = new Cost(part, objectives, Math.clamp(regions.count, request.instance().leastCount, request.instance().mostCount));
		normalise(cost);
		Recount recount = new Recount(regions, cost);
		recount.down(request.instance().mostCount);
		recount.up(request.instance().leastCount);
		if (isRefined && part.neighbour.length > 0 && regions.count > 1) {
			refine(cost);
		}
		int[] found = ceilings == null ? labels() : noWorse(labels(), ceilings);
		return meter.isRepeatable() ? found : bestOf(found);
	}

	/** A search that ends by the clock, or because somebody wants it to, may end while it looks at something worse. */
	private int[] bestOf(int[] found) {
		Checked checked = PlanChecker.check(request.instance(), found);
		best.offer(new PlanProgress(checked.regions(), checked.regions() - checked.unmet().size(), bound, meter.seconds(), found));
		return best.orElse(found);
	}

	/** Where nothing better was found, the draft, if it is a plan. */
	private int[] noWorse(int[] found, Ceilings ceilings) {
		int[] draft = request.draft();
		return draft == null || !PlanChecker.check(request.instance(), draft).isSound() || ceilings.isKept(found) ? found : draft;
	}

	private boolean isPacked() {
		int met = regions.met;
		return part.neighbour.length == 0 || regions.count == met && met >= request.instance().mostCount || met >= bound && met == regions.count;
	}

	/** Some steps at a heat, or its inverse; says how many. */
	private interface Pace {
		int steps(double heat);
	}

	private Pace packing() {
		int most = request.instance().mostCount;
		if (patches == null || most < part.nodes) {
			Packing packing = new Packing(regions, dice, 0, most, price, new Packing.Room());
			return perHeat -> packing.steps(STEPS, perHeat);
		}
		List<Patches.Work> workers = Stream.generate(Packing.Room::new).limit(request.threads()).map(this::packing).toList();
		return perHeat -> {
			patches.round(workers, perHeat);
			return PACKED_A_NODE * part.nodes;
		};
	}

	private Patches.Work packing(Packing.Room room) {
		return (patch, nodes, own, perHeat) -> new Packing(patch, own, 0, Integer.MAX_VALUE, price == null ? null : Part.taken(price, nodes), room).steps(PACKED_A_NODE * nodes.length, perHeat);
	}

	private void pack(double until) {
		Pace packing = packing();
		double hot = price == null ? HOT : HOT_PRICED;
		double from = meter.share();
		int times = times(until - from, STEPS_A_NODE, STEPS_A_SECOND);
		// a number that is wanted goes before other objectives: what they would get of the budget is spent on it too
		boolean isWanted = request.instance().leastCount > 1 && request.instance().leastCount <= bound;
		for (double share = from; (share < until || isWanted && regions.met < request.instance().leastCount && share < 1) && !isPacked(); share = meter.share()) {
			double at = (share - from) / (until - from) * times;
			double perHeat = 1 / (hot * Dice.exp(LN_COLD_TO_HOT * (at - Math.floor(at))));
			meter.spend(packing.steps(perHeat));
			tell();
		}
	}

	/** Divides each weight by what its objective comes to now. */
	private void normalise(Cost cost) {
		for (int at = 0; at < objectives.size(); at++) {
			double value = Math.abs(valueOf(cost, at));
			cost.weigh(at, objectives.get(at).weight() / (value > 0 ? value : 1));
		}
	}

	private double valueOf(Cost cost, int at) {
		double sum = cost.outside(at);
		int[] nodes = new int[part.nodes];
		for (int region = 0; region < part.nodes; region++) {
			int size = 0;
			for (int node = regions.head[region]; node >= 0; node = regions.next[node]) {
				nodes[size++] = node;
			}
			sum += size == 0 ? 0 : cost.of(at, nodes, size);
		}
		return sum;
	}

	private void refine(Cost cost) {
		normalise(cost);
		if (ceilings != null) {
			new Surpassing(regions, cost, objectives, ceilings, dice, meter).run(this::tell);
			return;
		}
		if (!request.inOrder()) {
			anneal(cost, 1);
			return;
		}
		double from = meter.share();
		for (int stage = 0; stage < objectives.size(); stage++) {
			for (int at = 0; at < objectives.size(); at++) {
				double value = Math.abs(valueOf(cost, at));
				cost.weigh(at, (at < stage ? BEFORE : at == stage ? 1 : 0) / (value > 0 ? value : 1));
			}
			anneal(cost, from + (1 - from) * (stage + 1) / objectives.size());
		}
	}

	private Pace refining(Refining refining, Cost cost) {
		if (patches == null) {
			return heat -> refining.steps(STEPS, heat);
		}
		Patches.Work work = (patch, nodes, own, heat) -> new Refining(patch, cost.of(patch.part), own).steps(REFINED_A_NODE * nodes.length, heat);
		List<Patches.Work> workers = Collections.nCopies(request.threads(), work);
		return heat -> {
			patches.round(workers, heat);
			return REFINED_A_NODE * part.nodes;
		};
	}

	private void anneal(Cost cost, double until) {
		Refining refining = new Refining(regions, cost, dice);
		Pace pace = refining(refining, cost);
		double scale = refining.scale();
		double from = meter.share();
		int times = times(until - from, COOLED_A_NODE, REFINED_A_SECOND);
		int cooled = 0;
		int[] best = regions.regionOf.clone();
		int met = regions.met;
		double least = refining.total();
		for (double share = from; share < until; share = meter.share()) {
			double at = (share - from) / (until - from) * times;
			if (at >= cooled + 1) {
				cooled = (int) at;
				refining.weighAll();
				if (regions.met > met || refining.total() < least) {
					met = regions.met;
					least = refining.total();
					best = regions.regionOf.clone();
				}
			}
			double cooling = at - Math.floor(at);
			double heat = cooling > STILL ? 0 : scale * WARM * Dice.exp(LN_COOL_TO_WARM * cooling / STILL);
			meter.spend(pace.steps(heat));
			tell();
		}
		refining.weighAll();
		if (!meter.isRepeatable()) {
			// the clock may run out, or somebody end it, while it is hot, and other work on the machine may take its last moments: then nothing worse is accepted for a few steps more
			refining.steps(SETTLING, 0);
		}
		// no step leaves fewer that meet the standards
		if (regions.met == met && refining.total() > least) {
			regions.read(best);
		}
	}

	/** How often it cools down: a search over few units does several times. */
	private int times(double share, double stepsANode, double stepsASecond) {
		double planned = (meter.budget().isTimed() ? meter.budget().seconds() * stepsASecond : meter.budget().iterations()) * share;
		return (int) Math.clamp(Math.floor(planned / (stepsANode * part.nodes)), 1, 1000);
	}

	private void tell() {
		if (meter.isTimeToTell()) {
			PlanProgress now = progress(labels());
			if (best.offer(now)) {
				meter.listener().progressed(now);
			}
		}
	}

	private PlanProgress progress(int[] labels) {
		return new PlanProgress(regions.count, regions.met, bound, meter.seconds(), labels);
	}

	private int[] labels() {
		int[] labels = new int[request.instance().size()];
		for (int node = 0; node < part.nodes; node++) {
			for (int at = part.unitStart[node]; at < part.unitStart[node + 1]; at++) {
				labels[part.units[at]] = regions.regionOf[node];
			}
		}
		return MergerPlanner.numbered(labels);
	}
}
