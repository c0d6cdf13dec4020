package io.orgloom.coordination.network;

import io.orgloom.coordination.network.Ties.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Where a network would fall apart: agencies without whom others could no longer reach each other (articulation points), and pairs whose tie is the only way between
 * two parts (bridges). J. Hopcroft and R. Tarjan, "Algorithm 447: Efficient Algorithms for Graph Manipulation", Communications of the ACM 16 (1973), by JGraphT.
 * Costs O(V + E).
 *
 * @param points agencies
 * @param bridges pairs, the lower number first, in order
 */
public record WeakPoints(Set<Integer> points, List<Tie> bridges) {

	/** Of the whole network, of each of its parts. */
	public static WeakPoints of(Ties ties) {
		Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
		for (int agency = 0; agency < ties.agencies(); agency++) {
			graph.addVertex(agency);
		}
		for (int agency = 0; agency < ties.agencies(); agency++) {
			for (int place = ties.first(agency); place < ties.last(agency); place++) {
				if (ties.neighbour(place) > agency) {
					graph.addEdge(agency, ties.neighbour(place));
				}
			}
		}
		BiconnectivityInspector<Integer, DefaultEdge> inspector = new BiconnectivityInspector<>(graph);
		List<Tie> bridges = new ArrayList<>();
		for (DefaultEdge edge : inspector.getBridges()) {
			int one = graph.getEdgeSource(edge);
			int other = graph.getEdgeTarget(edge);
			bridges.add(new Tie(Math.min(one, other), Math.max(one, other), 1));
		}
		bridges.sort(Comparator.comparingInt(Tie::one).thenComparingInt(Tie::other));
		return new WeakPoints(new TreeSet<>(inspector.getCutpoints()), bridges);
	}
}
