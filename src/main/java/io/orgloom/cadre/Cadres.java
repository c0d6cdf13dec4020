package io.orgloom.cadre;

import io.orgloom.access.ReadLog;
import io.orgloom.access.ReadPurpose;
import io.orgloom.access.Role;
import io.orgloom.cadre.CadreQueries.Candidate;
import io.orgloom.cadre.CadreQueries.Standing;
import io.orgloom.cadre.CadreSelection.Ranked;
import io.orgloom.cadre.CadreSelection.Selected;
import io.orgloom.cadre.Particulars.Relation;
import io.orgloom.cadre.criteria.Criteria;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Interval;
import io.orgloom.graph.NameSearch;
import io.orgloom.graph.Page;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Structure;
import io.orgloom.structure.StructureScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Cadres on any day, as known at any time. The one way to personal data: what the actor may not see is not read, and what they see is in the
 * {@link ReadLog} before it is handed out. It runs outside any transaction, so that the entry is committed whatever becomes of the request.
 */
@Service
public class Cadres {

	/** Deeper than any hierarchy there is. */
	private static final int ALL_DEPTHS = 12;
	private static final int MOST_MONTHS = 120;
	/** So many codes are looked through at once where a search finds people whom the actor may not see. */
	private static final int STRETCH = 500;
	private static final int MOST_STRETCHES = 20;
	/** All there are of a unit, or of a name. */
	private static final int MOST_NARROWED = Integer.MAX_VALUE - 1;

	private final CadreQueries queries;
	private final CadreScope scope;
	private final Structure structure;
	private final StructureScope units;
	private final Retirements retirements;
	private final CadreSelection selection;
	private final ReadLog log;

	Cadres(CadreQueries queries, CadreScope scope, Structure structure, StructureScope units, Retirements retirements, CadreSelection selection, ReadLog log) {
		this.queries = queries;
		this.scope = scope;
		this.structure = structure;
		this.units = units;
		this.retirements = retirements;
		this.selection = selection;
		this.log = log;
	}

	/** A page of cadres in the order of their codes. */
	public Page<Cadre> cadres(CadreSearch search, AsOf asOf, ReadPurpose purpose) {
		Page<CadreCode> codes = Page.of(codes(search, asOf), search.limit(), CadreCode::value);
		return new Page<>(read(codes.items(), asOf, purpose), codes.next());
	}

	/** A page of those who fulfil criteria, in the order of their codes; who cannot be judged is not among them. One entry in the log of readings. */
	public CadresFound cadres(CadreSearch search, Criteria criteria, AsOf asOf, ReadPurpose purpose) {
		boolean narrowed = search.text() != null || search.unit() != null || search.withoutPost();
		CadreSearch all = new CadreSearch(search.unit(), search.below(), search.text(), search.withoutPost(), MOST_NARROWED, "");
		Selected selected = selection.select(criteria, narrowed ? Set.copyOf(codes(all, asOf)) : null, search.after(), search.limit(), asOf);
		Page<CadreCode> codes = Page.of(selected.codes(), search.limit(), CadreCode::value);
		return new CadresFound(new Page<>(read(codes.items(), asOf, purpose), codes.next()), selected.found(), selected.unjudged());
	}

	/** The same, by a filter as text. */
	public CadresFound cadres(CadreSearch search, String filter, AsOf asOf, ReadPurpose purpose) {
		return cadres(search, Criteria.read(filter), asOf, purpose);
	}

	private List<Cadre> read(Collection<CadreCode> codes, AsOf asOf, ReadPurpose purpose) {
		List<Cadre> cadres = queries.cadres(codes, scope.readable(codes), asOf);
		log.record(purpose, cadres.stream().filter(cadre -> cadre.personal() != null).map(cadre -> cadre.code().value()).toList());
		return cadres;
	}

