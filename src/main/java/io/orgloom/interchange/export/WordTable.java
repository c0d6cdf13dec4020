package io.orgloom.interchange.export;

import java.util.ArrayList;
import java.util.List;

/** A table of a document, row by row: its head stands on every page, no row is split between two. */
final class WordTable {

	private static final String HEAD = "TableHead";

	private final WordXml xml;
	private final int[] widths;

	/** How a cell goes together with those above and below it. */
	enum Join { ALONE, BEGINS, GOES_ON }

	/**
	 * @param texts one paragraph each
	 * @param columns how many it takes
	 */
	record Cell(String style, List<String> texts, int columns, Join join) {

		static Cell text(String text) {
			return new Cell("TableText", List.of(text), 1, Join.ALONE);
		}

		static Cell number(String text) {
			return new Cell("TableNumber", List.of(text), 1, Join.ALONE);
		}

		static Cell centred(String text) {
			return new Cell("TableCentre", List.of(text), 1, Join.ALONE);
		}

		static Cell head(String text, int columns, Join join) {
			return new Cell(HEAD, List.of(text), columns, join);
		}

		static Cell of(String style, String... texts) {
			return new Cell(style, List.of(texts), 1, Join.ALONE);
		}

		Cell joined(Join other) {
			return new Cell(style, other == Join.GOES_ON ? List.of("") : texts, columns, other);
		}

		Cell over(int columns) {
			return new Cell(style, texts, columns, join);
		}
	}

	WordTable(WordXml xml, boolean ruled, int... widthsMm) {
		this.xml = xml;
		this.widths = new int[widthsMm.length];
		int sum = 0;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = WordFile.mm(widthsMm[i]);
			sum += widths[i];
		}
		xml.start("w:tbl");
		xml.start("w:tblPr");
		xml.empty("w:tblW", "w:w", String.valueOf(sum), "w:type", "dxa");
		if (ruled) {
			xml.start("w:tblBorders");
			for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
				xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
			}
			xml.end();
		}
		xml.empty("w:tblLayout", "w:type", "fixed");
		xml.start("w:tblCellMar");
		xml.empty("w:left", "w:w", "57", "w:type", "dxa");
		xml.empty("w:right", "w:w", "57", "w:type", "dxa");
		xml.end();
		xml.end();
		xml.start("w:tblGrid");
		for (int width : widths) {
			xml.empty("w:gridCol", "w:w", String.valueOf(width));
		}
		xml.end();
	}

	/** Plain heads, one a column. */
	void head(String... titles) {
		List<Cell> cells = new ArrayList<>();
		for (String title : titles) {
			cells.add(Cell.head(title, 1, Join.ALONE));
		}
		head(cells);
	}

	void head(List<Cell> cells) {
		write(cells, true);
	}

	void row(Cell... cells) {
		write(List.of(cells), false);
	}

	void row(List<Cell> cells) {
		write(cells, false);
	}

	private void write(List<Cell> cells, boolean head) {
		xml.start("w:tr");
		xml.start("w:trPr");
		xml.empty("w:cantSplit");
		if (head) {
			xml.empty("w:tblHeader");
		}
		xml.end();
		int column = 0;
		for (Cell cell : cells) {
			int width = 0;
			for (int i = 0; i < cell.columns(); i++) {
				width += widths[column++];
			}
			write(cell, width);
		}
		xml.end();
	}

	private void write(Cell cell, int width) {
		xml.start("w:tc");
		xml.start("w:tcPr");
		xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
		if (cell.columns() > 1) {
			xml.empty("w:gridSpan", "w:val", String.valueOf(cell.columns()));
		}
		if (cell.join() == Join.BEGINS) {
			xml.empty("w:vMerge", "w:val", "restart");
		} else if (cell.join() == Join.GOES_ON) {
			xml.empty("w:vMerge");
		}
		if (cell.style().equals(HEAD)) {
			xml.empty("w:vAlign", "w:val", "center");
		}
		xml.end();
		cell.texts().forEach(text -> xml.paragraph(cell.style(), text));
		xml.end();
	}

	/** Nothing may follow a table at once but another paragraph. */
	void end() {
		xml.end();
	}
}
