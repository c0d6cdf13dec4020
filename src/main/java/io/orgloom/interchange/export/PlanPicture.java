package io.orgloom.interchange.export;

import io.orgloom.scenario.Evaluation.Unit;
import io.orgloom.territory.AdministrativeUnit;
import io.orgloom.territory.UnitCode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * The two maps of a scheme, drawn from the boundaries the plan rests on: units as they are, and as they would be. Labels are names where these fit, else
 * the numbers of the table of options; a label that would lie on another is left out, the longest table has it.
 */
final class PlanPicture {

	private static final int LONG_SIDE = 2_200;
	private static final double MARGIN = 0.03;
	private static final double KM_PER_DEGREE = 111.32;
	/** On paper: 8 and 7 points. */
	private static final double NAME_MM = 2.6;
	private static final double NUMBER_MM = 2.3;
	/** A name may be a little wider than its unit before it hides what the neighbours are called. */
	private static final double OVERHANG = 1.15;
	/** Units without a boundary are dots, smaller the more there are. */
	private static final double LARGEST_DOT = 9;
	private static final double SMALLEST_DOT = 3;
	private static final double OF_ITS_ROOM = 0.35;
	/** A map higher than wide stands on an upright page. */
	private static final double UPRIGHT = 1.1;
	private static final int HIGHEST_LYING = 138;
	private static final int HIGHEST_UPRIGHT = 215;
	private static final Color INK = new Color(0x1f2733);
	private static final Color LEFT_ALONE = new Color(0xeceff3);
	private static final Color THIN = new Color(0x8a94a3);
	private static final Color[] GROUPS = {new Color(0xa6cee3), new Color(0xb2df8a), new Color(0xfdd49e), new Color(0xcab2d6), new Color(0xffff99),
			new Color(0xfbb4b9), new Color(0x99d8c9), new Color(0xd9c3a0)};

	private final PlanDossier plan;
	private final Map<UnitCode, Geometry> outlines;
	private final Words words;
	private final List<Unit> arranged;
	/** For each unit of the base that goes somewhere: where to, as places in the list of options. */
	private final Map<String, List<Integer>> options = new HashMap<>();
	private final int[] colours;
	private final Plane plane;
	private final double pixelsPerMm;
	private final double dot;
	private final PictureFonts fonts = new PictureFonts();

	private PlanPicture(PlanDossier plan, Map<UnitCode, Geometry> outlines, Words words, Plane plane) {
		this.plan = plan;
		this.outlines = outlines;
		this.words = words;
		this.plane = plane;
		this.pixelsPerMm = (double) plane.width() / widthMm((double) plane.height() / plane.width());
		double room = Math.sqrt((double) plane.width() * plane.height() / Math.max(1, plan.before().units().size()));
		this.dot = Math.clamp(room * OF_ITS_ROOM, SMALLEST_DOT, LARGEST_DOT);
		this.arranged = plan.arranged();
		for (int i = 0; i < arranged.size(); i++) {
			int number = i;
			arranged.get(i).from().forEach(source -> options.computeIfAbsent(source.code(), code -> new ArrayList<>()).add(number));
		}
		this.colours = colours();
	}

	/** A picture, how high it is for its width, and how wide it is printed. */
	record Drawn(byte[] png, double heightByWidth, int widthMm) {

		boolean upright() {
			return heightByWidth > UPRIGHT;
		}
	}

	private static int widthMm(double heightByWidth) {
		boolean upright = heightByWidth > UPRIGHT;
		return (int) Math.min(upright ? WordFile.UPRIGHT_WIDTH : WordFile.LYING_WIDTH, (upright ? HIGHEST_UPRIGHT : HIGHEST_LYING) / heightByWidth);
	}

	/** The maps before and after; empty where neither boundaries nor places are known. */
	static Optional<List<Drawn>> draw(PlanDossier plan, Map<UnitCode, Geometry> outlines, Words words) {
		Plane plane = Plane.around(plan, outlines);
		if (plane == null) {
			return Optional.empty();
		}
		PlanPicture picture = new PlanPicture(plan, outlines, words, plane);
		return Optional.of(List.of(picture.before(), picture.after()));
	}

	/** Neighbouring options differ, as far as the colours go: greedy, in the order of the table. */
	private int[] colours() {
		int[] chosen = new int[arranged.size()];
		for (int i = 0; i < chosen.length; i++) {
			BitSet taken = new BitSet();
			for (var source : arranged.get(i).from()) {
				for (int neighbour : plan.base().neighbours(plan.base().number(new UnitCode(source.code())).orElseThrow())) {
					for (int other : options.getOrDefault(plan.base().unit(neighbour).code().value(), List.of())) {
						if (other < i) {
							taken.set(chosen[other]);
						}
					}
				}
			}
			int free = taken.nextClearBit(0);
			chosen[i] = free < GROUPS.length ? free : i % GROUPS.length;
		}
		return chosen;
	}

