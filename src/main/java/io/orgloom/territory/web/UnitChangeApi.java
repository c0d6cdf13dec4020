package io.orgloom.territory.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.territory.TerritoryRegister;
import io.orgloom.territory.UnitCode;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Edits of administrative units; every answer names the Change written. */
@RestController
@RequestMapping("/api/administrative-units")
class UnitChangeApi {

	private final TerritoryRegister register;
	private final Access access;
	private final Times times;

	UnitChangeApi(TerritoryRegister register, Access access, Times times) {
		this.register = register;
		this.access = access;
		this.times = times;
	}

	@PostMapping
	ResponseEntity<Map<String, Object>> enter(@Valid @RequestBody UnitChangeForm form) {
		LocalDate from = UnitChangeForm.required(form.from());
		access.require(Role.ADMINISTRATOR, form.parent(), times.on(from));
		UnitCode code = register.enter(form.edit(), from, note(form));
		return ResponseEntity.created(URI.create("/api/administrative-units/" + code)).body(Map.of("code", code.value()));
	}

	@PostMapping("/{code}/changes")
	ResponseEntity<Map<String, Object>> change(@PathVariable UnitCode code, @Valid @RequestBody UnitChangeForm form) {
		LocalDate from = UnitChangeForm.required(form.from());
		AsOf asOf = times.on(from);
		access.require(Role.ADMINISTRATOR, code.value(), asOf);
		if (form.parent() != null) {
			access.require(Role.ADMINISTRATOR, form.parent(), asOf);
		}
		Change change = switch (form.requiredKind()) {
			case CORRECTION -> register.correct(code, form.edit(), from, note(form));
			case CHANGE -> register.change(code, form.edit(), from, note(form));
			case END -> register.end(code, from, note(form));
		};
		return ResponseEntity.created(URI.create("/api/changes/" + change.number())).body(Map.of("change", change.number()));
	}

	private ChangeNote note(UnitChangeForm form) {
		return new ChangeNote(access.actor(), UnitChangeForm.required(form.reason()), form.document());
	}
}
