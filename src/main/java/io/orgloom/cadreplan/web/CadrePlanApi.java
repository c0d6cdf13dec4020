package io.orgloom.cadreplan.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CadrePlanning;
import io.orgloom.cadreplan.CadrePlanning.Nominated;
import io.orgloom.cadreplan.CadrePlanning.Planned;
import io.orgloom.cadreplan.CadrePlans;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.PlaceMissing;
import io.orgloom.cadreplan.Repairs;
import io.orgloom.cadreplan.Suggestions;
import io.orgloom.cadreplan.TooManyNominations;
import io.orgloom.cadreplan.web.CadrePlanForms.AssessmentForm;
import io.orgloom.cadreplan.web.CadrePlanForms.NominationForm;
import io.orgloom.cadreplan.web.CadrePlanForms.PlanForm;
import io.orgloom.cadreplan.web.CadrePlanForms.TakeOutForm;
import io.orgloom.cadreplan.web.CadrePlanResources.CoverageResource;
import io.orgloom.cadreplan.web.CadrePlanResources.FindingResource;
import io.orgloom.cadreplan.web.CadrePlanResources.NominationResource;
import io.orgloom.cadreplan.web.CadrePlanResources.OutlookResource;
import io.orgloom.cadreplan.web.CadrePlanResources.PlanResource;
import io.orgloom.cadreplan.web.CadrePlanResources.RepairResource;
import io.orgloom.cadreplan.web.CadrePlanResources.SuggestionResource;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.policy.FindingTexts;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** Cadre plans for programs: personnel officers only, and every reading of nominations is logged with its {@code purpose}. */
@RestController
@RequestMapping("/api/cadre-plans")
class CadrePlanApi {

	private final CadrePlans plans;
	private final CadrePlanning planning;
	private final Suggestions suggestions;
	private final Repairs repairs;
	private final FindingTexts texts;
	private final Access access;
	private final Times times;

	CadrePlanApi(CadrePlans plans, CadrePlanning planning, Suggestions suggestions, Repairs repairs, FindingTexts texts, Access access, Times times) {
		this.plans = plans;
		this.planning = planning;
		this.suggestions = suggestions;
		this.repairs = repairs;
		this.texts = texts;
		this.access = access;
		this.times = times;
	}

	record Items<T>(List<T> items) {
	}

	record Review(List<FindingResource> findings) {
	}

	/** @param id of the one nomination made; null where several were */
	record NominatedResource(@Nullable String id, List<String> ids, List<FindingResource> warnings, long change) {
	}

	@GetMapping
	Items<PlanResource> plans(AsOf asOf) {
		return new Items<>(plans.plans(asOf).stream().map(PlanResource::of).toList());
	}

	@PostMapping
	ResponseEntity<Map<String, Object>> begin(@Valid @RequestBody PlanForm form) {
		Planned<CadrePlanCode> planned = planning.begin(form.of(times.today()), note(form.reason(), "Cadre plan begun", form.decision()));
		return ResponseEntity.created(URI.create("/api/cadre-plans/" + planned.code())).body(Map.of("id", planned.code().value(), "change", planned.change().number()));
	}

	@GetMapping("/{id}")
	PlanResource plan(@PathVariable CadrePlanCode id, AsOf asOf) {
		return PlanResource.of(plans.plan(id, asOf));
	}

	@GetMapping("/{id}/nominations")
	Page<NominationResource> nominations(@PathVariable CadrePlanCode id, @RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam @Nullable String after,
			@RequestParam @Nullable String purpose, AsOf asOf) {
		return plans.nominations(id, Page.key(after), Page.limit(limit), asOf, new ReadPurpose("GET /api/cadre-plans/{id}/nominations", purpose)).map(NominationResource::of);
	}

	/** Takes one nomination, or a list of them: all or nobody. */
	@PostMapping("/{id}/nominations")
	ResponseEntity<NominatedResource> nominate(@PathVariable CadrePlanCode id, @Valid @RequestBody NominationForms forms, @RequestParam @Nullable String purpose, Locale locale) {
		List<NominationForm> items = forms.items();
		TooManyNominations.refuse(items.size());
		LocalDate from = items.stream().map(NominationForm::from).filter(Objects::nonNull).findFirst().orElse(times.today());
		Nominated made = planning.nominate(id, items.stream().map(NominationForm::of).toList(), from, new ReadPurpose("POST /api/cadre-plans/{id}/nominations", purpose),
				note(null, "Nominated in the cadre plan " + id, null));
		List<String> ids = made.codes().stream().map(NominationCode::value).toList();
		return ResponseEntity.created(URI.create("/api/cadre-plans/%s/nominations/%s".formatted(id, ids.getFirst())))
			.body(new NominatedResource(ids.size() == 1 ? ids.getFirst() : null, ids, made.warnings().stream().map(each -> FindingResource.of(each, texts, locale)).toList(),
					made.change().number()));
	}

