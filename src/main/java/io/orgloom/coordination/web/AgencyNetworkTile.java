package io.orgloom.coordination.web;

import io.orgloom.coordination.CoordinationReview;
import io.orgloom.coordination.NetworkQuestion;
import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Network;
import io.orgloom.graph.AsOf;
import io.orgloom.structure.AgencyTile;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.web.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** With whom an agency works, on its page. */
@Component
class AgencyNetworkTile implements AgencyTile {

	private final CoordinationReview review;
	private final Figures figures;
	private final MessageSource texts;

	AgencyNetworkTile(CoordinationReview review, Figures figures, MessageSource texts) {
		this.review = review;
		this.figures = figures;
		this.texts = texts;
	}

	@Override
	public @Nullable Shown show(OrgUnitCode unit, AsOf asOf) {
		NetworkQuestion question = review.question(null, null, null, asOf, true);
		Network network = review.atHand(question).orElse(null);
		Agency agency = network == null ? null : network.agency(unit).orElse(null);
		if (agency == null) {
			return null;
		}
		long others = network.links().stream().filter(link -> link.observed() && (link.source().equals(unit) || link.target().equals(unit)))
			.map(link -> link.source().equals(unit) ? link.target() : link.source()).distinct().count();
		String note = texts.getMessage("coordination.agency.note", new Object[] {figures.whole(agency.load().tasks()), figures.whole(agency.load().lead()), figures.whole(others),
				figures.day(question.period().from()), figures.day(question.period().last())}, LocaleContextHolder.getLocale());
		return new Shown("coordination.agency", note, address("/api/coordination/export").queryParam("format", "svg").queryParam("around", unit).queryParam("on", asOf.on()).toUriString(),
				address("/coordination").queryParam("view", "explore").queryParam("around", unit).queryParam("on", asOf.on()).toUriString(), List.of());
	}

	private static UriComponentsBuilder address(String path) {
		return UriComponentsBuilder.fromPath(path);
	}
}
