package io.orgloom.interchange.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook: a title, what it rests on, a head that stays in sight, rows written as they come. */
final class Sheet {

	/** Excel takes no more characters in a cell. */
	private static final int LONGEST = 32_000;
	private static final int CHARACTER = 256;
	private static final int WIDEST = 255;
	/** Two lines. */
	private static final float HEAD_POINTS = 32;

	private final SXSSFSheet sheet;
	private final Styles styles;
	private final Words words;
	private final int head;
	private final int width;
	private int next;

	/** @param width in characters */
	record Column(String title, int width) {
	}

	Sheet(SXSSFWorkbook workbook, Styles styles, Words words, String name, List<String> title, List<Column> columns) {
		this.sheet = workbook.createSheet(name);
		this.styles = styles;
		this.words = words;
		for (int i = 0; i < title.size(); i++) {
			Cell cell = sheet.createRow(next++).createCell(0);
			cell.setCellValue(title.get(i));
			cell.setCellStyle(styles.of(i == 0 ? Look.TITLE : Look.NOTE));
		}
		this.head = ++next;
		Row row = sheet.createRow(next++);
		row.setHeightInPoints(HEAD_POINTS);
		for (int i = 0; i < columns.size(); i++) {
			Cell cell = row.createCell(i);
			cell.setCellValue(columns.get(i).title());
			cell.setCellStyle(styles.of(Look.HEAD));
			sheet.setColumnWidth(i, Math.min(WIDEST, columns.get(i).width()) * CHARACTER);
		}
		sheet.createFreezePane(1, head + 1);
		sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setFitHeight((short) 0);
		this.width = columns.size();
	}

	/** A row of texts, numbers, yes or no, days and times; null is an empty cell. */
	void row(@Nullable Object... values) {
		Row row = sheet.createRow(next++);
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null) {
				write(row.createCell(i), values[i]);
			}
		}
	}

	private void write(Cell cell, Object value) {
		switch (value) {
			case Long number -> number(cell, number, Look.WHOLE);
			case Integer number -> number(cell, number, Look.WHOLE);
			case Double number -> number(cell, number, Look.DECIMAL);
			case Boolean flag -> text(cell, words.say(flag ? "export.yes" : "export.no"));
			case LocalDate day -> {
				cell.setCellValue(day);
				cell.setCellStyle(styles.of(Look.DAY));
			}
			case Instant time -> {
				cell.setCellValue(LocalDateTime.ofInstant(time, words.zone()));
				cell.setCellStyle(styles.of(Look.TIME));
			}
			default -> text(cell, String.valueOf(value));
		}
	}

	private void number(Cell cell, double number, Look look) {
		cell.setCellValue(number);
		cell.setCellStyle(styles.of(look));
	}

	/** Codes keep their zeros; what looks like a formula stays a text even when somebody edits the cell. */
	private void text(Cell cell, String text) {
		cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
		cell.setCellStyle(styles.of(AssignmentTable.isFormula(text) ? Look.QUOTED : Look.TEXT));
	}

	/** A filter over all that was written. */
	void finish() {
		sheet.setAutoFilter(new CellRangeAddress(head, Math.max(head, next - 1), 0, width - 1));
	}

	/** How a cell looks. */
	enum Look { TITLE, NOTE, HEAD, TEXT, QUOTED, WHOLE, DECIMAL, DAY, TIME }

	/** The looks of a workbook; one style each, however many cells. */
	static final class Styles {

		private static final short TITLE_POINTS = 14;

		private final SXSSFWorkbook workbook;
		private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

		Styles(SXSSFWorkbook workbook) {
			this.workbook = workbook;
			for (Look look : Look.values()) {
				styles.put(look, style(look));
			}
		}

		CellStyle of(Look look) {
			return styles.get(look);
		}

		private CellStyle style(Look look) {
			CellStyle style = workbook.createCellStyle();
			style.setVerticalAlignment(VerticalAlignment.TOP);
			switch (look) {
				case TITLE, HEAD -> bold(style, look);
				case NOTE -> style.setVerticalAlignment(VerticalAlignment.CENTER);
				case TEXT, QUOTED -> {
					style.setDataFormat(format("@"));
					style.setQuotePrefixed(look == Look.QUOTED);
				}
				case WHOLE -> style.setDataFormat(format("#,##0"));
				case DECIMAL -> style.setDataFormat(format("#,##0.00####"));
				case DAY -> style.setDataFormat(format("yyyy-mm-dd"));
				case TIME -> style.setDataFormat(format("yyyy-mm-dd hh:mm"));
			}
			return style;
		}

		private void bold(CellStyle style, Look look) {
			Font font = workbook.createFont();
			font.setBold(true);
			if (look == Look.TITLE) {
				font.setFontHeightInPoints(TITLE_POINTS);
			} else {
				style.setWrapText(true);
				style.setAlignment(HorizontalAlignment.CENTER);
				style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
				style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
				style.setBorderBottom(BorderStyle.THIN);
			}
			style.setFont(font);
		}

		private short format(String pattern) {
			return workbook.createDataFormat().getFormat(pattern);
		}
	}
}
