package io.orgloom.territory.web;

import io.orgloom.graph.Times;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import io.orgloom.web.Figures;
import io.orgloom.web.HomeTile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many units of the commune level there are today, and how many people live in them. */
@Component
@Order(1)
class TerritoryTile implements HomeTile {

	private final Territory territory;
	private final Times times;
	private final Figures figures;
	private final MessageSource texts;

	TerritoryTile(Territory territory, Times times, Figures figures, MessageSource texts) {
		this.territory = territory;
		this.times = times;
		this.figures = figures;
		this.texts = texts;
	}

	@Override
	public @Nullable Shown show() {
		List<AdministrativeUnit> units = territory.units(UnitSearch.all(null, UnitLevel.COMMUNE), times.now());
		long people = units.stream().map(AdministrativeUnit::population).mapToLong(population -> population == null ? 0 : population.people()).sum();
		String note = texts.getMessage("home.tile.people", new Object[] {figures.whole(people)}, LocaleContextHolder.getLocale());
		return new Shown("home.tile.units", figures.whole(units.size()), note, "/territory");
	}
}
