package io.orgloom.cadre.web;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreComparison;
import io.orgloom.cadre.CadreComparison.Compared;
import io.orgloom.graph.AsOf;
import io.orgloom.problem.OrgloomProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two to five cadres side by side. */
@Controller
class ComparePages {

	private final CadreComparison comparison;
	private final ComparedTable table;

	ComparePages(CadreComparison comparison, ComparedTable table) {
		this.comparison = comparison;
		this.table = table;
	}

	/** @param only whether only what differs is shown */
	@GetMapping("/cadres/compare")
	String compare(@RequestParam(defaultValue = "") List<String> codes, @RequestParam(defaultValue = "false") boolean only, @RequestParam @Nullable String purpose, AsOf asOf,
			Model model, HttpServletResponse response) {
		model.addAttribute("on", asOf.on());
		model.addAttribute("codes", codes);
		model.addAttribute("only", only);
		model.addAttribute("compared", List.of());
		try {
			List<Compared> compared = comparison.of(codes.stream().map(String::strip).filter(code -> !code.isEmpty()).map(CadreCode::new).toList(), asOf,
					new ReadPurpose("GET /cadres/compare", purpose));
			model.addAttribute("compared", compared);
			model.addAttribute("rows", table.rows(compared, asOf.on()).stream().filter(row -> !only || row.differs()).toList());
		} catch (OrgloomProblem refusal) {
			model.addAttribute("refusal", refusal);
			response.setStatus(CadrePages.status(refusal).value());
		}
		return "cadre/compare";
	}
}
