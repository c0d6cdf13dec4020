package io.orgloom.cadre.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.web.Forms.AppointmentForm;
import io.orgloom.cadre.web.Forms.ChangeForm;
import io.orgloom.cadre.web.Forms.EntryForm;
import io.orgloom.cadre.web.Forms.ErasureForm;
import io.orgloom.cadre.web.Forms.ReleaseForm;
import io.orgloom.cadre.web.Forms.RetirementForm;
import io.orgloom.cadre.web.Forms.SeatForm;
import io.orgloom.cadre.web.Forms.TransferForm;
import io.orgloom.graph.Change;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The everyday acts and what is recorded of people, for programs. */
@RestController
class CadreChangeApi {

	private final CadreActs acts;

	CadreChangeApi(CadreActs acts) {
		this.acts = acts;
	}

	@PostMapping("/api/cadres")
	ResponseEntity<Map<String, Object>> enter(@Valid @RequestBody EntryForm form) {
		Change change = acts.enter(form);
		String code = Forms.there(form.code());
		return ResponseEntity.created(URI.create("/api/cadres/" + code)).body(Map.of("code", code, "change", change.number()));
	}

	@PostMapping("/api/cadres/{code}/changes")
	ResponseEntity<Map<String, Object>> change(@PathVariable CadreCode code, @Valid @RequestBody ChangeForm form) {
		return created(acts.change(code, form));
	}

	@PostMapping("/api/cadres/{code}/corrections")
	ResponseEntity<Map<String, Object>> correct(@PathVariable CadreCode code, @Valid @RequestBody ChangeForm form) {
		return created(acts.correct(code, form));
	}

	@PostMapping("/api/cadres/{code}/appointments")
	ResponseEntity<Map<String, Object>> appoint(@PathVariable CadreCode code, @Valid @RequestBody AppointmentForm form) {
		return created(acts.appoint(code, form));
	}

	@PostMapping("/api/cadres/{code}/transfers")
	ResponseEntity<Map<String, Object>> transfer(@PathVariable CadreCode code, @Valid @RequestBody TransferForm form) {
		return created(acts.transfer(code, form));
	}

	@PostMapping("/api/cadres/{code}/releases")
	ResponseEntity<Map<String, Object>> release(@PathVariable CadreCode code, @Valid @RequestBody ReleaseForm form) {
		return created(acts.release(code, form));
	}

	@PostMapping("/api/cadres/{code}/seats")
	ResponseEntity<Map<String, Object>> seat(@PathVariable CadreCode code, @Valid @RequestBody SeatForm form) {
		return created(acts.seat(code, form));
	}

	@PostMapping("/api/cadres/{code}/retirement")
	ResponseEntity<Map<String, Object>> retire(@PathVariable CadreCode code, @Valid @RequestBody RetirementForm form) {
		return created(acts.retire(code, form));
	}

	@PostMapping("/api/cadres/{code}/erasure")
	ResponseEntity<Map<String, Object>> erase(@PathVariable CadreCode code, @Valid @RequestBody ErasureForm form) {
		return created(acts.erase(code, form));
	}

	private static ResponseEntity<Map<String, Object>> created(Change change) {
		return ResponseEntity.created(URI.create("/api/changes/" + change.number())).body(Map.of("change", change.number()));
	}
}