	@GetMapping("/{id}/nominations/{nomination}")
	ResponseEntity<NominationResource> nomination(@PathVariable CadrePlanCode id, @PathVariable NominationCode nomination, @RequestParam @Nullable String purpose, AsOf asOf) {
		NominationResource found = NominationResource.of(plans.nomination(id, nomination, asOf, new ReadPurpose("GET /api/cadre-plans/{id}/nominations/{nomination}", purpose)));
		return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
	}

	@PutMapping("/{id}/nominations/{nomination}")
	Map<String, Object> assess(@PathVariable CadrePlanCode id, @PathVariable NominationCode nomination, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Valid @RequestBody AssessmentForm form) {
		Change change = planning.assess(id, nomination, IfMatch.version(nomination.value(), ifMatch), form.of(), form.from() == null ? times.today() : form.from(),
				new ReadPurpose("PUT /api/cadre-plans/{id}/nominations/{nomination}", null), note(null, "Assessed anew: " + nomination, null));
		return Map.of("id", nomination.value(), "version", change.number(), "change", change.number());
	}

	@PostMapping("/{id}/nominations/{nomination}/withdrawal")
	Map<String, Object> takeOut(@PathVariable CadrePlanCode id, @PathVariable NominationCode nomination,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @Valid @RequestBody TakeOutForm form) {
		Change change = planning.takeOut(id, nomination, IfMatch.version(nomination.value(), ifMatch), form.from() == null ? times.today() : form.from(),
				new ReadPurpose("POST /api/cadre-plans/{id}/nominations/{nomination}/withdrawal", null), note(form.reason(), "", form.decision()));
		return Map.of("id", nomination.value(), "change", change.number());
	}

	/** What the rules in force on the day say, without what is met unless asked for. */
	@GetMapping("/{id}/review")
	Review review(@PathVariable CadrePlanCode id, @RequestParam(defaultValue = "false") boolean met, @RequestParam @Nullable String purpose, AsOf asOf, Locale locale) {
		return new Review(plans.review(id, asOf, new ReadPurpose("GET /api/cadre-plans/{id}/review", purpose)).stream().filter(each -> met || !each.isMet())
			.map(each -> FindingResource.of(each, texts, locale)).toList());
	}

	/** How many posts could be filled at once on the day, by those who are ready then. */
	@GetMapping("/{id}/coverage")
	CoverageResource coverage(@PathVariable CadrePlanCode id, @RequestParam @Nullable String purpose, AsOf asOf) {
		return CoverageResource.of(plans.coverage(id, asOf, new ReadPurpose("GET /api/cadre-plans/{id}/coverage", purpose)), asOf.on());
	}

	/** How many posts could be filled at once month by month if nobody is added, and who leaves when. */
	@GetMapping("/{id}/outlook")
	OutlookResource outlook(@PathVariable CadrePlanCode id, @RequestParam(defaultValue = "60") int months, @RequestParam @Nullable String purpose, AsOf asOf) {
		return OutlookResource.of(plans.outlook(id, months, asOf, new ReadPurpose("GET /api/cadre-plans/{id}/outlook", purpose)));
	}

	/** Who else could be planned for a post, or the seats of a committee, with what the rules would say of each; people decide. */
	@GetMapping("/{id}/suggestions")
	Page<SuggestionResource> suggestions(@PathVariable CadrePlanCode id, @RequestParam @Nullable PositionCode position, @RequestParam @Nullable OrgUnitCode committee,
			@RequestParam(defaultValue = "20") int limit, @RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf, Locale locale) {
		if ((position == null) == (committee == null)) {
			throw new PlaceMissing();
		}
		return suggestions.of(id, position, committee, Page.key(after), Page.limit(limit), asOf, new ReadPurpose("GET /api/cadre-plans/{id}/suggestions", purpose))
			.map(each -> SuggestionResource.of(each, texts, locale));
	}

	/** The fewest additions that mend what the plan lacks; people decide. */
	@GetMapping("/{id}/repairs")
	RepairResource repairs(@PathVariable CadrePlanCode id, @RequestParam @Nullable String purpose, AsOf asOf, Locale locale) {
		return RepairResource.of(repairs.repair(id, asOf, new ReadPurpose("GET /api/cadre-plans/{id}/repairs", purpose)), asOf.on(), texts, locale);
	}

	private ChangeNote note(@Nullable String reason, String usual, @Nullable String document) {
		return new ChangeNote(access.actor(), reason == null || reason.isBlank() ? usual : reason, document);
	}
}
