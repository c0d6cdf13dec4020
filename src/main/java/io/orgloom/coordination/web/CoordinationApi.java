package io.orgloom.coordination.web;

import io.orgloom.coordination.CoordinationReview;
import io.orgloom.coordination.CoordinationReview.Answer;
import io.orgloom.coordination.NetworkQuestion;
import io.orgloom.coordination.ScenarioCoordination;
import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Gap;
import io.orgloom.coordination.network.Link;
import io.orgloom.coordination.network.Network;
import io.orgloom.coordination.web.GapResource.EvidenceResource;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.Period;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The network of agencies for programs. Everybody who is signed in may read it: it speaks of agencies, never of people. */
@RestController
class CoordinationApi {

	private final CoordinationReview review;
	private final ScenarioCoordination scenarios;

	CoordinationApi(CoordinationReview review, ScenarioCoordination scenarios) {
		this.review = review;
		this.scenarios = scenarios;
	}

	/** 202 with a job where the network is so large that its measures take a while. */
	@GetMapping("/api/coordination/network")
	ResponseEntity<Object> network(Asked asked, AsOf asOf) {
		NetworkQuestion question = asked.question(review, asOf);
		Answer answer = review.look(question);
		if (answer.job() != null) {
			return ResponseEntity.accepted().location(URI.create("/api/jobs/" + answer.job().id())).body(new Begun(answer.job().id().value()));
		}
		return ResponseEntity.ok(NetworkResource.of(question, Objects.requireNonNull(answer.network())));
	}

	@GetMapping("/api/coordination/gaps")
	GapList gaps(Asked asked, AsOf asOf) {
		NetworkQuestion question = asked.question(review, asOf);
		List<Gap> gaps = review.gaps(question);
		Network network = review.network(question);
		Map<OrgUnitCode, Agency> agencies = network.byCode();
		return new GapList(question.period().from(), question.period().to(), gaps.stream().map(gap -> GapResource.of(gap, network.judgedOn(),
				Stream.of(gap.pair().one(), gap.pair().other()).map(code -> agencies.get(code).unit().name()).toList())).toList());
	}

	/** What one agency asks of another: tasks, meetings, what is laid down. */
	@GetMapping("/api/coordination/link")
	LinkDetail link(@RequestParam OrgUnitCode source, @RequestParam OrgUnitCode target, Asked asked, AsOf asOf) {
		NetworkQuestion question = asked.question(review, asOf);
		Network network = review.network(question);
		Link link = review.link(question, source, target).orElse(null);
		return link == null ? new LinkDetail(source.value(), target.value(), List.of(), List.of(), List.of())
				: new LinkDetail(source.value(), target.value(), link.declarations().stream().map(NetworkResource.DeclarationResource::of).toList(),
						link.all().stream().map(task -> EvidenceResource.of(task, network.judgedOn())).toList(),
						link.meetings().stream().map(meeting -> new Held(meeting.code(), meeting.heldOn())).toList());
	}

	/** @param beforeFrom first day of the earlier period */
	@GetMapping("/api/coordination/comparison")
	ComparisonResource compare(@RequestParam String beforeFrom, @RequestParam String beforeTo, Asked asked, AsOf asOf) {
		NetworkQuestion question = asked.question(review, asOf);
		LocalDate from = Times.day("beforeFrom", beforeFrom);
		return ComparisonResource.of(review.compare(question, new Period(from, Times.day("beforeTo", beforeTo))));
	}

	@GetMapping("/api/scenarios/{id}/coordination")
	EffectResource effect(@PathVariable ScenarioId id, @RequestParam @Nullable String from, @RequestParam @Nullable String to) {
		return EffectResource.of(scenarios.of(id, Asked.day("from", from), Asked.day("to", to)));
	}

	record Begun(String job) {
	}

	record GapList(LocalDate from, LocalDate to, List<GapResource> items) {
	}

	record LinkDetail(String source, String target, List<NetworkResource.DeclarationResource> declarations, List<EvidenceResource> tasks, List<Held> meetings) {
	}

	record Held(String code, LocalDate heldOn) {
	}
}
