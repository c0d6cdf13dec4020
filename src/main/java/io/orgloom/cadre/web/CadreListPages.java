package io.orgloom.cadre.web;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadre.Cadre;
import io.orgloom.cadre.CadreSearch;
import io.orgloom.cadre.Cadres;
import io.orgloom.cadre.CadresFound;
import io.orgloom.cadre.Retiring;
import io.orgloom.cadre.RetiringSearch;
import io.orgloom.cadre.SavedSearches;
import io.orgloom.cadre.criteria.Criteria;
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
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of cadres, on any day: all of them, those of a unit, those without a post, those who retire soon. */
@Controller
class CadreListPages {

	private static final int PAGE = 50;

	private final Cadres cadres;
	private final Structure structure;
	private final Apparatus apparatus;
	private final Access access;
	private final Times times;
	private final SavedSearches searches;
	private final MessageSource texts;

	CadreListPages(Cadres cadres, Structure structure, Apparatus apparatus, Access access, Times times, SavedSearches searches, MessageSource texts) {
		this.cadres = cadres;
		this.structure = structure;
		this.apparatus = apparatus;
		this.access = access;
		this.times = times;
		this.searches = searches;
		this.texts = texts;
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
	 * @param filter criteria besides; who retires soon is one of them then
	 * @param purpose what it is for, as the log of readings keeps it
	 */
	record View(@Nullable String unit, @Nullable String q, @Nullable Which which, @Nullable String filter, @Nullable String after, @Nullable String purpose) {

		/** Criteria as text; null where none are asked for. */
		public @Nullable String criteria() {
			return filter == null || filter.isBlank() ? null : filter.strip();
		}

		public boolean withoutPost() {
			return which == Which.WITHOUT_POST;
		}

		public @Nullable String within() {
			return unit == null || unit.isBlank() ? null : unit.strip();
		}

		public @Nullable String text() {
			return q == null || q.isBlank() ? null : q.strip();
		}

		public boolean retiring() {
			return which != null && which.months() > 0 && criteria() == null;
		}

		public boolean filtered() {
			return within() != null || text() != null || which != null || criteria() != null;
		}
	}

	/** @param retires the day of retirement, where that was asked for */
	record Row(Cadre cadre, @Nullable LocalDate retires, boolean own) {

		static Row of(Retiring retiring) {
			return new Row(retiring.cadre(), retiring.on(), retiring.own());
		}

		static Row of(Cadre cadre) {
			return new Row(cadre, null, false);
		}
	}

	@GetMapping("/cadres")
	String cadres(@ModelAttribute("view") View view, AsOf asOf, Model model, HttpServletResponse response) {
		boolean officer = access.mayAny(Role.PERSONNEL_OFFICER);
		Shown shown = Shown.NOTHING;
		Criteria criteria = null;
		boolean unitMissing = view.retiring() && view.within() == null;
		if (unitMissing) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		} else {
			try {
				criteria = view.criteria() == null ? null : Criteria.read(view.criteria());
				shown = shown(view, criteria, asOf);
			} catch (OrgloomProblem refusal) {
				model.addAttribute("refusal", refusal);
				response.setStatus(CadrePages.status(refusal).value());
			}
		}
		Page<Row> page = shown.page();
		model.addAttribute("shown", shown);
		model.addAttribute("criteria", CriteriaOptions.of(criteria, criteria != null || view.criteria() == null, officer));
		model.addAttribute("saved", searches.own());
		model.addAttribute("unitMissing", unitMissing);
		model.addAttribute("rows", page.items());
		model.addAttribute("next", page.next());
		model.addAttribute("masked", page.items().stream().anyMatch(row -> !row.cadre().readable()));
		model.addAttribute("synthetic", page.items().stream().anyMatch(row -> row.cadre().synthetic()));
		model.addAttribute("whiches", List.of(Which.values()).subList(0, officer && view.criteria() == null ? Which.values().length : 1));
		model.addAttribute("officer", officer);
		model.addAttribute("unitName", unitName(view, asOf));
		model.addAttribute("on", asOf.on());
		model.addAttribute("today", times.today());
		model.addAttribute("days", apparatus.eventDays(asOf));
		return "cadre/cadres";
	}

	/**
	 * @param found how many fulfil the criteria; null where there are none, or it is not cheap to say
	 * @param unjudged of how many it is not recorded what decides; null likewise
	 */
	record Shown(Page<Row> page, @Nullable Integer found, @Nullable Integer unjudged) {

		static final Shown NOTHING = new Shown(new Page<>(List.of(), null), null, null);
	}

	private Shown shown(View view, @Nullable Criteria criteria, AsOf asOf) {
		ReadPurpose purpose = new ReadPurpose("GET /cadres", view.purpose());
		OrgUnitCode unit = view.within() == null ? null : new OrgUnitCode(view.within());
		String after = Page.key(view.after());
		if (unit != null && view.which() != null && view.retiring()) {
			return new Shown(cadres.retiring(new RetiringSearch(unit, view.which().months(), view.text(), PAGE, after), asOf, purpose).map(Row::of), null, null);
		}
		CadreSearch search = new CadreSearch(unit, true, view.text(), view.withoutPost(), PAGE, after);
		if (criteria == null) {
			return new Shown(cadres.cadres(search, asOf, purpose).map(Row::of), null, null);
		}
		CadresFound found = cadres.cadres(search, criteria, asOf, purpose);
		return new Shown(found.page().map(Row::of), found.found(), found.unjudged());
	}

	/** Keeps the criteria under a name, or keeps what is named no longer; then the list again. */
	@PostMapping("/cadres/searches")
	String keep(@RequestParam @Nullable String filter, @RequestParam @Nullable String name, @RequestParam @Nullable String forget, RedirectAttributes redirect) {
		String done = "criteria.forgotten";
		if (forget != null) {
			searches.forget(forget);
		} else {
			searches.save(name == null ? "" : name, filter == null ? "" : filter);
			done = "criteria.kept";
		}
		redirect.addFlashAttribute("done", texts.getMessage(done, null, LocaleContextHolder.getLocale()));
		if (filter != null && !filter.isBlank()) {
			redirect.addAttribute("filter", filter);
		}
		return "redirect:/cadres";
	}

	private @Nullable String unitName(View view, AsOf asOf) {
		String code = view.within();
		return code == null || !OrgUnitCode.isCode(code) ? null
				: structure.units(List.of(new OrgUnitCode(code)), asOf).stream().findFirst().map(OrgUnit::name).orElse(null);
	}
}