	private Drawn before() {
		Canvas canvas = new Canvas();
		List<Unit> units = plan.before().units();
		units.forEach(unit -> canvas.unit(unit.code(), fill(unit.code()), THIN, 1.5f));
		bySize(units).forEach(unit -> {
			List<Integer> into = options.getOrDefault(unit.code(), List.of());
			if (!into.isEmpty()) {
				canvas.label(place(unit.code()), outlines.get(new UnitCode(unit.code())), unit.name(), numbers(into));
			}
		});
		return canvas.drawn();
	}

	private Drawn after() {
		Canvas canvas = new Canvas();
		List<Unit> units = plan.before().units();
		units.forEach(unit -> canvas.unit(unit.code(), fill(unit.code()), null, 0));
		Map<Unit, Geometry> joined = new HashMap<>();
		plan.units().forEach(unit -> PlanOutline.of(unit, outlines).ifPresent(outline -> joined.put(unit, outline)));
		joined.forEach((unit, outline) -> canvas.outline(outline, INK, plan.isArranged(unit) ? 4 : 1.5f));
		arranged.stream().sorted(Comparator.comparingDouble((Unit unit) -> unit.areaKm2() == null ? 0 : -unit.areaKm2())).forEach(unit -> {
			Geometry outline = joined.get(unit);
			Point2D at = outline != null ? plane.point(outline.getInteriorPoint().getCoordinate()) : unit.from().isEmpty() ? null
					: place(unit.from().getFirst().code());
			canvas.label(at, outline, unit.name(), words.plain(arranged.indexOf(unit) + 1L));
		});
		return canvas.drawn();
	}

	private static List<Unit> bySize(List<Unit> units) {
		return units.stream().sorted(Comparator.comparingDouble((Unit unit) -> unit.areaKm2() == null ? 0 : -unit.areaKm2())).toList();
	}

	private String numbers(List<Integer> into) {
		return into.stream().map(number -> words.plain(number + 1L)).reduce((one, other) -> one + "/" + other).orElse("");
	}

	/** A unit that goes to several is hatched in two of their colours: where the line runs nobody has drawn. */
	private Paint fill(String code) {
		List<Integer> into = options.getOrDefault(code, List.of());
		if (into.isEmpty()) {
			return LEFT_ALONE;
		}
		Color one = GROUPS[colours[into.getFirst()]];
		return into.size() == 1 ? one : hatched(one, GROUPS[colours[into.get(1)]]);
	}