	/** One more than the page holds, so that it is known whether more follow. */
	private List<CadreCode> codes(CadreSearch search, AsOf asOf) {
		if (search.unit() != null) {
			structure.requireUnit(search.unit(), asOf);
		}
		if (search.text() == null) {
			return among(search, search.after(), search.limit() + 1, asOf);
		}
		List<CadreCode> found = named(search, asOf);
		if (search.unit() != null || search.withoutPost()) {
			Set<CadreCode> within = Set.copyOf(among(search, "", Integer.MAX_VALUE - 1, asOf));
			found = found.stream().filter(within::contains).toList();
		}
		return found.stream().limit(search.limit() + 1L).toList();
	}

	private List<CadreCode> among(CadreSearch search, String after, int limit, AsOf asOf) {
		int depth = search.below() ? ALL_DEPTHS : 0;
		if (search.unit() == null) {
			return search.withoutPost() ? queries.codesWithoutPost(after, limit, asOf) : queries.codes(after, limit, asOf);
		}
		return search.withoutPost() ? queries.codesFormerlyWithin(search.unit(), depth, after, limit, asOf)
				: queries.codesWithin(search.unit(), depth, after, limit, asOf);
	}

	/** A code is for all to look up; a name finds only those whose name the actor may read, or the answer would tell it. */
	private List<CadreCode> named(CadreSearch search, AsOf asOf) {
		Set<CadreCode> found = new LinkedHashSet<>();
		String text = String.valueOf(search.text());
		if (CadreCode.isCode(text) && text.compareTo(search.after()) > 0 && queries.exists(new CadreCode(text), asOf).orElse(false)) {
			found.add(new CadreCode(text));
		}
		if (!scope.nobody()) {
			NameSearch.of(text).ifPresent(words -> found.addAll(readableNamed(words, search, asOf)));
		}
		return found.stream().sorted().toList();
	}

	private List<CadreCode> readableNamed(NameSearch words, CadreSearch search, AsOf asOf) {
		boolean filtered = search.unit() != null || search.withoutPost();
		boolean everything = scope.everybody() && !filtered;
		int stretch = everything ? search.limit() + 1 : STRETCH;
		List<CadreCode> found = new ArrayList<>();
		String after = search.after();
		for (int i = 0; i < MOST_STRETCHES && (found.size() <= search.limit() || filtered); i++) {
			List<CadreCode> next = queries.codesByName(words, after, stretch, asOf);
			Set<CadreCode> readable = scope.readable(next);
			next.stream().filter(readable::contains).forEach(found::add);
			if (next.size() < stretch || everything) {
				break;
			}
			after = next.getLast().value();
		}
		return found;
	}

	/** All that is recorded of one cadre; {@link UnknownCadre} where they are not on record on that day. */
	public CadreFile file(CadreCode code, AsOf asOf, ReadPurpose purpose) {
		return files(List.of(code), asOf, purpose).getFirst();
	}

	/** All that is recorded of a few cadres, in the order they are named. One entry in the log of readings. */
	public List<CadreFile> files(List<CadreCode> codes, AsOf asOf, ReadPurpose purpose) {
		Set<CadreCode> readable = scope.readable(codes);
		List<CadreFile> files = codes.stream().map(code -> file(code, readable.contains(code), asOf)).toList();
		log.record(purpose, files.stream().filter(file -> file.cadre().readable() && !file.cadre().erased())
			.flatMap(file -> Stream.concat(Stream.of(file.cadre().code()), file.particulars().relations().stream().map(Relation::cadre))).map(CadreCode::value).distinct().toList());
		return files;
	}

	private CadreFile file(CadreCode code, boolean readable, AsOf asOf) {
		Cadre cadre = queries.cadres(List.of(code), readable ? Set.of(code) : Set.of(), asOf).stream().findFirst()
			.orElseThrow(() -> queries.exists(code, asOf).isPresent() ? new UnknownCadre(code, asOf.on()) : new UnknownCadre(code.value()));
		Particulars particulars = readable ? queries.particulars(code, asOf).related(relations(code, asOf)) : Particulars.NONE;
		Map<String, Standing> standing = queries.standing(code, asOf);
		return new CadreFile(cadre, queries.career(code, asOf.known()), retiredSince(standing), erasure(standing), particulars,
				forecast(particulars, asOf.on()));
	}

