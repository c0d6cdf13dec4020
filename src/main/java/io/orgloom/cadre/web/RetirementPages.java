package io.orgloom.cadre.web;

import io.orgloom.cadre.BirthMonth;
import io.orgloom.cadre.Retirement;
import io.orgloom.cadre.RetirementRule;
import io.orgloom.cadre.Retirements;
import io.orgloom.cadre.Sex;
import io.orgloom.graph.Times;
import io.orgloom.problem.OrgloomProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The page on which somebody looks up when people retire, open to all: it shows the law and nothing recorded. */
@Controller
class RetirementPages {

	private static final int MONTHS_SHOWN = 36;

	private final Retirements retirements;
	private final Times times;

	RetirementPages(Retirements retirements, Times times) {
		this.retirements = retirements;
		this.times = times;
	}

	/** What the address of the page asks for. */
	record Asked(@Nullable String birth, @Nullable String sex, @Nullable String on) {

		boolean anything() {
			return birth != null || sex != null;
		}
	}

	/**
	 * What is wrong with one field.
	 *
	 * @param kind the end of the key of its text
	 */
	record Refused(String kind, String value) {

		static Refused of(OrgloomProblem refusal) {
			Object value = refusal.facts().getOrDefault("value", refusal.facts().get("on"));
			String kind = refusal.getClass().getSimpleName();
			return new Refused("".equals(value) ? kind + "Missing" : kind, String.valueOf(value));
		}
	}

	/** A month of birth in the table. */
	record Born(YearMonth month, List<Retirement> retirements) {
	}

	/** A year of the roadmap with the ages in months. */
	record Aged(int year, List<Integer> ages) {
	}

	@GetMapping("/retirement")
	String retirement(@ModelAttribute("asked") Asked asked, Model model, HttpServletResponse response) {
		Map<String, Refused> refusals = new LinkedHashMap<>();
		LocalDate today = times.today();
		LocalDate on = read(refusals, "on", () -> asked.on() == null || asked.on().isBlank() ? today : Times.day("on", asked.on().strip()));
		RetirementRule rule = on == null ? null : read(refusals, "on", () -> retirements.on(on));
		BirthMonth birth = asked.anything() ? read(refusals, "birth", () -> BirthMonth.read(asked.birth(), today)) : null;
		Sex sex = asked.anything() ? read(refusals, "sex", () -> Sex.read(asked.sex())) : null;
		Retirement found = rule == null || birth == null || sex == null ? null : rule.of(birth, sex);
		if (!refusals.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("refusals", refusals);
		model.addAttribute("on", on);
		model.addAttribute("today", today);
		model.addAttribute("sexes", Sex.values());
		model.addAttribute("found", found);
		model.addAttribute("rule", rule);
		if (rule != null) {
			model.addAttribute("born", born(rule, birth == null ? null : birth.year(), today));
			model.addAttribute("aged", aged(rule));
		}
		return "cadre/retirement";
	}

	private static <T> @Nullable T read(Map<String, Refused> refusals, String field, Supplier<T> value) {
		try {
			return value.get();
		} catch (OrgloomProblem refusal) {
			refusals.put(field, Refused.of(refusal));
			return null;
		}
	}

	/** The year before, the year itself and the year after; those who retire now where no year is asked for. */
	private static List<Born> born(RetirementRule rule, @Nullable Integer year, LocalDate today) {
		int middle = year == null ? rule.lastBornRetiredBy(today, Sex.MALE).getYear() : year;
		return Stream.iterate(YearMonth.of(middle - 1, 1), month -> month.plusMonths(1)).limit(MONTHS_SHOWN)
			.map(month -> new Born(month, Stream.of(Sex.values()).map(sex -> rule.of(month, sex)).toList())).toList();
	}

	private static List<Aged> aged(RetirementRule rule) {
		return Stream.of(Sex.values()).flatMap(sex -> rule.roadmap(sex).years().stream()).distinct().sorted()
			.map(year -> new Aged(year, Stream.of(Sex.values()).map(sex -> rule.roadmap(sex).ageIn(year)).toList())).toList();
	}
}
