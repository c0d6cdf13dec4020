package io.orgloom.structure.web;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitSearch;
import io.orgloom.structure.Structure;
import io.orgloom.structure.findings.ApparatusReview;
import io.orgloom.structure.findings.FindingKind;
import io.orgloom.structure.findings.FindingSource.Found;
import io.orgloom.structure.findings.OrgUnitFinding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Findings on the apparatus for programs: all that is said of one unit, or the faults of many. */
@RestController
@RequestMapping("/api/org-units")
class OrgUnitFindingApi {

	private final ApparatusReview review;
	private final Structure structure;
	private final FindingWords words;

	OrgUnitFindingApi(ApparatusReview review, Structure structure, FindingWords words) {
		this.review = review;
		this.structure = structure;
		this.words = words;
	}

	@GetMapping("/{code}/findings")
	Findings findings(@PathVariable OrgUnitCode code, @RequestParam @Nullable String purpose, AsOf asOf, Locale locale) {
		Found found = review.findings(code, asOf, new ReadPurpose("GET /api/org-units/{code}/findings", purpose));
		Map<OrgUnitCode, String> names = names(found.findings(), asOf);
		return new Findings(found.findings().stream().map(finding -> OrgUnitFindingResource.of(finding, names.get(finding.unit()), words, locale)).toList(),
				found.withheld().stream().map(FindingKind::name).collect(Collectors.toCollection(TreeSet::new)));
	}

	/** Faults only: what is met or not known is told unit by unit. */
	@GetMapping("/findings")
	Page<OrgUnitFindingResource> faults(@RequestParam @Nullable OrgUnitCode within, @RequestParam @Nullable Hierarchy hierarchy, @RequestParam @Nullable FindingKind kind,
			@RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf, Locale locale) {
		OrgUnitSearch search = new OrgUnitSearch(within, hierarchy, null, null, Page.limit(limit), Page.key(after));
		Page<OrgUnitFinding> page = review.faults(search, kind == null ? Set.of() : Set.of(kind), asOf, new ReadPurpose("GET /api/org-units/findings", purpose));
		Map<OrgUnitCode, String> names = names(page.items(), asOf);
		return page.map(finding -> OrgUnitFindingResource.of(finding, names.get(finding.unit()), words, locale));
	}

	private Map<OrgUnitCode, String> names(List<OrgUnitFinding> findings, AsOf asOf) {
		return structure.units(findings.stream().map(OrgUnitFinding::unit).distinct().toList(), asOf).stream().collect(Collectors.toMap(OrgUnit::code, OrgUnit::name));
	}

	/** @param withheld kinds of which the reader may not see all that there may be */
	record Findings(List<OrgUnitFindingResource> items, Set<String> withheld) {
	}
}
