package io.orgloom.work;

import java.time.LocalDate;
import java.util.List;

/**
 * A monitoring board: the tasks of a period as they stand on a day, row by row and as a whole.
 *
 * @param synthetic whether some of them were made up
 */
public record Board(Period period, LocalDate on, Grouping by, AlertDays alerts, BoardRow all, List<BoardRow> rows, boolean synthetic) {

	/** The same with no more rows than some. */
	public Board first(int most) {
		return new Board(period, on, by, alerts, all, List.copyOf(rows.subList(0, Math.min(most, rows.size()))), synthetic);
	}
}
