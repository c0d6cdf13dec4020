package io.orgloom.mergerplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Covers by node: those of node v stand from first[v] to first[v + 1]. While they are listed, the nodes of one after another stand in blocks, each cover with its size before it. */
final class Covers {

	private static final int BLOCK = 1 << 16;
	/** Room for the 0 that ends a block. */
	private static final int LAST = 1;

	int count;
	int[] first = new int[1];
	int[] cover = new int[0];
	private final List<int[]> blocks = new ArrayList<>();
	private int end = BLOCK;
	private int entries;
	private int keptBlocks;
	private int keptEnd = BLOCK;
	private int keptEntries;
	private int keptCount;

	void add(int[] nodes, int size) {
		if (end + size + 1 + LAST > BLOCK) {
			blocks.add(new int[BLOCK]);
			end = 0;
		}
		int[] block = blocks.getLast();
		block[end++] = size;
		System.arraycopy(nodes, 0, block, end, size);
		end += size;
		entries += size;
		count++;
	}

	/** Nodes of all covers together. */
	int entries() {
		return entries;
	}

	/** What is listed by now stays. */
	void keep() {
		keptBlocks = blocks.size();
		keptEnd = end;
		keptEntries = entries;
		keptCount = count;
	}

	/** Takes back what was listed since. */
	void drop() {
		while (blocks.size() > keptBlocks) {
			blocks.removeLast();
		}
		end = keptEnd;
		if (end < BLOCK) {
			Arrays.fill(blocks.getLast(), end, BLOCK, 0);
		}
		entries = keptEntries;
		count = keptCount;
	}

	/** Lists the covers of each node, of so many; then no more can be added. */
	void index(int nodes) {
		first = new int[nodes + 1];
		cover = new int[entries];
		for (int[] block : blocks) {
			for (int at = 0; block[at] > 0; at += block[at] + 1) {
				for (int i = at + 1; i <= at + block[at]; i++) {
					first[block[i] + 1]++;
				}
			}
		}
		for (int node = 0; node < nodes; node++) {
			first[node + 1] += first[node];
		}
		int[] next = first.clone();
		int number = 0;
		for (int[] block : blocks) {
			for (int at = 0; block[at] > 0; at += block[at] + 1) {
				for (int i = at + 1; i <= at + block[at]; i++) {
					cover[next[block[i]]++] = number;
				}
				number++;
			}
		}
		blocks.clear();
	}
}
