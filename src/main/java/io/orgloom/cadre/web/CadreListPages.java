package io.orgloom.cadre.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadre.Cadre;
import io.orgloom.cadre.CadreSearch;
import io.orgloom.cadre.Cadres;
import io.orgloom.cadre.Retiring;
import io.orgloom.cadre.RetiringSearch;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.structure.Apparatus;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of cadres, on any day: all of them, those of a unit, those without a post, those who retire soon. */
@Controller
class CadreListPages {

	private static final int PAGE = 50;

	private final Cadres cadres;
	private final Structure structure;
	private final Apparatus apparatus;
	private final Access access;
	private final Times times;

	CadreListPages(Cadres cadres, Structure structure, Apparatus apparatus, Access access, Times times) {
		this.cadres = cadres;
		this.structure = structure;
		this.apparatus = apparatus;
		this.access = access;
		this.times = times;
	}

	/** Which of the cadres. */
	enum Which {
		WITHOUT_POST(0), RETIRING_6(6), RETIRING_12(12), RETIRING_24(24), RETIRING_60(60);

		private final int months;

		Which(int months) {
			this.months = months;
		}

		/** Within how many months they retire; 0 where that is not asked. */
		public int months() {
			return months;
		}
	}

	/**
	 * What somebody wants to see.
	 *
	 * @param unit those who hold a post in it or below it
	 * @param purpose what it is for, as the log of readings keeps it
	 */
	record View(@Nullable String unit, @Nullable String q, @Nullable Which which, @Nullable String after, @Nullable String purpose) {

		public @Nullable String within() {
			return unit == null || unit.isBlank() ? null : unit.strip();
		}

		public @Nullable String text() {
			return q == null || q.isBlank() ? null : q.strip();
		}

		public boolean retiring() {
			return which != null && which.months() > 0;
		}

		public boolean filtered() {
			return within() != null || text() != null || which != null;
		}
	}

	/** @param retires the day of retirement, where that was asked for */
	record Row(Cadre cadre, @Nullable LocalDate retires, boolean own) {

		static Row of(Retiring retiring) {
			return new Row(retiring.cadre(), retiring.on(), retiring.own());
		}
	}

	@GetMapping("/cadres")
	String cadres(@ModelAttribute("view") View view, AsOf asOf, Model model, HttpServletResponse response) {
		boolean officer = access.mayAny(Role.PERSONNEL_OFFICER);
		Page<Row> page = new Page<>(List.of(), null);
		boolean unitMissing = view.retiring() && view.within() == null;
		if (unitMissing) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		} else {
			try {
				page = rows(view, asOf);
			} catch (OrgloomProblem refusal) {
				model.addAttribute("refusal", refusal);
				response.setStatus(CadrePages.status(refusal).value());
			}
		}
		model.addAttribute("unitMissing", unitMissing);
		model.addAttribute("rows", page.items());
		model.addAttribute("next", page.next());
		model.addAttribute("masked", page.items().stream().anyMatch(row -> !row.cadre().readable()));
		model.addAttribute("synthetic", page.items().stream().anyMatch(row -> row.cadre().synthetic()));
		model.addAttribute("whiches", List.of(Which.values()).subList(0, officer ? Which.values().length : 1));
		model.addAttribute("officer", officer);
		model.addAttribute("unitName", unitName(view, asOf));
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("days", apparatus.eventDays(asOf));
		return "cadre/cadres";
	}

	private Page<Row> rows(View view, AsOf asOf) {
		ReadPurpose purpose = new ReadPurpose("GET /cadres", view.purpose());
		OrgUnitCode unit = view.within() == null ? null : new OrgUnitCode(view.within());
		String after = Page.key(view.after());
		if (unit != null && view.which() != null && view.retiring()) {
			return cadres.retiring(new RetiringSearch(unit, view.which().months(), view.text(), PAGE, after), asOf, purpose).map(Row::of);
		}
		return cadres.cadres(new CadreSearch(unit, true, view.text(), view.which() == Which.WITHOUT_POST, PAGE, after), asOf, purpose)
			.map(cadre -> new Row(cadre, null, false));
	}

	private @Nullable String unitName(View view, AsOf asOf) {
		String code = view.within();
		return code == null || !OrgUnitCode.isCode(code) ? null
				: structure.units(List.of(new OrgUnitCode(code)), asOf).stream().findFirst().map(OrgUnit::name).orElse(null);
	}
}
