package io.orgloom.cadreplan.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CadrePlanning.Nominated;
import io.orgloom.cadreplan.CadrePlanning.Planned;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.ReviewRoundCode;
import io.orgloom.cadreplan.ReviewRounds;
import io.orgloom.cadreplan.RoundKeeping;
import io.orgloom.cadreplan.RoundRecord;
import io.orgloom.cadreplan.TooManyNominations;
import io.orgloom.cadreplan.web.CadrePlanResources.FindingResource;
import io.orgloom.cadreplan.web.ReviewRoundForms.AnswerForm;
import io.orgloom.cadreplan.web.ReviewRoundForms.AnswersForm;
import io.orgloom.cadreplan.web.ReviewRoundForms.ConclusionForm;
import io.orgloom.cadreplan.web.ReviewRoundForms.MeetingForm;
import io.orgloom.cadreplan.web.ReviewRoundForms.RoundForm;
import io.orgloom.cadreplan.web.ReviewRoundResources.AnswerResource;
import io.orgloom.cadreplan.web.ReviewRoundResources.RoundDetail;
import io.orgloom.cadreplan.web.ReviewRoundResources.RoundResource;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Page;
import io.orgloom.policy.FindingTexts;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Review rounds for programs; every change of one sends the version it rests on as If-Match. */
@RestController
@RequestMapping("/api/cadre-plans/{id}/rounds")
class ReviewRoundApi {

	private final ReviewRounds rounds;
	private final RoundKeeping keeping;
	private final FindingTexts texts;
	private final Access access;

	ReviewRoundApi(ReviewRounds rounds, RoundKeeping keeping, FindingTexts texts, Access access) {
		this.rounds = rounds;
		this.keeping = keeping;
		this.texts = texts;
		this.access = access;
	}

	record Rounds(List<RoundResource> items) {
	}

	/** @param ids of the nominations answered, those of additions among them */
	record AnsweredResource(List<String> ids, List<FindingResource> warnings, long change, long version) {
	}

	@GetMapping
	Rounds rounds(@PathVariable CadrePlanCode id, AsOf asOf) {
		return new Rounds(rounds.rounds(id, asOf).stream().map(RoundResource::of).toList());
	}

	/** Opens a round today. */
	@PostMapping
	ResponseEntity<Map<String, Object>> open(@PathVariable CadrePlanCode id, @Valid @RequestBody RoundForm form) {
		Planned<ReviewRoundCode> opened = keeping.open(id, CadrePlanForms.there(form.name()).strip(), note(form.reason(), "Review round opened in the cadre plan " + id, form.decision()));
		long number = opened.change().number();
		return ResponseEntity.created(URI.create("/api/cadre-plans/%s/rounds/%s".formatted(id, opened.code()))).eTag("\"" + number + "\"")
			.body(Map.of("id", opened.code().value(), "version", number, "change", number));
	}

	/** A round with its steps, meetings and votes. */
	@GetMapping("/{round}")
	ResponseEntity<RoundDetail> round(@PathVariable CadrePlanCode id, @PathVariable ReviewRoundCode round, @RequestParam @Nullable String purpose, AsOf asOf, Locale locale) {
		RoundRecord record = rounds.record(id, round, asOf, new ReadPurpose("GET /api/cadre-plans/{id}/rounds/{round}", purpose));
		RoundDetail detail = RoundDetail.of(record, record.round().isOpen() ? rounds.unanswered(id, record, asOf) : null, rounds.process(), locale);
		return ResponseEntity.ok().eTag("\"" + record.round().version() + "\"").body(detail);
	}

	/** A page of the nominations of the plan, and of those to be added, each with its answer. */
	@GetMapping("/{round}/answers")
	Page<AnswerResource> answers(@PathVariable CadrePlanCode id, @PathVariable ReviewRoundCode round, @RequestParam(defaultValue = "" + Page.USUAL) int limit,
			@RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf) {
		return rounds.answers(id, round, Page.key(after), Page.limit(limit), asOf, new ReadPurpose("GET /api/cadre-plans/{id}/rounds/{round}/answers", purpose))
			.map(each -> AnswerResource.of(each.nomination(), each.answer()));
	}

	/** Answers up to 500 nominations, all or none. */
	@PutMapping("/{round}/answers")
	AnsweredResource answer(@PathVariable CadrePlanCode id, @PathVariable ReviewRoundCode round, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Valid @RequestBody AnswersForm form, @RequestParam @Nullable String purpose, Locale locale) {
		List<AnswerForm> items = CadrePlanForms.there(form.items());
		TooManyNominations.refuse(items.size());
		return answered(keeping.answer(id, round, IfMatch.version(round.value(), ifMatch), items.stream().map(AnswerForm::of).toList(),
				new ReadPurpose("PUT /api/cadre-plans/{id}/rounds/{round}/answers", purpose), note(null, "Answered in the review round " + round, null)), locale);
	}

	/** Records a meeting with its votes, in place of what was recorded of it. */
	@PutMapping("/{round}/meetings/{step}")
	Map<String, Object> hold(@PathVariable CadrePlanCode id, @PathVariable ReviewRoundCode round, @PathVariable String step,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @Valid @RequestBody MeetingForm form) {
		Change change = keeping.hold(id, round, IfMatch.version(round.value(), ifMatch), form.of(step), note(null, "Votes recorded in the review round " + round, form.minutes()));
		return Map.of("id", round.value(), "version", change.number(), "change", change.number());
	}

	/** Concludes the round: what it takes out leaves the plan, what it adds enters it. */
	@PostMapping("/{round}/conclusion")
	AnsweredResource conclude(@PathVariable CadrePlanCode id, @PathVariable ReviewRoundCode round, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Valid @RequestBody ConclusionForm form, @RequestParam @Nullable String purpose, Locale locale) {
		return answered(keeping.conclude(id, round, IfMatch.version(round.value(), ifMatch), new ReadPurpose("POST /api/cadre-plans/{id}/rounds/{round}/conclusion", purpose),
				note(form.reason(), "Review round concluded: " + round, form.decision())), locale);
	}

	private AnsweredResource answered(Nominated made, Locale locale) {
		return new AnsweredResource(made.codes().stream().map(NominationCode::value).sorted().toList(),
				made.warnings().stream().map(each -> FindingResource.of(each, texts, locale)).toList(), made.change().number(), made.change().number());
	}

	private ChangeNote note(@Nullable String reason, String usual, @Nullable String document) {
		return new ChangeNote(access.actor(), reason == null || reason.isBlank() ? usual : reason, document);
	}
}
