package io.orgloom.cadre.web;

import io.orgloom.access.Access;
import io.orgloom.cadre.Appointment;
import io.orgloom.cadre.Appointments;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreEntry;
import io.orgloom.cadre.CadreRegister;
import io.orgloom.cadre.Ending;
import io.orgloom.cadre.RecordKey;
import io.orgloom.cadre.SeatRole;
import io.orgloom.cadre.web.Forms.AppointmentForm;
import io.orgloom.cadre.web.Forms.ChangeForm;
import io.orgloom.cadre.web.Forms.EndedForm;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The everyday acts as forms say them, for programs and pages alike: each is one Change. A reason that is left out names the act by codes. */
@Component
class CadreActs {

	private final CadreRegister register;
	private final Appointments appointments;
	private final Access access;
	private final Times times;

	CadreActs(CadreRegister register, Appointments appointments, Access access, Times times) {
		this.register = register;
		this.appointments = appointments;
		this.access = access;
		this.times = times;
	}

	Change enter(EntryForm form) {
		CadreCode code = new CadreCode(Forms.there(form.code()));
		Appointment first = form.appointment() == null ? null : form.appointment().of(code);
		return register.enter(new CadreEntry(code, Forms.there(form.from()), Forms.is(form.synthetic()), form.source(),
				Forms.there(form.particulars()).of(times.today())), first, note(form.reason(), "", form.document()));
	}

	Change change(CadreCode code, ChangeForm form) {
		return register.change(code, Forms.there(form.particulars()).of(times.today()), ended(form), Forms.there(form.on()), note(form.reason(), "", form.document()));
	}

	Change correct(CadreCode code, ChangeForm form) {
		return register.correct(code, Forms.there(form.particulars()).of(times.today()), ended(form), Forms.there(form.on()), note(form.reason(), "", form.document()));
	}

	private static Set<RecordKey> ended(ChangeForm form) {
		return form.ended() == null ? Set.of() : form.ended().stream().map(EndedForm::of).collect(Collectors.toSet());
	}

	Change appoint(CadreCode code, AppointmentForm form) {
		Appointment wanted = form.of(code);
		return appointments.appoint(wanted, note(form.reason(), "%s: %s %s".formatted(code, wanted.acting() ? "acts in" : "appointed to", wanted.position()),
				form.decision()));
	}

	Change transfer(CadreCode code, TransferForm form) {
		boolean rotated = Forms.is(form.rotation());
		return appointments.transfer(code, form.from() == null ? null : new PositionCode(form.from()), form.of(code), rotated,
				note(form.reason(), "%s: %s to %s".formatted(code, rotated ? "rotated" : "transferred", form.to()), form.decision()));
	}

	Change release(CadreCode code, ReleaseForm form) {
		Ending ending = form.ending() == null ? Ending.RELEASED : form.ending();
		String what = form.unit() == null ? String.valueOf(form.position()) : form.unit();
		ChangeNote note = note(form.reason(), "%s: %s, %s".formatted(code, ending == Ending.TERM_ENDED ? "end of term" : "released", what), form.decision());
		if (form.unit() != null) {
			return appointments.unseat(code, new OrgUnitCode(form.unit()), Forms.there(form.on()), ending, form.decision(), note);
		}
		return appointments.release(code, new PositionCode(String.valueOf(form.position())), Forms.there(form.on()), ending, form.decision(), note);
	}

	Change seat(CadreCode code, SeatForm form) {
		return appointments.seat(code, new OrgUnitCode(Forms.there(form.unit())), form.role() == null ? SeatRole.MEMBER : form.role(), Forms.there(form.from()),
				form.until(), form.decision(), form.termEnds(), note(form.reason(), "%s: seat on %s".formatted(code, form.unit()), form.decision()));
	}

	Change retire(CadreCode code, RetirementForm form) {
		return appointments.retire(code, Forms.there(form.on()), form.decision(), note(form.reason(), code + ": retired", form.decision()));
	}

	Change erase(CadreCode code, ErasureForm form) {
		return register.erase(code, note(form.reason(), "", form.decision()));
	}

	private ChangeNote note(@Nullable String reason, String usual, @Nullable String document) {
		return new ChangeNote(access.actor(), reason == null || reason.isBlank() ? usual : reason, document);
	}
}
