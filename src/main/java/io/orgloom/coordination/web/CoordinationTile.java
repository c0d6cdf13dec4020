package io.orgloom.coordination.web;

import io.orgloom.coordination.CoordinationReview;
import io.orgloom.coordination.network.Gap;
import io.orgloom.graph.Times;
import io.orgloom.web.Figures;
import io.orgloom.web.HomeTile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many pairs of agencies do otherwise than is laid down. */
@Component
@Order(4)
class CoordinationTile implements HomeTile {

	private final CoordinationReview review;
	private final Times times;
	private final Figures figures;
	private final MessageSource texts;

	CoordinationTile(CoordinationReview review, Times times, Figures figures, MessageSource texts) {
		this.review = review;
		this.times = times;
		this.figures = figures;
		this.texts = texts;
	}

	@Override
	public @Nullable Shown show() {
		List<Gap> gaps = review.gapsAtHand(times.now()).orElse(null);
		if (gaps == null) {
			return null;
		}
		long silent = gaps.stream().filter(gap -> gap.kind() == Gap.Kind.REQUIRED_SILENT).count();
		String note = silent == 0 ? null : texts.getMessage("coordination.tile.silent", new Object[] {figures.whole(silent)}, LocaleContextHolder.getLocale());
		return new Shown("coordination.tile.gaps", figures.whole(gaps.size()), note, "/coordination?view=gaps");
	}
}
