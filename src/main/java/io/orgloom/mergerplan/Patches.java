package io.orgloom.mergerplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Searches a large partition patch by patch: new units that lie near each other are a part of their own for a round, what is found for it is taken over, and the next round draws other patches.
 * Patches have nothing in common, so several threads may work at once; each patch has dice of its own, so that the same comes out whatever their number. A round without the work is O(borders).
 */
final class Patches implements AutoCloseable {

	/** Nodes of a patch, about. */
	private static final int NODES = 600;

	/** What one thread does to a patch. */
	interface Work {
		/** @param nodes of the whole, by node of the patch */
		void search(Regions patch, int[] nodes, Dice dice, double heat);
	}

	private final Regions regions;
	private final Part part;
	private final Dice dice;
	private final ExecutorService threads;
	private final int count;
	private final int[] patchOf;
	private final int[] placeOf;
	private final int[] queue;
	private final int[] labels;

	/** @param dice draws the patches and their dice */
	Patches(Regions regions, Dice dice, int threads) {
		this.regions = regions;
		this.part = regions.part;
		this.dice = dice;
		this.count = part.nodes / NODES;
		this.threads = Executors.newFixedThreadPool(threads);
		this.patchOf = new int[part.nodes];
		this.placeOf = new int[part.nodes];
		this.queue = new int[part.nodes];
		this.labels = new int[part.nodes];
	}

	/** Whether there is more than one patch to a part. Limits are looked at over the whole. */
	static boolean divide(Part part) {
		return part.nodes >= 2 * NODES && !part.isLimited;
	}

	/** Searches each patch once, by as many threads as there are workers. */
	void round(List<Work> workers, double heat) {
		draw();
		int[][] nodes = nodes();
		long[] seeds = new long[count];
		Arrays.setAll(seeds, _ -> dice.next());
		AtomicInteger next = new AtomicInteger();
		List<Future<?>> running = new ArrayList<>();
		for (Work work : workers) {
			running.add(threads.submit(() -> {
				for (int patch = next.getAndIncrement(); patch < count; patch = next.getAndIncrement()) {
					search(nodes[patch], new Dice(seeds[patch]), work, heat);
				}
			}));
		}
		running.forEach(Patches::await);
		regions.read(labels);
	}

	private static void await(Future<?> running) {
		try {
			running.get();
		} catch (ExecutionException | InterruptedException failed) {
			throw new IllegalStateException("A patch was not searched to its end.", failed);
		}
	}

	/** New units spread from some drawn at random until they meet; what none reaches comes to any. */
	private void draw() {
		Arrays.fill(patchOf, -1);
		int end = 0;
		for (int patch = 0; patch < count; patch++) {
			end = take(dice.below(part.nodes), patch, end);
		}
		for (int node = 0, at = 0; node < part.nodes; node++) {
			for (; at < end; at++) {
				for (int arc = part.start[queue[at]]; arc < part.start[queue[at] + 1]; arc++) {
					end = take(part.neighbour[arc], patchOf[queue[at]], end);
				}
			}
			end = take(node, node % count, end);
		}
	}

	private int take(int node, int patch, int end) {
		int after = end;
		if (patchOf[node] < 0) {
			for (int member = regions.head[regions.regionOf[node]]; member >= 0; member = regions.next[member]) {
				patchOf[member] = patch;
				queue[after++] = member;
			}
		}
		return after;
	}

	private int[][] nodes() {
		int[] sizes = new int[count];
		for (int node = 0; node < part.nodes; node++) {
			placeOf[node] = sizes[patchOf[node]]++;
		}
		int[][] nodes = new int[count][];
		Arrays.setAll(nodes, patch -> new int[sizes[patch]]);
		for (int node = 0; node < part.nodes; node++) {
			nodes[patchOf[node]][placeOf[node]] = node;
		}
		return nodes;
	}

	private void search(int[] nodes, Dice own, Work work, double heat) {
		if (nodes.length == 0) {
			return;
		}
		int[] first = new int[nodes.length];
		Arrays.setAll(first, place -> placeOf[regions.head[regions.regionOf[nodes[place]]]]);
		Regions patch = new Regions(part.patch(nodes, patchOf, placeOf), first);
		work.search(patch, nodes, own, heat);
		for (int place = 0; place < nodes.length; place++) {
			labels[nodes[place]] = nodes[patch.head[patch.regionOf[place]]];
		}
	}

	@Override
	public void close() {
		threads.shutdown();
	}
}
