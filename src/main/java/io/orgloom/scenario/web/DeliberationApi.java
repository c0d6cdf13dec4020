package io.orgloom.scenario.web;

import io.orgloom.scenario.Consultation;
import io.orgloom.scenario.Deliberation;
import io.orgloom.scenario.ScenarioComment;
import io.orgloom.scenario.ScenarioId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said about a scenario and who was asked, for programs. */
@RestController
@RequestMapping("/api/scenarios/{id}")
class DeliberationApi {

	private final Deliberation deliberation;

	DeliberationApi(Deliberation deliberation) {
		this.deliberation = deliberation;
	}

	@GetMapping("/comments")
	Items<ScenarioComment> comments(@PathVariable ScenarioId id) {
		return new Items<>(deliberation.comments(id));
	}

	@PostMapping("/comments")
	ResponseEntity<ScenarioComment> comment(@PathVariable ScenarioId id, @Valid @RequestBody Said form) {
		return ResponseEntity.created(URI.create("/api/scenarios/" + id + "/comments")).body(deliberation.comment(id, String.valueOf(form.text())));
	}

	@GetMapping("/consultations")
	Items<Consultation> consultations(@PathVariable ScenarioId id) {
		return new Items<>(deliberation.consultations(id));
	}

	@PostMapping("/consultations")
	ResponseEntity<Consultation> consult(@PathVariable ScenarioId id, @Valid @RequestBody ConsultationForm form) {
		Consultation consultation = deliberation.consult(id, form.consultation());
		return ResponseEntity.created(URI.create("/api/scenarios/" + id + "/consultations/" + consultation.number())).body(consultation);
	}

	@DeleteMapping("/consultations/{number}")
	ResponseEntity<Void> remove(@PathVariable ScenarioId id, @PathVariable long number) {
		deliberation.remove(id, number);
		return ResponseEntity.noContent().build();
	}

	record Said(@NotBlank @Size(max = 2_000) @Nullable String text) {
	}
}
