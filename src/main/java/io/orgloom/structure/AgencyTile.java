package io.orgloom.structure;

import io.orgloom.graph.AsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another feature has to say on the page of a committee or agency. Features implement it as beans; Spring's {@code @Order} orders them. */
public interface AgencyTile {

	/** What it shows of a unit on a day, or null where it has nothing to say. */
	@Nullable Shown show(OrgUnitCode unit, AsOf asOf);

	/**
	 * @param label message key of what is told
	 * @param note what is told, in the language of the page
	 * @param picture address of a picture that shows the same, or null
	 * @param href the page behind it
	 * @param lines single things, the most important first
	 */
	record Shown(String label, String note, @Nullable String picture, String href, List<Line> lines) {
	}

	/**
	 * One thing with its page.
	 *
	 * @param note what is to be known of it, in the language of the page
	 */
	record Line(String title, String note, String href) {
	}
}
