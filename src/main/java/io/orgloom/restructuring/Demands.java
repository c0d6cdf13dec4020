package io.orgloom.restructuring;

import io.orgloom.restructuring.PlanningCase.Edge;
import io.orgloom.territory.UnitCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody demands of a plan, held against itself and against the borders: a contradiction is named by the pair it is about. O(units + borders). */
final class Demands {

	private final PlanningCase made;
	private final MergerPlanRequest request;
	private final BitSet locked = new BitSet();
	private final int[] group;
	private final int[] island;
	private int islands;

	Demands(PlanningCase made) {
		this.made = made;
		this.request = made.request();
		this.group = new int[made.size()];
		this.island = new int[made.size()];
	}

	/** Refuses demands that cannot all be met. */
	void require() {
		request.locked().forEach(code -> locked.set(place(code, "locked")));
		List<List<Integer>> together = places(request.mustMerge(), "mustMerge");
		findIslands();
		join(together);
		requireApart(places(request.mustNotMerge(), "mustNotMerge"));
		requireCount();
	}

	private int place(UnitCode code, String demand) {
		return made.place(code).orElseThrow(() -> new UnitNotPlanned(code, demand, made.size(), request.within(), request.on()));
	}

	private List<List<Integer>> places(List<List<UnitCode>> groups, String demand) {
		return groups.stream().map(codes -> codes.stream().map(code -> place(code, demand)).distinct().toList()).toList();
	}

	/** Numbers what hangs together without the units that stay as they are; each of those is an island of its own. */
	private void findIslands() {
		List<List<Integer>> neighbours = new ArrayList<>();
		for (int place = 0; place < made.size(); place++) {
			neighbours.add(new ArrayList<>());
			island[place] = -1;
		}
		for (Edge border : made.borders()) {
			if (!locked.get(border.one()) && !locked.get(border.other())) {
				neighbours.get(border.one()).add(border.other());
				neighbours.get(border.other()).add(border.one());
			}
		}
		for (int start = 0; start < island.length; start++) {
			if (island[start] < 0) {
				number(start, islands++, neighbours);
			}
		}
	}

	private void number(int start, int as, List<List<Integer>> neighbours) {
		Deque<Integer> next = new ArrayDeque<>(List.of(start));
		island[start] = as;
		while (!next.isEmpty()) {
			for (int neighbour : neighbours.get(next.pop())) {
				if (island[neighbour] < 0) {
					island[neighbour] = as;
					next.push(neighbour);
				}
			}
		}
	}

	private void join(List<List<Integer>> together) {
		for (int place = 0; place < group.length; place++) {
			group[place] = place;
		}
		for (List<Integer> members : together) {
			int first = members.getFirst();
			for (int member : members.subList(1, members.size())) {
				if (locked.get(first) || locked.get(member)) {
					boolean isFirst = locked.get(first);
					throw ConstraintsContradict.locked(made.unit(isFirst ? first : member), made.unit(isFirst ? member : first));
				}
				if (island[first] != island[member]) {
					throw ConstraintsContradict.unreachable(made.unit(first), made.unit(member), request.keepDistricts());
				}
				group[root(member)] = root(first);
			}
		}
	}

	private int root(int place) {
		int root = place;
		while (group[root] != root) {
			group[root] = group[group[root]];
			root = group[root];
		}
		return root;
	}

	private void requireApart(List<List<Integer>> apart) {
		for (List<Integer> members : apart) {
			for (int i = 0; i < members.size(); i++) {
				for (int j = i + 1; j < members.size(); j++) {
					if (root(members.get(i)) == root(members.get(j))) {
						throw ConstraintsContradict.both(made.unit(members.get(i)), made.unit(members.get(j)));
					}
				}
			}
		}
	}

	private void requireCount() {
		@Nullable Integer count = request.count();
		int most = (int) IntStream.range(0, group.length).filter(place -> group[place] == place).count();
		if (count != null && (count < islands || count > most)) {
			throw new CountImpossible(count, islands, most);
		}
	}
}
