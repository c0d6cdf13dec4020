package io.orgloom.cadre.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.Cadre;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreSearch;
import io.orgloom.cadre.Cadres;
import io.orgloom.cadre.CadresFound;
import io.orgloom.cadre.RetiringSearch;
import io.orgloom.cadre.criteria.Criteria;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Page;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cadres for programs; what is personal is shown to personnel officers in their scope, and every reading is logged with its {@code purpose}. */
@RestController
class CadreApi {

	private final Cadres cadres;

	CadreApi(Cadres cadres) {
		this.cadres = cadres;
	}

	/**
	 * @param below whether those of the units below count too
	 * @param withoutPost only those in service who hold no post; of a unit, those who once held one in it
	 * @param filter criteria over all that is recorded, such as {@code sex==FEMALE;age=lt=40;planned==0}
	 */
	@GetMapping("/api/cadres")
	CadrePage cadres(@RequestParam @Nullable String q, @RequestParam @Nullable OrgUnitCode unit, @RequestParam(defaultValue = "true") boolean below,
			@RequestParam(defaultValue = "false") boolean withoutPost, @RequestParam @Nullable String filter, @RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf) {
		CadreSearch search = new CadreSearch(unit, below, q == null || q.isBlank() ? null : q.strip(), withoutPost, Page.limit(limit), Page.key(after));
		ReadPurpose reading = new ReadPurpose("GET /api/cadres", purpose);
		return filter == null || filter.isBlank() ? CadrePage.of(cadres.cadres(search, asOf, reading)) : CadrePage.of(cadres.cadres(search, Criteria.read(filter), asOf, reading));
	}

	@GetMapping("/api/cadres/{code}")
	CadreFileResource cadre(@PathVariable CadreCode code, @RequestParam @Nullable String purpose, AsOf asOf) {
		return CadreFileResource.of(cadres.file(code, asOf, new ReadPurpose("GET /api/cadres/{code}", purpose)));
	}

	@GetMapping("/api/positions/{position}/holders")
	Holders holders(@PathVariable PositionCode position, @RequestParam @Nullable String purpose, AsOf asOf) {
		return new Holders(cadres.holders(List.of(position), asOf, new ReadPurpose("GET /api/positions/{code}/holders", purpose)).stream()
			.map(HolderResource::of).toList());
	}

	/** Who retires within some months of the day asked for, the earliest first. */
	@GetMapping("/api/retirements")
	Page<RetiringResource> retiring(@RequestParam OrgUnitCode unit, @RequestParam(defaultValue = "12") int months, @RequestParam @Nullable String q,
			@RequestParam(defaultValue = "" + Page.USUAL) int limit, @RequestParam @Nullable String after, @RequestParam @Nullable String purpose, AsOf asOf) {
		return cadres.retiring(new RetiringSearch(unit, months, q == null || q.isBlank() ? null : q.strip(), Page.limit(limit), Page.key(after)), asOf,
				new ReadPurpose("GET /api/retirements", purpose)).map(RetiringResource::of);
	}

	/**
	 * @param found how many fulfil the criteria; left out where none were asked for, or it is not cheap to say
	 * @param unjudged of how many it is not recorded what decides; left out likewise
	 */
	record CadrePage(List<CadreResource> items, @Nullable String next, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer found,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer unjudged) {

		static CadrePage of(Page<Cadre> page) {
			return new CadrePage(page.items().stream().map(CadreResource::of).toList(), page.next(), null, null);
		}

		static CadrePage of(CadresFound found) {
			CadrePage page = of(found.page());
			return new CadrePage(page.items(), page.next(), found.found(), found.unjudged());
		}
	}

	record Holders(List<HolderResource> items) {
	}
}
