package io.orgloom.cadre.web;

import io.orgloom.access.Access;
import io.orgloom.cadre.Appointment;
import io.orgloom.cadre.Appointments;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreEntry;
import io.orgloom.cadre.CadreRegister;
import io.orgloom.cadre.Ending;
import io.orgloom.cadre.SeatRole;
import io.orgloom.cadre.web.Forms.AppointmentForm;
import io.orgloom.cadre.web.Forms.ChangeForm;
import io.orgloom.cadre.web.Forms.EntryForm;
import io.orgloom.cadre.web.Forms.ErasureForm;
import io.orgloom.cadre.web.Forms.ReleaseForm;
import io.orgloom.cadre.web.Forms.RetirementForm;
import io.orgloom.cadre.web.Forms.SeatForm;
import io.orgloom.cadre.web.Forms.TransferForm;
import io.orgloom.graph.Change;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Times;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The everyday acts and what is recorded of people, for programs: each is one Change. A reason that is left out names the act by codes. */
@RestController
class CadreChangeApi {

	private final CadreRegister register;
	private final Appointments appointments;
	private final Access access;
	private final Times times;

	CadreChangeApi(CadreRegister register, Appointments appointments, Access access, Times times) {
		this.register = register;
		this.appointments = appointments;
		this.access = access;
		this.times = times;
	}

	@PostMapping("/api/cadres")
	ResponseEntity<Map<String, Object>> enter(@Valid @RequestBody EntryForm form) {
		CadreCode code = new CadreCode(Forms.there(form.code()));
		Appointment first = form.appointment() == null ? null : form.appointment().of(code);
		Change change = register.enter(new CadreEntry(code, Forms.there(form.from()), Forms.is(form.synthetic()), form.source(),
				Forms.there(form.particulars()).of(times.today())), first, note(form.reason(), "", form.document()));
		return ResponseEntity.created(URI.create("/api/cadres/" + code)).body(Map.of("code", code.value(), "change", change.number()));
	}

	@PostMapping("/api/cadres/{code}/changes")
	ResponseEntity<Map<String, Object>> change(@PathVariable CadreCode code, @Valid @RequestBody ChangeForm form) {
		return created(register.change(code, Forms.there(form.particulars()).of(times.today()), Forms.there(form.on()), note(form.reason(), "", form.document())));
	}

	@PostMapping("/api/cadres/{code}/corrections")
	ResponseEntity<Map<String, Object>> correct(@PathVariable CadreCode code, @Valid @RequestBody ChangeForm form) {
		return created(register.correct(code, Forms.there(form.particulars()).of(times.today()), Forms.there(form.on()), note(form.reason(), "", form.document())));
	}

	@PostMapping("/api/cadres/{code}/appointments")
	ResponseEntity<Map<String, Object>> appoint(@PathVariable CadreCode code, @Valid @RequestBody AppointmentForm form) {
		Appointment wanted = form.of(code);
		return created(appointments.appoint(wanted, note(form.reason(), "%s: %s %s".formatted(code, wanted.acting() ? "acts in" : "appointed to", wanted.position()),
				form.decision())));
	}

	@PostMapping("/api/cadres/{code}/transfers")
	ResponseEntity<Map<String, Object>> transfer(@PathVariable CadreCode code, @Valid @RequestBody TransferForm form) {
		boolean rotated = Forms.is(form.rotation());
		return created(appointments.transfer(code, form.from() == null ? null : new PositionCode(form.from()), form.of(code), rotated,
				note(form.reason(), "%s: %s to %s".formatted(code, rotated ? "rotated" : "transferred", form.to()), form.decision())));
	}

	@PostMapping("/api/cadres/{code}/releases")
	ResponseEntity<Map<String, Object>> release(@PathVariable CadreCode code, @Valid @RequestBody ReleaseForm form) {
		Ending ending = form.ending() == null ? Ending.RELEASED : form.ending();
		String what = form.unit() == null ? String.valueOf(form.position()) : form.unit();
		ChangeNote note = note(form.reason(), "%s: %s, %s".formatted(code, ending == Ending.TERM_ENDED ? "end of term" : "released", what), form.decision());
		if (form.unit() != null) {
			return created(appointments.unseat(code, new OrgUnitCode(form.unit()), Forms.there(form.on()), ending, form.decision(), note));
		}
		return created(appointments.release(code, new PositionCode(String.valueOf(form.position())), Forms.there(form.on()), ending, form.decision(), note));
	}

	@PostMapping("/api/cadres/{code}/seats")
	ResponseEntity<Map<String, Object>> seat(@PathVariable CadreCode code, @Valid @RequestBody SeatForm form) {
		return created(appointments.seat(code, new OrgUnitCode(Forms.there(form.unit())), form.role() == null ? SeatRole.MEMBER : form.role(), Forms.there(form.from()),
				form.until(), form.decision(), form.termEnds(), note(form.reason(), "%s: seat on %s".formatted(code, form.unit()), form.decision())));
	}

	@PostMapping("/api/cadres/{code}/retirement")
	ResponseEntity<Map<String, Object>> retire(@PathVariable CadreCode code, @Valid @RequestBody RetirementForm form) {
		return created(appointments.retire(code, Forms.there(form.on()), form.decision(), note(form.reason(), code + ": retired", form.decision())));
	}

	@PostMapping("/api/cadres/{code}/erasure")
	ResponseEntity<Map<String, Object>> erase(@PathVariable CadreCode code, @Valid @RequestBody ErasureForm form) {
		return created(register.erase(code, note(form.reason(), "", form.decision())));
	}

	private ChangeNote note(@Nullable String reason, String usual, @Nullable String document) {
		return new ChangeNote(access.actor(), reason == null || reason.isBlank() ? usual : reason, document);
	}

	private static ResponseEntity<Map<String, Object>> created(Change change) {
		return ResponseEntity.created(URI.create("/api/changes/" + change.number())).body(Map.of("change", change.number()));
	}
}
