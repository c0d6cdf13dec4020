package io.orgloom.work.web;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Structure;
import io.orgloom.work.Brief;
import io.orgloom.work.Briefs;
import io.orgloom.work.Quarter;
import io.orgloom.work.Tasks;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page on an agency and a quarter, to be read and printed. */
@Controller
class BriefPages {

	private final Briefs briefs;
	private final Tasks tasks;
	private final Structure structure;

	BriefPages(Briefs briefs, Tasks tasks, Structure structure) {
		this.briefs = briefs;
		this.tasks = tasks;
		this.structure = structure;
	}

	@GetMapping("/work/brief")
	String brief(@RequestParam OrgUnitCode unit, @RequestParam @Nullable String quarter, AsOf asOf, Model model) {
		Quarter shown = quarter == null || quarter.isBlank() ? tasks.lastQuarter(asOf) : Quarter.of(quarter);
		Brief brief = briefs.brief(unit, shown, asOf);
		Map<String, String> names = new TreeMap<>();
		tasks.names(brief.units(), asOf).forEach((code, name) -> names.put(code.value(), name));
		if (!names.containsKey(unit.value())) {
			structure.requireUnit(unit, asOf);
		}
		Map<String, String> causes = new TreeMap<>();
		tasks.delayCauses().forEach(cause -> causes.put(cause.code(), cause.name(LocaleContextHolder.getLocale().getLanguage())));
		model.addAttribute("brief", brief);
		model.addAttribute("names", names);
		model.addAttribute("causes", causes);
		return "work/brief";
	}
}