	/** What is between two is as confidential as the more protected of them: it is shown to who may read both. */
	private List<Relation> relations(CadreCode code, AsOf asOf) {
		List<Relation> all = queries.relations(code, asOf);
		Set<CadreCode> readable = scope.readable(all.stream().map(Relation::cadre).toList());
		return all.stream().filter(relation -> readable.contains(relation.cadre())).toList();
	}

	/** The names of some cadres, as far as the actor may read them. One entry in the log of readings. */
	public Map<CadreCode, String> names(Collection<CadreCode> codes, AsOf asOf, ReadPurpose purpose) {
		Map<CadreCode, String> names = new HashMap<>();
		read(codes.stream().sorted().toList(), asOf, purpose).forEach(cadre -> {
			if (cadre.personal() != null) {
				names.put(cadre.code(), cadre.personal().name());
			}
		});
		return names;
	}

	/** What plans ask of some cadres, by their codes; those not on record on that day are left out. One entry in the log of readings. */
	public Map<CadreCode, CadreProfile> profiles(Collection<CadreCode> codes, AsOf asOf, ReadPurpose purpose) {
		Optional<RetirementRule> rule = retirements.inForce(asOf.on());
		Map<CadreCode, CadreProfile> profiles = new HashMap<>();
		queries.profiles(codes, scope.readable(codes), (birth, sex) -> rule.map(each -> each.of(birth.month(), sex).retirementDate()).orElse(null), asOf)
			.forEach(profile -> profiles.put(profile.code(), profile));
		log.record(purpose, profiles.values().stream().filter(profile -> profile.readable() && !profile.erased()).map(profile -> profile.code().value()).toList());
		return profiles;
	}

	/**
	 * Of all in service whose personal data the actor may read those who come first by some key, behind one. Who is handed out is for the caller to read by
	 * {@link #profiles}, which logs it.
	 *
	 * @param key null for who does not count
	 */
	public <K extends Comparable<K>> List<CadreCode> foremost(Function<RollEntry, @Nullable K> key, @Nullable K after, int limit, AsOf asOf) {
		return selection.foremost(key, after, limit, asOf).stream().map(Ranked::code).toList();
	}

	private static @Nullable LocalDate retiredSince(Map<String, Standing> standing) {
		Standing service = standing.get(CadreFacts.SERVICE);
		return service == null ? null : service.from();
	}

	private static CadreFile.@Nullable Erasure erasure(Map<String, Standing> standing) {
		Standing erased = standing.get(CadreFacts.ERASURE);
		return erased == null ? null : new CadreFile.Erasure(erased.on() == null ? erased.from() : erased.on(), String.valueOf(erased.decision()), erased.change());
	}

	/** The days on which a cadre is on record; {@link UnknownCadre} where nobody ever had the code. */
	public List<Interval> life(CadreCode code, long known) {
		List<Interval> life = queries.life(code, known);
		if (life.isEmpty()) {
			throw new UnknownCadre(code.value());
		}
		return life;
	}

	private @Nullable RetirementForecast forecast(Particulars particulars, LocalDate on) {
		var personal = particulars.personal();
		if (personal == null || personal.birth() == null || personal.sex() == null) {
			return null;
		}
		RetirementRule rule = retirements.on(on);
		return new RetirementForecast(rule.of(personal.birth().month(), personal.sex()), rule, particulars.retirement());
	}

	/** Who holds some posts on a day, or acts in them. */
	public List<Holder> holders(Collection<PositionCode> positions, AsOf asOf, ReadPurpose purpose) {
		List<Held> held = queries.holders(positions, asOf);
		Set<CadreCode> codes = held.stream().map(Held::cadre).collect(Collectors.toSet());
		Map<CadreCode, Cadre> cadres = new HashMap<>();
		read(codes.stream().sorted().toList(), asOf, purpose).forEach(cadre -> cadres.put(cadre.code(), cadre));
		return held.stream().filter(each -> cadres.containsKey(each.cadre())).map(each -> holder(each, cadres.get(each.cadre()))).toList();
	}

