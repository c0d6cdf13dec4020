package io.orgloom.interchange.export;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The text of a document as WordprocessingML, element by element. */
final class WordXml {

	private static final String[][] NAMESPACES = {{"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
			{"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
			{"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"}};
	private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

	private final XMLStreamWriter xml;

	WordXml(OutputStream out) {
		try {
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("w:document");
			for (String[] namespace : NAMESPACES) {
				xml.writeAttribute("xmlns:" + namespace[0], namespace[1]);
			}
			xml.writeStartElement("w:body");
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	void start(String name, String... attributes) {
		try {
			xml.writeStartElement(name);
			attributes(attributes);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	void empty(String name, String... attributes) {
		try {
			xml.writeEmptyElement(name);
			attributes(attributes);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

	void end() {
		try {
			xml.writeEndElement();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	private void text(String text) {
		try {
			xml.writeCharacters(text);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	void finish() {
		try {
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	void paragraph(String style, String text) {
		start("w:p");
		start("w:pPr");
		empty("w:pStyle", "w:val", style);
		end();
		runs(text);
		end();
	}

	/** A run for each stretch of one script: a word processor takes Bengali as a complex script only where a run says so. */
	private void runs(String text) {
		int start = 0;
		while (start < text.length()) {
			int end = start;
			boolean bengali = false;
			boolean latin = false;
			while (end < text.length()) {
				int c = text.codePointAt(end);
				boolean isBengali = c >= 0x0980 && c <= 0x09FF || c == 0x0964 || c == 0x0965;
				boolean isLatin = !isBengali && Character.isLetterOrDigit(c);
				if (isBengali && latin || isLatin && bengali) {
					break;
				}
				bengali |= isBengali;
				latin |= isLatin;
				end += Character.charCount(c);
			}
			run(text.substring(start, end), bengali);
			start = end;
		}
	}

	private void run(String text, boolean bengali) {
		start("w:r");
		if (bengali) {
			start("w:rPr");
			empty("w:cs");
			empty("w:lang", "w:bidi", "bn-BD");
			end();
		}
		start("w:t", "xml:space", "preserve");
		text(readable(text));
		end();
		end();
	}

	/** XML knows no control characters but these three. */
	private static String readable(String text) {
		return text.codePoints().anyMatch(WordXml::isUnreadable)
				? text.codePoints().filter(c -> !isUnreadable(c)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString() : text;
	}

	private static boolean isUnreadable(int c) {
		return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
	}

	void picture(String id, int number, long width, long height, String alternative) {
		start("w:p");
		start("w:pPr");
		empty("w:pStyle", "w:val", "Picture");
		end();
		start("w:r");
		start("w:drawing");
		start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
		empty("wp:extent", "cx", String.valueOf(width), "cy", String.valueOf(height));
		empty("wp:docPr", "id", String.valueOf(number), "name", "map" + number, "descr", alternative);
		start("a:graphic", "xmlns:a", DRAWING);
		start("a:graphicData", "uri", PICTURE);
		start("pic:pic", "xmlns:pic", PICTURE);
		start("pic:nvPicPr");
		empty("pic:cNvPr", "id", String.valueOf(number), "name", "map" + number + ".png", "descr", alternative);
		empty("pic:cNvPicPr");
		end();
		start("pic:blipFill");
		empty("a:blip", "r:embed", id);
		start("a:stretch");
		empty("a:fillRect");
		end();
		end();
		start("pic:spPr");
		start("a:xfrm");
		empty("a:off", "x", "0", "y", "0");
		empty("a:ext", "cx", String.valueOf(width), "cy", String.valueOf(height));
		end();
		start("a:prstGeom", "prst", "rect");
		empty("a:avLst");
		end();
		end();
		end();
		end();
		end();
		end();
		end();
		end();
		end();
	}
}