	private static Paint hatched(Color one, Color other) {
		int size = 24;
		BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				tile.setRGB(x, y, ((x + y) % size < size / 2 ? one : other).getRGB());
			}
		}
		return new TexturePaint(tile, new Rectangle2D.Double(0, 0, size, size));
	}

	private @Nullable Point2D place(String code) {
		Geometry outline = outlines.get(new UnitCode(code));
		if (outline != null) {
			return plane.point(outline.getInteriorPoint().getCoordinate());
		}
		AdministrativeUnit old = plan.old(code);
		return old == null || old.longitude() == null || old.latitude() == null ? null : plane.point(new Coordinate(old.longitude(), old.latitude()));
	}

	/** Longitude and latitude laid flat, true to scale at the middle latitude. */
	private record Plane(double west, double north, double across, double down, int width, int height) {

		static @Nullable Plane around(PlanDossier plan, Map<UnitCode, Geometry> outlines) {
			Envelope all = new Envelope();
			outlines.values().forEach(outline -> all.expandToInclude(outline.getEnvelopeInternal()));
			plan.before().units().stream().map(unit -> Objects.requireNonNull(plan.old(unit.code())))
				.filter(unit -> unit.longitude() != null && unit.latitude() != null)
				.forEach(unit -> all.expandToInclude(Objects.requireNonNull(unit.longitude()), Objects.requireNonNull(unit.latitude())));
			if (all.isNull()) {
				return null;
			}
			all.expandBy(Math.max(all.getWidth() * MARGIN, 0.01), Math.max(all.getHeight() * MARGIN, 0.01));
			double shrink = Math.cos(Math.toRadians(all.centre().y));
			double scale = LONG_SIDE / Math.max(all.getWidth() * shrink, all.getHeight());
			return new Plane(all.getMinX(), all.getMaxY(), scale * shrink, scale, (int) Math.ceil(all.getWidth() * scale * shrink),
					(int) Math.ceil(all.getHeight() * scale));
		}

		Point2D point(Coordinate at) {
			return new Point2D.Double((at.x - west) * across, (north - at.y) * down);
		}

		Shape shape(Geometry geometry) {
			return new ShapeWriter((from, to) -> to.setLocation(point(from))).toShape(geometry);
		}
	}

	/** The picture while it is drawn. */
	private final class Canvas {

		private final BufferedImage image = new BufferedImage(plane.width(), plane.height(), BufferedImage.TYPE_INT_RGB);
		private final Graphics2D graphics = image.createGraphics();
		private final List<Rectangle2D> labels = new ArrayList<>();

		Canvas() {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, plane.width(), plane.height());
			scale();
		}

		void unit(String code, Paint fill, @Nullable Color line, float width) {
			Geometry outline = outlines.get(new UnitCode(code));
			Point2D at = outline == null ? place(code) : null;
			Shape shape = outline != null ? plane.shape(outline)
					: at == null ? null : new Ellipse2D.Double(at.getX() - dot, at.getY() - dot, 2 * dot, 2 * dot);
			if (shape != null) {
				graphics.setPaint(fill);
				graphics.fill(shape);
				if (line != null || outline == null) {
					stroke(shape, line == null ? THIN : line, Math.max(1, width));
				}
			}
		}

		/** From outside: what lies inside another has its own outline, and gaps between maps drawn apart are nobody's line. */
		void outline(Geometry geometry, Color line, float width) {
			for (int i = 0; i < geometry.getNumGeometries(); i++) {
				if (geometry.getGeometryN(i) instanceof Polygon polygon) {
					stroke(plane.shape(polygon.getExteriorRing()), line, width);
				}
			}
		}

		private void stroke(Shape shape, Color line, float width) {
			graphics.setColor(line);
			graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			graphics.draw(shape);
		}

		/** The name where it fits, else the number, else nothing. */
		void label(@Nullable Point2D at, @Nullable Geometry within, String name, String number) {
			double room = within == null ? plane.width() : within.getEnvelopeInternal().getWidth() * plane.across() * OVERHANG;
			if (at != null && !write(at, name, NAME_MM, room)) {
				write(at, number, NUMBER_MM, plane.width());
			}
		}

		private boolean write(Point2D at, String text, double millimetres, double room) {
			TextLayout layout = fonts.layout(text, millimetres * pixelsPerMm, graphics.getFontRenderContext());
			Rectangle2D bounds = layout.getBounds();
			double x = at.getX() - bounds.getWidth() / 2;
			double y = at.getY() + bounds.getHeight() / 2;
			Rectangle2D box = new Rectangle2D.Double(x - 4, y - bounds.getHeight() - 4, bounds.getWidth() + 8, bounds.getHeight() + 8);
			if (box.getWidth() > room || !new Rectangle2D.Double(0, 0, plane.width(), plane.height()).contains(box) || labels.stream().anyMatch(box::intersects)) {
				return false;
			}
			labels.add(box);
			Shape glyphs = layout.getOutline(AffineTransform.getTranslateInstance(x - bounds.getX(), y - bounds.getY() - bounds.getHeight()));
			stroke(glyphs, Color.WHITE, 5);
			graphics.setColor(INK);
			graphics.fill(glyphs);
			return true;
		}

		/** A bar of a round length, and where north is. */
		private void scale() {
			double pixelsPerKm = plane.down() / KM_PER_DEGREE;
			double wanted = plane.width() / 5.0 / pixelsPerKm;
			double power = Math.pow(10, Math.floor(Math.log10(wanted)));
			double km = wanted / power >= 5 ? 5 * power : wanted / power >= 2 ? 2 * power : power;
			double y = plane.height() - 30;
			Path2D bar = new Path2D.Double();
			bar.moveTo(30, y - 12);
			bar.lineTo(30, y);
			bar.lineTo(30 + km * pixelsPerKm, y);
			bar.lineTo(30 + km * pixelsPerKm, y - 12);
			stroke(bar, INK, 4);
			write(new Point2D.Double(30 + km * pixelsPerKm / 2, y - 36), words.say("export.map.km", words.decimal(km, km < 1 ? 1 : 0)), NUMBER_MM, plane.width());
			Path2D arrow = new Path2D.Double();
			double x = plane.width() - 50;
			arrow.moveTo(x, 25);
			arrow.lineTo(x + 18, 85);
			arrow.lineTo(x, 70);
			arrow.lineTo(x - 18, 85);
			arrow.closePath();
			graphics.fill(arrow);
			write(new Point2D.Double(x, 112), words.say("export.map.north"), NUMBER_MM, plane.width());
		}

		Drawn drawn() {
			graphics.dispose();
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			try {
				ImageIO.write(image, "png", png);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return new Drawn(png.toByteArray(), (double) plane.height() / plane.width(), widthMm((double) plane.height() / plane.width()));
		}
	}
}
