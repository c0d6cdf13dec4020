package io.orgloom.restructuring.web;

import io.orgloom.restructuring.FollowUp;
import io.orgloom.restructuring.FollowUp.Level;
import io.orgloom.restructuring.FollowUp.Phase;
import io.orgloom.restructuring.FollowUp.Still;
import io.orgloom.restructuring.PlanFollowUp;
import io.orgloom.restructuring.PlanFollowUp.NewPhase;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.work.TaskCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came of a plan in force, for programs. */
@RestController
@RequestMapping("/api/scenarios/{id}/follow-up")
class FollowUpApi {

	private final PlanFollowUp followUp;

	FollowUpApi(PlanFollowUp followUp) {
		this.followUp = followUp;
	}

	@GetMapping
	FollowUpResource followUp(@PathVariable ScenarioId id, @RequestParam @Nullable LocalDate on) {
		return FollowUpResource.of(followUp.of(id, on));
	}

	/** A phase is a task: it goes on at {@code /api/tasks/{code}}. */
	@PostMapping("/phases")
	ResponseEntity<Begun> begin(@PathVariable ScenarioId id, @Valid @RequestBody PhaseForm form) {
		TaskCode code = followUp.begin(id, form.phase());
		return ResponseEntity.created(URI.create("/api/tasks/" + code)).body(new Begun(code.value()));
	}

	record Begun(String task) {
	}

	/** @param owner code of the agency that answers for it */
	record PhaseForm(@NotBlank @Size(max = 500) @Nullable String title, @NotBlank @Size(max = 60) @Nullable String owner, @NotNull @Nullable LocalDate dueOn, @Nullable LocalDate startOn) {

		NewPhase phase() {
			return new NewPhase(String.valueOf(title), new OrgUnitCode(String.valueOf(owner)), Objects.requireNonNull(dueOn), startOn);
		}
	}

	record FollowUpResource(String scenario, LocalDate effectiveOn, LocalDate on, String document, List<Level> levels, List<KindResource> kinds, List<PhaseResource> phases,
			long finished, long late) {

		static FollowUpResource of(FollowUp followed) {
			return new FollowUpResource(followed.scenario().id(), followed.scenario().effectiveOn(), followed.on(), followed.document(), followed.levels(),
					followed.kinds().stream().map(KindResource::of).toList(), followed.phases().stream().map(PhaseResource::of).toList(), followed.finished(), followed.late());
		}
	}

	/** @param open how many of those that were to end are still there, null where that is not followed */
	record KindResource(String kind, int touched, @Nullable Integer ending, @Nullable Integer gone, @Nullable Integer open, int orphans, List<Still> still) {

		static KindResource of(FollowUp.Kind kind) {
			return new KindResource(kind.kind(), kind.touched(), kind.ending(), kind.gone(), kind.open(), kind.orphans(), kind.still());
		}
	}

	record PhaseResource(String task, String title, @Nullable String owner, @Nullable String ownerName, @Nullable LocalDate dueOn, String status, String standing,
			@Nullable LocalDate finishedOn, @Nullable String evidence, @Nullable String evidenceDocument) {

		static PhaseResource of(Phase phase) {
			return new PhaseResource(phase.task().task().code().value(), phase.task().task().subject().title(), phase.owner() == null ? null : phase.owner().value(), phase.ownerName(),
					phase.task().task().dueOn(), phase.task().task().status().name(), phase.task().standing().name(), phase.task().task().finishedOn(), phase.evidence(),
					phase.evidenceDocument());
		}
	}
}
