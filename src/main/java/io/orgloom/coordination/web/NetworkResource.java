package io.orgloom.coordination.web;

import io.orgloom.coordination.NetworkQuestion;
import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Link;
import io.orgloom.coordination.network.Network;
import io.orgloom.coordination.network.Network.Block;
import io.orgloom.coordination.network.Network.Pair;
import io.orgloom.structure.DeclaredLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A network as the API answers it.
 *
 * @param to the first day after the period
 * @param judgedOn the last day from which it is told whether tasks were in time
 * @param leftOut who took part in the work but is not among the nodes
 */
record NetworkResource(LocalDate on, LocalDate from, LocalDate to, LocalDate judgedOn, @Nullable String within, List<NodeResource> nodes, List<LinkResource> links,
		int tasks, int meetings, @Nullable Double reciprocity, List<Block> blocks, Set<String> leftOut) {

	static NetworkResource of(NetworkQuestion question, Network network) {
		Set<String> leftOut = new TreeSet<>();
		network.leftOut().forEach(code -> leftOut.add(code.value()));
		return new NetworkResource(network.on(), network.period().from(), network.period().to(), network.judgedOn(),
				question.within() == null ? null : question.within().value(), network.agencies().stream().map(NodeResource::of).toList(),
				network.links().stream().map(link -> LinkResource.of(link, network)).toList(), network.tasks(), network.meetings(), network.reciprocity(),
				network.blocks(), leftOut);
	}

	/**
	 * @param load tasks it has a part in: those it leads, coordinates and is consulted on
	 * @param betweenness unweighted, undirected, not normalised, on the links returned
	 * @param betweenShare the same as a share of all pairs of others
	 * @param articulation whether others could not reach each other without it
	 */
	record NodeResource(String code, String name, String kind, String hierarchy, @Nullable String field, @Nullable String parent, int load, int lead, int coordinator,
			int consulted, int meetings, double betweenness, double betweenShare, boolean articulation, int community, Set<String> marks, @Nullable Double leadsOnTimeShare,
			@Nullable Double answersOnTimeShare) {

		static NodeResource of(Agency agency) {
			Set<String> marks = new TreeSet<>();
			agency.marks().forEach(mark -> marks.add(mark.name()));
			return new NodeResource(agency.unit().code().value(), agency.unit().name(), agency.unit().kind().name(), agency.unit().hierarchy().name(),
					agency.unit().field() == null ? null : agency.unit().field().name(), agency.unit().parent().map(code -> code.value()).orElse(null), agency.load().tasks(),
					agency.load().lead(), agency.load().coordinator(), agency.load().consulted(), agency.load().meetings(), agency.betweenness(), agency.betweenShare(),
					agency.singlePoint(), agency.community(), marks, agency.leading().share(), agency.answering().share());
		}
	}

	/**
	 * @param declared whether anything is laid down between the two
	 * @param observed whether they have a task or meeting in this direction
	 * @param tasks that the source leads and the target has a part in
	 * @param bridge whether it is the only way between two parts of the network
	 */
	record LinkResource(String source, String target, boolean declared, boolean observed, @Nullable Double onTimeShare, int tasks, int coordinated, int consulted,
			int meetings, int judged, @Nullable Double earlierOnTimeShare, @Nullable Double laterOnTimeShare, boolean bridge, List<DeclarationResource> declarations) {

		static LinkResource of(Link link, Network network) {
			return new LinkResource(link.source().value(), link.target().value(), link.declared(), link.observed(), link.timeliness().share(), link.tasks(),
					link.coordinated().size(), link.consulted().size(), link.meetings().size(), link.timeliness().judged(), link.earlier().share(), link.later().share(),
					network.bridges().contains(Pair.of(link.source(), link.target())), link.declarations().stream().map(DeclarationResource::of).toList());
		}
	}

	record DeclarationResource(String kind, String unit, String other, @Nullable String role, @Nullable String basis, LocalDate since) {

		static DeclarationResource of(DeclaredLink link) {
			return new DeclarationResource(link.kind(), link.unit().value(), link.other().value(), link.role(), link.basis(), link.since());
		}
	}
}
