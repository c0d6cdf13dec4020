package io.orgloom.interchange.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The fonts of pictures that are drawn here: the same on every machine. */
final class PictureFonts {

	private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

	private final Font latin = font("be-vietnam-pro-600.ttf");
	private final Font bengali = font("noto-sans-bengali-600.ttf");

	private static Font font(String file) {
		try (InputStream in = Objects.requireNonNull(PictureFonts.class.getResourceAsStream("/interchange/fonts/" + file))) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (FontFormatException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A text as it will stand; a blank where there is nothing to write. */
	TextLayout layout(String text, double size, FontRenderContext context) {
		Font font = bengali.canDisplayUpTo(text) < 0 && latin.canDisplayUpTo(text) >= 0 ? bengali : latin;
		return new TextLayout(text.isEmpty() ? " " : text, font.deriveFont((float) size), context);
	}

	/** As much of a text as there is room for, with an ellipsis where it is cut. */
	String shortened(String text, double size, double room) {
		String whole = text;
		String shown = text;
		while (whole.length() > 1 && layout(shown, size, PLAIN).getAdvance() > room) {
			whole = whole.substring(0, whole.offsetByCodePoints(whole.length(), -1));
			shown = whole.stripTrailing() + "…";
		}
		return shown;
	}
}
