package io.orgloom.interchange.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A document of a word processor (ECMA-376, WordprocessingML), written from top to bottom. POI keeps the package; the text is written as it comes, since
 * POI's own documents hold every cell of every table as a tree, more than a small machine has for a country.
 */
final class WordFile implements AutoCloseable {

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final int A4_SHORT = mm(210);
	private static final int A4_LONG = mm(297);
	/** Decree 30/2020, Appendix I: left 30 to 35, right 15 to 20, top and bottom 20 to 25 mm. */
	private static final int LEFT = mm(30);
	private static final int RIGHT = mm(15);
	private static final int TOP_AND_BOTTOM = mm(20);
	private static final int HEADER = mm(10);
	private static final long EMU_PER_MM = 36_000;

	/** What is left for the text on an upright and on a lying page, in millimetres. */
	static final int UPRIGHT_WIDTH = 165;
	static final int LYING_WIDTH = 252;

	private final OPCPackage file;
	private final PackagePart main;
	private final WordXml xml;
	private final String header;
	private final @Nullable String footer;
	private int pictures;

	WordFile(String title, String author, Instant at, Locale language) {
		this(title, author, at, language, null);
	}

	/** @param foot stands at the foot of every page, such as who may see it */
	WordFile(String title, String author, Instant at, Locale language, @Nullable String foot) {
		try {
			file = OPCPackage.create(OutputStream.nullOutputStream());
			main = file.createPart(PackagingURIHelper.createPartName("/word/document.xml"), WORD + "document.main+xml");
			file.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
			file.getPackageProperties().setTitleProperty(title);
			file.getPackageProperties().setCreatorProperty(author);
			file.getPackageProperties().setLanguageProperty(language.getLanguage());
			file.getPackageProperties().setCreatedProperty(Optional.of(Date.from(at)));
			part("styles", styles(language));
			part("settings", "<w:settings xmlns:w=\"" + W + "\"><w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
					+ " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
			header = part("header", "<w:hdr xmlns:w=\"" + W + "\"><w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/></w:pPr>"
					+ "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
					+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>");
			footer = foot == null ? null : part("footer", "<w:ftr xmlns:w=\"" + W + "\"><w:p><w:pPr><w:pStyle w:val=\"Source\"/></w:pPr><w:r><w:t>" + HtmlUtils.htmlEscape(foot, "UTF-8")
					+ "</w:t></w:r></w:p></w:ftr>");
			xml = new WordXml(main.getOutputStream());
		} catch (InvalidFormatException e) {
			throw new IllegalStateException(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static int mm(int millimetres) {
		return Math.round(millimetres * 1440 / 25.4f);
	}

	/** Adds a part of that name and gives its relation to the text. */
	private String part(String name, String content) throws InvalidFormatException {
		PackagePart part = file.createPart(PackagingURIHelper.createPartName("/word/" + name + ".xml"), WORD + name + "+xml");
		try (OutputStream out = part.getOutputStream()) {
			out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + "/" + name).getId();
	}

	private static String styles(Locale language) {
		boolean bengali = language.getLanguage().equals("bn");
		try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream("/interchange/scheme-styles.xml"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@lang@", language.getLanguage().equals("vi") ? "vi-VN" : "en-GB")
				.replace("@complexFont@", bengali ? "Nirmala UI" : "Times New Roman").replace("@complexLang@", bengali ? "bn-BD" : "en-GB");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A paragraph of a style. */
	void paragraph(String style, String text) {
		xml.paragraph(style, text);
	}

	/** A table with rules around its cells; widths in millimetres. */
	WordTable table(int... widths) {
		return new WordTable(xml, true, widths);
	}

	/** Columns side by side, without rules. */
	WordTable columns(int... widths) {
		return new WordTable(xml, false, widths);
	}

	/** A picture as wide as said, with words for those who cannot see it. */
	void picture(byte[] png, double heightByWidth, int widthMm, String alternative) {
		try {
			PackagePart part = file.createPart(PackagingURIHelper.createPartName("/word/media/map" + ++pictures + ".png"), "image/png");
			try (OutputStream out = part.getOutputStream()) {
				out.write(png);
			}
			String id = main.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + "/image").getId();
			xml.picture(id, pictures, widthMm * EMU_PER_MM, Math.round(widthMm * EMU_PER_MM * heightByWidth), alternative);
		} catch (InvalidFormatException e) {
			throw new IllegalStateException(e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Ends a section: all since the last one stands on pages like these. */
	void endSection(Section section) {
		xml.start("w:p");
		xml.start("w:pPr");
		properties(section);
		xml.end();
		xml.end();
	}

	/** How the pages of a section are. */
	enum Section {
		/** Upright, without a number on its first page. */
		FIRST,
		/** Lying, without a number on its first page. */
		FIRST_LYING,
		UPRIGHT,
		LYING,
		/** Pages counted anew. */
		APPENDIX,
		APPENDIX_LYING;

		boolean lying() {
			return this == LYING || this == FIRST_LYING || this == APPENDIX_LYING;
		}

		boolean first() {
			return this == FIRST || this == FIRST_LYING;
		}

		boolean begins() {
			return this == APPENDIX || this == APPENDIX_LYING;
		}
	}

	private void properties(Section section) {
		xml.start("w:sectPr");
		xml.empty("w:headerReference", "w:type", "default", "r:id", header);
		if (footer != null) {
			xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
			xml.empty("w:footerReference", "w:type", "first", "r:id", footer);
		}
		xml.empty("w:type", "w:val", "nextPage");
		if (section.lying()) {
			xml.empty("w:pgSz", "w:w", String.valueOf(A4_LONG), "w:h", String.valueOf(A4_SHORT), "w:orient", "landscape");
		} else {
			xml.empty("w:pgSz", "w:w", String.valueOf(A4_SHORT), "w:h", String.valueOf(A4_LONG));
		}
		xml.empty("w:pgMar", "w:top", String.valueOf(TOP_AND_BOTTOM), "w:right", String.valueOf(RIGHT), "w:bottom", String.valueOf(TOP_AND_BOTTOM), "w:left",
				String.valueOf(LEFT), "w:header", String.valueOf(HEADER), "w:footer", String.valueOf(HEADER), "w:gutter", "0");
		if (section.begins()) {
			xml.empty("w:pgNumType", "w:start", "1");
		}
		if (section.first()) {
			xml.empty("w:titlePg");
		}
		xml.end();
	}

	/** Ends the text with a last section and writes the file. */
	void save(Section last, OutputStream out) throws IOException {
		properties(last);
		xml.finish();
		file.save(out);
	}

	@Override
	public void close() {
		file.revert();
	}
}
