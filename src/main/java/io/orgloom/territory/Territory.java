package io.orgloom.territory;

import io.orgloom.graph.AsOf;
import io.orgloom.graph.NameSearch;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrative units on any day, as known at any time. */
@Service
@Transactional(readOnly = true)
public class Territory {

	/** Depth that stands for every reorganisation there is; the graph has no longer ways. */
	public static final int ALL_REORGANISATIONS = 20;

	private final TerritoryQueries queries;
	private final CountryQueries country;

	Territory(TerritoryQueries queries, CountryQueries country) {
		this.queries = queries;
		this.country = country;
	}

	/** Units in the order of their codes. */
	public List<AdministrativeUnit> units(UnitSearch search, AsOf asOf) {
		return queries.units(codes(search, asOf), asOf);
	}

	private List<UnitCode> codes(UnitSearch search, AsOf asOf) {
		if (search.within() != null) {
			requireUnit(search.within(), asOf);
		}
		if (search.officialCode() == null && search.text() == null) {
			return search.within() == null ? queries.codes(search.level(), search.after(), search.limit(), asOf)
					: queries.codesWithin(search.within(), search.level(), search.after(), search.limit(), asOf);
		}
		Stream<UnitCode> found = found(search, asOf).stream().filter(code -> code.value().compareTo(search.after()) > 0);
		if (search.within() != null || search.level() != null) {
			Set<UnitCode> scope = Set.copyOf(codes(UnitSearch.all(search.within(), search.level()), asOf));
			found = found.filter(scope::contains);
		}
		return found.limit(search.limit()).toList();
	}

	private Collection<UnitCode> found(UnitSearch search, AsOf asOf) {
		Set<UnitCode> found = null;
		if (search.officialCode() != null) {
			found = new TreeSet<>(queries.codesByOfficialCode(search.officialCode(), asOf));
		}
		if (search.text() != null) {
			Set<UnitCode> named = new TreeSet<>(byText(search.text(), asOf));
			if (found == null) {
				return named;
			}
			found.retainAll(named);
		}
		return found == null ? Set.of() : found;
	}

	private List<UnitCode> byText(String text, AsOf asOf) {
		return NameSearch.of(text).map(search -> queries.codesByName(search, asOf)).orElse(List.of());
	}

	/** The units with some codes that exist on a day. */
	public List<AdministrativeUnit> units(Collection<UnitCode> codes, AsOf asOf) {
		return queries.units(codes, asOf);
	}

	/** Every unit there is on a day, up to a whole country. */
	public List<AdministrativeUnit> allUnits(AsOf asOf) {
		return country.units(asOf);
	}

	/** Every border there is on a day. */
	public List<Border> allBorders(AsOf asOf) {
		return country.borders(asOf);
	}

	/** Units of which the Changes after one number, up to another, say or said something that holds on a day; boundaries apart. */
	public Set<UnitCode> touched(LocalDate on, long after, long upTo) {
		return country.touched(on, after, upTo);
	}

	/** All borders of some units on a day, each once. */
	public List<Border> bordersOf(Collection<UnitCode> codes, AsOf asOf) {
		return country.bordersOf(codes, asOf);
	}

	/** One unit; {@link UnknownAdministrativeUnit} where it does not exist on that day. */
	public AdministrativeUnit unit(UnitCode code, AsOf asOf) {
		return queries.units(List.of(code), asOf).stream().findFirst().orElseThrow(() -> unknown(code, asOf));
	}

	/** Refuses a code that no unit has on that day. */
	public void requireUnit(UnitCode code, AsOf asOf) {
		if (!queries.exists(code, asOf).orElse(false)) {
			throw unknown(code, asOf);
		}
	}

	private UnknownAdministrativeUnit unknown(UnitCode code, AsOf asOf) {
		return queries.exists(code, asOf).isPresent() ? new UnknownAdministrativeUnit(code, asOf.on()) : new UnknownAdministrativeUnit(code.value());
	}

	/** Units that share a border with a unit on that day, the longest border first. */
	public List<Neighbour> neighbours(UnitCode code, AsOf asOf) {
		requireUnit(code, asOf);
		return queries.neighbours(code, asOf);
	}

	/** Boundaries as well-known text in WGS 84, of those units that have one on that day. */
	public Map<UnitCode, String> boundaries(Collection<UnitCode> codes, AsOf asOf) {
		return queries.boundaries(codes, asOf);
	}

	/** Where the figures of some units come from; figures an earlier plan worked out have the source "=". */
	public List<FigureSource> figureSources(Collection<UnitCode> codes, AsOf asOf) {
		return queries.figureSources(codes, asOf);
	}

	/** Where a unit comes from and went by that day, over so many reorganisations. */
	public Lineage lineage(UnitCode code, int reorganisations, AsOf asOf) {
		if (queries.exists(code, asOf).isEmpty()) {
			throw new UnknownAdministrativeUnit(code.value());
		}
		LineageReading reading = new LineageReading(queries, asOf);
		return new Kinship(code, reading.ways(code, reorganisations), reading.courses()).lineage(reorganisations);
	}

	/** Every dated state and place of a unit, boundaries apart, with the Changes they rest on. */
	public List<UnitHistory> history(UnitCode code, long known) {
		List<UnitHistory> history = queries.history(code, known);
		if (history.isEmpty()) {
			throw new UnknownAdministrativeUnit(code.value());
		}
		return history;
	}

	/** The days on which units began or changed their name, type or code. */
	public List<LocalDate> eventDays(long known) {
		return queries.eventDays(known);
	}
}
