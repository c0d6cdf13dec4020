package io.orgloom.cadre.web;

import io.orgloom.cadre.Holder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who holds a post; the name is null where it may not be shown. */
record HolderResource(String position, String cadre, @Nullable String name, boolean synthetic, boolean acting, boolean concurrent, LocalDate from,
		@Nullable LocalDate until) {

	static HolderResource of(Holder holder) {
		return new HolderResource(holder.position().value(), holder.cadre().value(), holder.name(), holder.synthetic(), holder.acting(), holder.concurrent(),
				holder.from(), holder.until());
	}
}
