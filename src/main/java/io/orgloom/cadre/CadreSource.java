package io.orgloom.cadre;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.search.Found;
import io.orgloom.search.SearchSource;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds cadres: by code for all, by name only for those who may read it. Whose names are shown is in the log of readings. */
@Component
@Order(4)
class CadreSource implements SearchSource {

	private final Cadres cadres;

	CadreSource(Cadres cadres) {
		this.cadres = cadres;
	}

	@Override
	public String kind() {
		return "cadres";
	}

	/** Who is on record stays so: there is nothing that stood on other days only. */
	@Override
	public List<Found> find(String text, boolean standing, int limit, AsOf asOf) {
		return standing ? cadres.cadres(new CadreSearch(null, true, text, false, limit, ""), asOf, ReadPurpose.ofSearch()).items().stream().map(cadre -> found(cadre, asOf)).toList()
				: List.of();
	}

	private static Found found(Cadre cadre, AsOf asOf) {
		Optional<Holding> post = cadre.posts().stream().findFirst();
		return new Found(cadre.code().value(), cadre.personal() == null ? cadre.code().value() : cadre.personal().name(), "search.cadre",
				post.map(held -> held.unitName() == null ? held.title() : held.title() + ", " + held.unitName()).orElse(null), asOf.on(), "/cadres/" + cadre.code());
	}
}
