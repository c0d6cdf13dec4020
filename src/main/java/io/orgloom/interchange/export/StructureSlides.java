package io.orgloom.interchange.export;

import io.orgloom.impact.apparatus.ApparatusFigures;
import io.orgloom.impact.apparatus.ChartBody;
import io.orgloom.impact.apparatus.PlanChart.Compared;
import io.orgloom.interchange.export.PlanSubtrees.Found;
import io.orgloom.interchange.export.PlanSubtrees.Subtree;
import io.orgloom.scenario.Scenario;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** The apparatus of a plan as slides of shapes that can be edited: its figures, then one subtree a slide, as it is on the left and as planned on the right. */
final class StructureSlides {

	/** As many subtrees as are shown; the workbook has all. */
	static final int MOST = 60;

	private static final int WIDTH = 960;
	private static final int HEIGHT = 540;
	private static final int MARGIN = 30;
	private static final int SIDE = 430;
	private static final int TOP = 84;
	private static final int ROOT_HEIGHT = 46;
	private static final int CARDS_TOP = TOP + 26 + ROOT_HEIGHT + 26;
	private static final int CARD_HEIGHT = 52;
	private static final int GAP = 8;
	private static final int COLUMNS = 3;
	private static final int ROWS = 5;
	private static final int LONGEST = 64;

	private static final Color INK = new Color(0x1f2733);
	private static final Color MUTED = new Color(0x5d6878);
	private static final Color LINE = new Color(0x9aa5b4);
	private static final Color ACCENT = new Color(0x0f5c8c);
	private static final Color ADDED = new Color(0xeef7f1);
	private static final Color CHANGED = new Color(0xfff8ea);
	private static final Color GONE = new Color(0xf0f1f4);

	private final Words words;
	private final Scenario scenario;

	private StructureSlides(Words words, Scenario scenario) {
		this.words = words;
		this.scenario = scenario;
	}

	static void write(Scenario scenario, Compared figures, Found found, Words words, OutputStream out) throws IOException {
		StructureSlides slides = new StructureSlides(words, scenario);
		try (XMLSlideShow show = new XMLSlideShow()) {
			show.setPageSize(new Dimension(WIDTH, HEIGHT));
			slides.figures(show.createSlide(), figures, found);
			found.subtrees().forEach(subtree -> slides.subtree(show.createSlide(), subtree));
			show.write(out);
		}
	}

	private void title(XSLFSlide slide, String title, String below) {
		put(slide, MARGIN, 18, WIDTH - 2 * MARGIN, 34, title, 24, INK, true);
		put(slide, MARGIN, 50, WIDTH - 2 * MARGIN, 22, below, 13, MUTED, false);
	}

	private String days() {
		return "%s %s · %s %s".formatted(words.say("scenario.base"), words.day(scenario.baseOn()), words.say("scenario.effective"), words.day(scenario.effectiveOn()));
	}

	private void figures(XSLFSlide slide, Compared figures, Found found) {
		title(slide, scenario.name(), days());
		double y = 100;
		y = figure(slide, y, "bodies", figures, ApparatusFigures::bodies);
		y = figure(slide, y, "leaders", figures, each -> each.heads() + each.deputies());
		y = figure(slide, y, "posts", figures, ApparatusFigures::posts);
		y = figure(slide, y, "people", figures, ApparatusFigures::people);
		y = figure(slide, y, "vacant", figures, ApparatusFigures::vacant);
		y = figure(slide, y, "seats", figures, ApparatusFigures::seats);
		y = figure(slide, y, "layers", figures, ApparatusFigures::layers);
		y = figure(slide, y, "overNorm", figures, ApparatusFigures::overNorm);
		if (figures.bench() > 0) {
			put(slide, MARGIN, y + 6, WIDTH - 2 * MARGIN, 24, words.say("js.structurestudio.kpi.open", words.whole(figures.bench()), words.whole(figures.open())), 15, INK, true);
		}
		String more = found.subtrees().isEmpty() ? words.say("slides.none") : found.left() > 0 ? words.say("slides.more", words.whole(found.subtrees().size())) : "";
		put(slide, MARGIN, HEIGHT - 44, WIDTH - 2 * MARGIN, 24, more, 13, MUTED, false);
	}

	private double figure(XSLFSlide slide, double y, String name, Compared figures, ToIntFunction<ApparatusFigures> of) {
		put(slide, MARGIN, y, SIDE, 28, words.say("js.structurestudio.kpi." + name), 17, MUTED, false);
		put(slide, MARGIN + SIDE, y, SIDE, 28, words.whole(of.applyAsInt(figures.before())) + " → " + words.whole(of.applyAsInt(figures.after())), 19, INK, true);
		return y + 38;
	}

