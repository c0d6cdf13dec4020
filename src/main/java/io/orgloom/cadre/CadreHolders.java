package io.orgloom.cadre;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PostHolders;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the apparatus who holds its posts, with names for those who need them. */
@Component
class CadreHolders implements PostHolders {

	private final Cadres cadres;

	CadreHolders(Cadres cadres) {
		this.cadres = cadres;
	}

	@Override
	public Map<PositionCode, Filled> of(Collection<PositionCode> posts, String door, AsOf asOf) {
		Map<PositionCode, List<Holder>> held = cadres.holders(posts, asOf, new ReadPurpose(door, null)).stream().collect(Collectors.groupingBy(Holder::position));
		List<PositionCode> vacant = posts.stream().filter(post -> held.getOrDefault(post, List.of()).stream().allMatch(Holder::acting)).toList();
		Map<PositionCode, LocalDate> lastHeld = cadres.lastHeld(vacant, asOf);
		Map<PositionCode, Filled> filled = new HashMap<>();
		held.forEach((post, holders) -> filled.put(post, new Filled(holders.stream().map(CadreHolders::person).toList(), lastHeld.get(post))));
		lastHeld.forEach((post, until) -> filled.putIfAbsent(post, new Filled(List.of(), until)));
		return filled;
	}

	private static Person person(Holder holder) {
		return new Person(holder.cadre().value(), holder.name(), holder.synthetic(), holder.acting(), holder.concurrent(), holder.from());
	}
}
