package io.orgloom.territory;

import io.orgloom.territory.TerritoryBundle.Place;
import java.util.List;

/**
 * Why a row cannot come in.
 *
 * @param file name of the file
 * @param row number of the row, the header being row 1; 0 for the file as a whole
 * @param column name of the column, empty for the row as a whole
 * @param value what stands there
 * @param key of the text, below {@code import.problem.}
 * @param arguments of the text, after the value; a refusal is said in the language of whoever reads it
 */
public record RowProblem(String file, int row, String column, String value, String key, List<Object> arguments) {

	public static RowProblem at(Place place, String column, String value, String key, Object... arguments) {
		return new RowProblem(place.file(), place.row(), column, value, key, List.of(arguments));
	}
}
