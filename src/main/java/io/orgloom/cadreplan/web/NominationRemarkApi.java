package io.orgloom.cadreplan.web;

import static io.orgloom.cadreplan.web.CadrePlanForms.there;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadreplan.CadrePlanCode;
import io.orgloom.cadreplan.CarryOvers;
import io.orgloom.cadreplan.CohortPlace;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.NominationRemarks;
import io.orgloom.cadreplan.web.CadrePlanResources.CarryOverResource;
import io.orgloom.cadreplan.web.CadrePlanResources.CohortPlaceResource;
import io.orgloom.cadreplan.web.CadrePlanResources.DevelopmentResource;
import io.orgloom.cadreplan.web.CadrePlanResources.PostChangedResource;
import io.orgloom.cadreplan.web.NominationRemarkForms.CarryForm;
import io.orgloom.cadreplan.web.NominationRemarkForms.CohortForm;
import io.orgloom.cadreplan.web.NominationRemarkForms.DoneForm;
import io.orgloom.cadreplan.web.NominationRemarkForms.NeedForm;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.IfMatch;
import io.orgloom.graph.Times;
import io.orgloom.structure.PositionCode;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What stands beside nominations, for programs: what candidates still need, where a discussion placed them, and where nominations of posts that ended could go. */
@RestController
@RequestMapping("/api/cadre-plans/{id}")
class NominationRemarkApi {

	private final NominationRemarks remarks;
	private final CarryOvers carryOvers;
	private final Access access;
	private final Times times;

	NominationRemarkApi(NominationRemarks remarks, CarryOvers carryOvers, Access access, Times times) {
		this.remarks = remarks;
		this.carryOvers = carryOvers;
		this.access = access;
		this.times = times;
	}

	/** @param changed nominations whose post is of another rank or role than when they were assessed */
	record CarryOverPage(List<CarryOverResource> items, List<PostChangedResource> changed) {
	}

	@GetMapping("/carry-overs")
	CarryOverPage carryOvers(@PathVariable CadrePlanCode id, @RequestParam @Nullable String purpose, AsOf asOf) {
		ReadPurpose reading = new ReadPurpose("GET /api/cadre-plans/{id}/carry-overs", purpose);
		return new CarryOverPage(carryOvers.proposed(id, asOf, reading).stream().map(CarryOverResource::of).toList(),
				carryOvers.changed(id, asOf, reading).stream().map(PostChangedResource::of).toList());
	}

	@PostMapping("/nominations/{nomination}/carry-over")
	Map<String, Object> carry(@PathVariable CadrePlanCode id, @PathVariable NominationCode nomination,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @Valid @RequestBody CarryForm form) {
		Change change = carryOvers.carry(id, nomination, IfMatch.version(nomination.value(), ifMatch), new PositionCode(there(form.position())), from(form.from()),
				new ReadPurpose("POST /api/cadre-plans/{id}/nominations/{nomination}/carry-over", null),
				new ChangeNote(access.actor(), "Carried over: " + nomination, form.decision()));
		return written(nomination, change);
	}

	@GetMapping("/development")
	CadrePlanApi.Items<DevelopmentResource> development(@PathVariable CadrePlanCode id, AsOf asOf) {
		return new CadrePlanApi.Items<>(remarks.developments(id, asOf).stream().map(each -> DevelopmentResource.of(each, asOf.on())).toList());
	}

	@PostMapping("/nominations/{nomination}/development")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, Object> need(@PathVariable CadrePlanCode id, @PathVariable NominationCode nomination, @Valid @RequestBody NeedForm form) {
		return written(nomination, remarks.need(id, nomination, there(form.need()).strip(), there(form.by()), from(form.from()),
				new ReadPurpose("POST /api/cadre-plans/{id}/nominations/{nomination}/development", null), note("Needs noted: " + nomination)));
	}

	@PostMapping("/nominations/{nomination}/development/{key}/completion")
	Map<String, Object> done(@PathVariable CadrePlanCode id, @PathVariable NominationCode nomination, @PathVariable String key, @Valid @RequestBody DoneForm form) {
		return written(nomination, remarks.done(id, nomination, key, form.doneOn(), times.today(),
				new ReadPurpose("POST /api/cadre-plans/{id}/nominations/{nomination}/development/{key}/completion", null), note("Need met: " + nomination)));
	}

	@GetMapping("/cohort")
	CadrePlanApi.Items<CohortPlaceResource> cohort(@PathVariable CadrePlanCode id, AsOf asOf) {
		return new CadrePlanApi.Items<>(remarks.cohort(id, asOf).stream().map(CohortPlaceResource::of).toList());
	}

	/** @param ifMatch the version of the place there is, 0 where there is none */
	@PutMapping("/nominations/{nomination}/cohort")
	Map<String, Object> place(@PathVariable CadrePlanCode id, @PathVariable NominationCode nomination,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @Valid @RequestBody CohortForm form) {
		return written(nomination, remarks.place(id, new CohortPlace(nomination, there(form.performance()), there(form.potential()), there(form.note()).strip(), times.today(),
				IfMatch.version(nomination.value(), ifMatch)), times.today(), new ReadPurpose("PUT /api/cadre-plans/{id}/nominations/{nomination}/cohort", null), note("Placed in the cohort: " + nomination)));
	}

	private LocalDate from(@Nullable LocalDate day) {
		return day == null ? times.today() : day;
	}

	private ChangeNote note(String reason) {
		return new ChangeNote(access.actor(), reason, null);
	}

	private static Map<String, Object> written(NominationCode nomination, Change change) {
		return Map.of("id", nomination.value(), "change", change.number());
	}
}