	/** Who holds some posts, or acts in them, as plans ask of them; posts nobody holds are left out. One entry in the log of readings. */
	public Map<PositionCode, List<Incumbent>> incumbents(Collection<PositionCode> positions, AsOf asOf, ReadPurpose purpose) {
		List<Held> held = queries.holders(positions, asOf);
		Map<CadreCode, CadreProfile> profiles = profiles(held.stream().map(Held::cadre).distinct().toList(), asOf, purpose);
		return held.stream().filter(each -> profiles.containsKey(each.cadre()))
			.collect(Collectors.groupingBy(Held::position, Collectors.mapping(each -> new Incumbent(profiles.get(each.cadre()), each.acting()), Collectors.toList())));
	}

	/** Since when nobody holds each of some posts any more; posts nobody held before are left out. */
	Map<PositionCode, LocalDate> lastHeld(Collection<PositionCode> positions, AsOf asOf) {
		return queries.lastHeld(positions, asOf);
	}

	private static Holder holder(Held held, Cadre cadre) {
		return new Holder(held.position(), held.cadre(), cadre.synthetic(), cadre.readable(), cadre.personal() == null ? null : cadre.personal().name(), held.acting(),
				held.concurrent(), held.days().from(), held.days().until());
	}

	/** Who of an org unit and all below it retires within some months, a page of them, the earliest first; for personnel officers of the unit. */
	public Page<Retiring> retiring(RetiringSearch search, AsOf asOf, ReadPurpose purpose) {
		if (search.months() < 1 || search.months() > MOST_MONTHS) {
			throw new MonthsOutOfRange(search.months(), MOST_MONTHS);
		}
		structure.requireUnit(search.unit(), asOf);
		units.require(Role.PERSONNEL_OFFICER, search.unit(), asOf);
		RetirementRule rule = retirements.on(asOf.on());
		List<Candidate> found = queries.retiring(search.unit(), RetirementWindow.of(rule, asOf.on(), search.months()), asOf);
		Set<CadreCode> wanted = wanted(search, scope.readable(found.stream().map(Candidate::code).toList()), asOf);
		Page<Candidate> page = Page.of(found.stream().filter(candidate -> wanted.contains(candidate.code()))
			.filter(candidate -> key(candidate, rule).compareTo(search.after()) > 0).sorted(Comparator.comparing(candidate -> key(candidate, rule)))
			.limit(search.limit() + 1L).toList(), search.limit(), candidate -> key(candidate, rule));
		Map<CadreCode, Cadre> cadres = new HashMap<>();
		read(page.items().stream().map(Candidate::code).sorted().toList(), asOf, purpose).forEach(cadre -> cadres.put(cadre.code(), cadre));
		return page.map(candidate -> new Retiring(Objects.requireNonNull(cadres.get(candidate.code())), day(candidate, rule), candidate.own() != null));
	}

	private Set<CadreCode> wanted(RetiringSearch search, Set<CadreCode> readable, AsOf asOf) {
		if (search.text() == null) {
			return readable;
		}
		Set<CadreCode> named = Set.copyOf(named(new CadreSearch(search.unit(), true, search.text(), false, search.limit(), ""), asOf));
		return readable.stream().filter(named::contains).collect(Collectors.toSet());
	}

	private static String key(Candidate candidate, RetirementRule rule) {
		return day(candidate, rule) + " " + candidate.code();
	}

	private static LocalDate day(Candidate candidate, RetirementRule rule) {
		if (candidate.own() != null || candidate.birth() == null || candidate.sex() == null) {
			return Objects.requireNonNull(candidate.own());
		}
		return rule.of(candidate.birth().month(), candidate.sex()).retirementDate();
	}
}
