package io.orgloom.impact.web;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.Page;
import io.orgloom.impact.apparatus.Bench;
import io.orgloom.impact.apparatus.Benched;
import io.orgloom.impact.apparatus.Consequences;
import io.orgloom.impact.apparatus.PlanChart;
import io.orgloom.impact.apparatus.PlanDifference;
import io.orgloom.impact.apparatus.PlanDifference.Subject;
import io.orgloom.impact.apparatus.PlanDifference.Type;
import io.orgloom.impact.apparatus.PlanDifferences;
import io.orgloom.impact.apparatus.PlanLine;
import io.orgloom.impact.apparatus.PlanLines;
import io.orgloom.impact.apparatus.PlanLookup;
import io.orgloom.impact.apparatus.Proposal;
import io.orgloom.scenario.ApparatusStep;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.structure.CrossLine;
import io.orgloom.structure.Hierarchy;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bodies, posts and people of a plan. */
@RestController
@RequestMapping("/api/scenarios/{id}")
class PlanApparatusApi {

	/** How many are offered to choose from. */
	private static final int FEW = 20;

	private final Consequences consequences;
	private final Bench bench;
	private final PlanDifferences differences;
	private final PlanChart chart;
	private final PlanLines lines;
	private final PlanLookup lookup;

	PlanApparatusApi(Consequences consequences, Bench bench, PlanDifferences differences, PlanChart chart, PlanLines lines, PlanLookup lookup) {
		this.consequences = consequences;
		this.bench = bench;
		this.differences = differences;
		this.chart = chart;
		this.lines = lines;
		this.lookup = lookup;
	}

	/** Steps the territory entails; nothing is done, whoever asked sends those they want as steps. */
	@PostMapping("/proposals/consequences")
	ProposalResource consequences(@PathVariable ScenarioId id) {
		return ProposalResource.of(consequences.of(id));
	}

	@GetMapping("/bench")
	BenchResource bench(@PathVariable ScenarioId id, @RequestParam(defaultValue = "false") boolean open, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after, @RequestParam @Nullable String purpose) {
		Bench.Seated seated = bench.of(id, open, Page.key(after), Page.limit(limit), new ReadPurpose("GET /api/scenarios/{id}/bench", purpose));
		return new BenchResource(seated.version(), seated.all(), seated.open(), seated.page().items(), seated.page().next());
	}

	@GetMapping("/changes")
	DifferencesResource changes(@PathVariable ScenarioId id, @RequestParam @Nullable Set<Subject> only, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after, @RequestParam @Nullable String purpose) {
		PlanDifferences.Differences found = differences.of(id, only == null ? Set.of() : only, Page.key(after), Page.limit(limit),
				new ReadPurpose("GET /api/scenarios/{id}/changes", purpose));
		return new DifferencesResource(found.version(), found.counts(), found.page().items(), found.page().next());
	}

	/** One level of a hierarchy on both sides: what is, and what is planned. */
	@GetMapping("/apparatus")
	PlanChart.Level apparatus(@PathVariable ScenarioId id, @RequestParam(defaultValue = "PARTY") Hierarchy hierarchy, @RequestParam @Nullable String above) {
		return chart.level(id, hierarchy, above);
	}

	/** The lines beside the hierarchy that touch what such a level shows. */
	@GetMapping("/apparatus/lines")
	LinesResource lines(@PathVariable ScenarioId id, @RequestParam(defaultValue = "PARTY") Hierarchy hierarchy, @RequestParam @Nullable String above) {
		PlanLines.Lines found = lines.of(id, hierarchy, above);
		return new LinesResource(found.version(), found.items().stream().map(LineResource::of).toList(), found.away(), found.more());
	}

	@GetMapping("/apparatus/figures")
	PlanChart.Compared figures(@PathVariable ScenarioId id) {
		return chart.compare(id);
	}

	/** What the steps of the plan speak of, by code or key. */
	@GetMapping("/apparatus/names")
	NamesResource names(@PathVariable ScenarioId id) {
		return new NamesResource(chart.names(id));
	}

	/** Bodies of the plan by their names. */
	@GetMapping("/apparatus/bodies")
	BodiesResource bodies(@PathVariable ScenarioId id, @RequestParam(defaultValue = "") @Size(max = 300) String q, @RequestParam @Nullable Hierarchy hierarchy,
			@RequestParam(defaultValue = "" + FEW) int limit) {
		return new BodiesResource(lookup.bodies(id, q, hierarchy, Page.limit(limit)));
	}

	/** Posts of the plan by their titles and bodies; those near what a cadre lost first. */
	@GetMapping("/apparatus/positions")
	FoundPostsResource positions(@PathVariable ScenarioId id, @RequestParam(defaultValue = "") @Size(max = 300) String q, @RequestParam(defaultValue = "false") boolean vacant,
			@RequestParam @Nullable String near, @RequestParam(defaultValue = "" + FEW) int limit) {
		return new FoundPostsResource(lookup.posts(id, q, vacant, near, Page.limit(limit)));
	}

	/** The posts of a body of the plan. */
	@GetMapping("/apparatus/{body}/positions")
	PostsResource posts(@PathVariable ScenarioId id, @PathVariable String body, @RequestParam @Nullable String purpose) {
		return new PostsResource(chart.posts(id, body, new ReadPurpose("GET /api/scenarios/{id}/apparatus/{body}/positions", purpose)));
	}

	/**
	 * @param away how many more lead from or to what is not shown, and stay as they are
	 * @param more whether there are more than these
	 */
	record LinesResource(long version, List<LineResource> items, int away, boolean more) {
	}

	/** A line with what the plan does to it. */
	record LineResource(CrossLine.Kind kind, @Nullable String role, int together, PlanLine.@Nullable Way before, PlanLine.@Nullable Way after, PlanLine.Mark mark) {

		static LineResource of(PlanLine line) {
			return new LineResource(line.kind(), line.role(), line.together(), line.before(), line.after(), line.mark());
		}
	}

	record NamesResource(Map<String, String> names) {
	}

	record BodiesResource(List<PlanLookup.FoundBody> items) {
	}

	record FoundPostsResource(List<PlanLookup.FoundPost> items) {
	}

	record PostsResource(List<PlanChart.ChartPost> items) {
	}

	/**
	 * @param steps as they can be sent to the scenario as they are
	 * @param reasons why each is proposed, in the same order
	 * @param names of what the steps name, by code or key
	 */
	record ProposalResource(long version, List<ApparatusStep> steps, List<Why> reasons, List<Proposal.Open> open, Map<String, String> names) {

		/**
		 * @param forms key of what it forms, null where it forms nothing
		 * @param document the norm's source, null where no norm asks for it
		 */
		record Why(@Nullable String forms, String unit, Proposal.Reason reason, @Nullable String rule, @Nullable String document) {
		}

		static ProposalResource of(Proposal proposal) {
			return new ProposalResource(proposal.version(), proposal.steps().stream().map(Proposal.Proposed::step).toList(),
					proposal.steps().stream().map(each -> new Why(each.forms(), each.unit(), each.reason(), each.rule(), each.source() == null ? null : each.source().document())).toList(),
					proposal.open(), proposal.names());
		}
	}

	/** @param open how many nobody has said anything of */
	record BenchResource(long version, int all, int open, List<Benched> items, @Nullable String next) {
	}

	record DifferencesResource(long version, Map<Subject, Map<Type, Long>> counts, List<PlanDifference> items, @Nullable String next) {
	}
}
