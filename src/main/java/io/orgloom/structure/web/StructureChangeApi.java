package io.orgloom.structure.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.structure.AgencyField;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import io.orgloom.structure.StructureScope;
import io.orgloom.structure.StructureBundle;
import io.orgloom.structure.StructureRegister;
import io.orgloom.territory.IntakeReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Edits of committees, agencies and posts: whatever belongs together goes into one Change. */
@RestController
class StructureChangeApi {

	private final StructureRegister register;
	private final StructureScope scope;
	private final Access access;
	private final Times times;

	StructureChangeApi(StructureRegister register, StructureScope scope, Access access, Times times) {
		this.register = register;
		this.scope = scope;
		this.access = access;
		this.times = times;
	}

	@PostMapping("/api/structure-changes")
	ResponseEntity<IntakeReport> change(@Valid @RequestBody StructureChangeForm form) {
		StructureBundle bundle = form.bundle();
		AsOf asOf = times.on(bundle.from());
		scope.require(Role.ADMINISTRATOR, bundle, asOf);
		IntakeReport report = register.takeIn(bundle, new ChangeNote(access.actor(), StructureChangeForm.there(form.reason()), form.document()));
		long number = report.change() == null ? 0 : report.change().number();
		return ResponseEntity.created(URI.create("/api/changes/" + number)).body(report);
	}

	@PostMapping("/api/org-units/{code}/corrections")
	ResponseEntity<Map<String, Object>> correct(@PathVariable OrgUnitCode code, @Valid @RequestBody Correction form) {
		LocalDate on = StructureChangeForm.there(form.on());
		scope.require(Role.ADMINISTRATOR, code, times.on(on));
		Change change = register.correct(code, form.name(), form.kind(), form.field(), on,
				new ChangeNote(access.actor(), StructureChangeForm.there(form.reason()), form.document()));
		return ResponseEntity.created(URI.create("/api/changes/" + change.number())).body(Map.of("change", change.number()));
	}

	/** @param on a day on which the wrong statement holds */
	record Correction(@NotNull @Nullable LocalDate on, @NotBlank @Size(max = 500) @Nullable String reason, @Size(max = 100) @Nullable String document,
			@Size(min = 1, max = 200) @Nullable String name, @Nullable OrgUnitKind kind, @Nullable AgencyField field) {
	}
}