	private void subtree(XSLFSlide slide, Subtree subtree) {
		ChartBody about = subtree.aboveAfter() == null ? subtree.above() : subtree.aboveAfter();
		String hierarchy = words.say("hierarchy." + subtree.hierarchy());
		title(slide, about == null ? hierarchy : about.name(), about == null ? scenario.name() : hierarchy + " · " + scenario.name());
		side(slide, MARGIN, words.say("structurestudio.now", words.day(scenario.baseOn())), subtree.above(), subtree.before());
		side(slide, WIDTH - MARGIN - SIDE, words.say("structurestudio.planned", words.day(scenario.effectiveOn())), subtree.aboveAfter(), subtree.after());
	}

	private void side(XSLFSlide slide, double x, String head, @Nullable ChartBody above, List<ChartBody> bodies) {
		put(slide, x, TOP - 6, SIDE, 24, head, 14, INK, true);
		double middle = x + SIDE / 2.0;
		if (above != null) {
			card(slide, above, middle - 110, TOP + 22, 220, ROOT_HEIGHT);
			line(slide, middle, TOP + 22 + ROOT_HEIGHT, middle, CARDS_TOP - 12);
		}
		line(slide, x, CARDS_TOP - 12, x + SIDE, CARDS_TOP - 12);
		double width = (SIDE - GAP * (COLUMNS - 1)) / (double) COLUMNS;
		List<ChartBody> shown = changedFirst(bodies);
		for (int i = 0; i < shown.size(); i++) {
			card(slide, shown.get(i), x + i % COLUMNS * (width + GAP), CARDS_TOP + (double) (i / COLUMNS) * (CARD_HEIGHT + GAP), width, CARD_HEIGHT);
		}
		if (bodies.size() > shown.size()) {
			put(slide, x, HEIGHT - 34, SIDE, 20, words.say("slides.further", words.whole(bodies.size() - shown.size())), 12, MUTED, false);
		}
	}

	/** Where not all have room, those the plan changes go before. */
	private static List<ChartBody> changedFirst(List<ChartBody> bodies) {
		return bodies.size() <= COLUMNS * ROWS ? bodies
				: bodies.stream().sorted((one, other) -> Integer.compare(rank(one), rank(other))).limit((long) COLUMNS * ROWS).toList();
	}

	private static int rank(ChartBody body) {
		return body.mark() != null ? 0 : body.changesBelow() ? 1 : 2;
	}

	private void card(XSLFShapeContainer slide, ChartBody body, double x, double y, double width, double height) {
		XSLFAutoShape card = slide.createAutoShape();
		card.setShapeType(ShapeType.RECT);
		card.setAnchor(new Rectangle2D.Double(x, y, width, height));
		card.setFillColor(fill(body.mark()));
		card.setLineColor(body.mark() == null ? LINE : ACCENT);
		card.setLineWidth(1);
		card.setVerticalAlignment(VerticalAlignment.MIDDLE);
		inset(card, 4);
		card.clearText();
		XSLFTextRun name = run(card.addNewTextParagraph(), shortened(body.name()), 10, INK, true);
		name.setStrikethrough(body.mark() == ChartBody.Mark.ENDED);
		run(card.addNewTextParagraph(), facts(body), 8, MUTED, false);
	}

	private String facts(ChartBody body) {
		String posts = words.say("js.structurestudio.card.posts", words.whole(body.posts()), words.whole(body.posts() - body.held()));
		return body.mark() == null ? posts : words.say("js.structurestudio.mark." + body.mark()) + " · " + posts;
	}

	private static Color fill(ChartBody.@Nullable Mark mark) {
		return switch (mark) {
			case null -> Color.WHITE;
			case FORMED, MERGED -> ADDED;
			case MOVED, RENAMED, POSTS_CHANGED -> CHANGED;
			case ENDED -> GONE;
		};
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
	}

	private static void line(XSLFShapeContainer slide, double x, double y, double toX, double toY) {
		XSLFConnectorShape line = slide.createConnector();
		line.setAnchor(new Rectangle2D.Double(x, y, toX - x, toY - y));
		line.setLineColor(LINE);
		line.setLineWidth(1.25);
	}

	private static void put(XSLFShapeContainer slide, double x, double y, double width, double height, String text, double size, Color color, boolean bold) {
		XSLFTextShape box = slide.createTextBox();
		box.setAnchor(new Rectangle2D.Double(x, y, width, height));
		inset(box, 0);
		box.clearText();
		XSLFTextParagraph paragraph = box.addNewTextParagraph();
		paragraph.setTextAlign(TextAlign.LEFT);
		run(paragraph, text, size, color, bold);
	}

	private static void inset(XSLFTextShape shape, double points) {
		shape.setLeftInset(points);
		shape.setRightInset(points);
		shape.setTopInset(0);
		shape.setBottomInset(0);
	}

	private static XSLFTextRun run(XSLFTextParagraph paragraph, String text, double size, Color color, boolean bold) {
		XSLFTextRun run = paragraph.addNewTextRun();
		run.setText(text);
		run.setFontSize(size);
		run.setFontColor(color);
		run.setBold(bold);
		return run;
	}
}
