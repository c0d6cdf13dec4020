package io.orgloom.interchange.export;

import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Link;
import io.orgloom.coordination.network.Network;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitKind;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * The circle of agencies as a drawing: kinds as arcs, links as curves towards the middle, from the colour of who asks to that of who is asked, as wide as they have
 * tasks. Drawn twice from one layout: as SVG and, by Java2D, as PNG.
 */
final class NetworkPicture {

	private static final int SIZE = 1_400;
	private static final double MIDDLE = SIZE / 2.0;
	private static final double RADIUS = 400;
	private static final double TITLE_AT = 44;
	private static final double LABEL_GAP = 14;
	private static final double ARC_WIDTH = 7;
	private static final double GAP = 2.2;
	private static final double BEND = 0.25;
	private static final double WIDEST = 9;
	private static final double LABEL_POINTS = 17;
	/** Of the small network of one agency, which is shown smaller. */
	private static final double LARGE_POINTS = 30;
	private static final double TITLE = 1.4;
	private static final double MOST_GAP = 0.16;
	private static final double ROOM = MIDDLE - RADIUS - 2 * LABEL_GAP;
	/** The colours of the page, one for each kind. */
	private static final Map<OrgUnitKind, String> COLOURS = new EnumMap<>(Map.ofEntries(Map.entry(OrgUnitKind.COMMITTEE, "#9c1f2a"), Map.entry(OrgUnitKind.STANDING_COMMITTEE, "#7a1f6b"),
			Map.entry(OrgUnitKind.INSPECTION_COMMITTEE, "#5b3f9c"), Map.entry(OrgUnitKind.ADVISORY_AGENCY, "#0f5c8c"), Map.entry(OrgUnitKind.DIVISION, "#4a6472"),
			Map.entry(OrgUnitKind.COUNCIL, "#935000"), Map.entry(OrgUnitKind.GOVERNMENT_BODY, "#0b6b6b"), Map.entry(OrgUnitKind.DEPARTMENT, "#2b5a2b"),
			Map.entry(OrgUnitKind.FRONT_BODY, "#4d6b12"), Map.entry(OrgUnitKind.PUBLIC_UNIT, "#6b4a2b"), Map.entry(OrgUnitKind.PARTY_CELL, "#5d5d5d")));

	/** An agency on the circle. */
	private record Spot(String label, double angle, String colour) {

		Point2D.Double at(double radius) {
			return new Point2D.Double(MIDDLE + radius * Math.sin(angle), MIDDLE - radius * Math.cos(angle));
		}

		boolean isLeft() {
			return angle > Math.PI;
		}
	}

	private record Arc(double from, double to, String colour) {
	}

	private record Curve(CubicCurve2D.Double line, double width, boolean declaredOnly, String from, String to) {
	}

	private final String title;
	private final Map<OrgUnitCode, Spot> spots = new HashMap<>();
	private final List<Arc> arcs = new ArrayList<>();
	private final List<Curve> curves = new ArrayList<>();
	private final PictureFonts fonts = new PictureFonts();

	private final double points;

	private NetworkPicture(String title, double points) {
		this.title = title;
		this.points = points;
	}

	/** @param around whose links alone are drawn, with the agencies at their other ends; null for all */
	static NetworkPicture of(Network network, @Nullable OrgUnitCode around, Words words) {
		List<Link> links = network.links().stream().filter(link -> around == null || around.equals(link.source()) || around.equals(link.target())).toList();
		Set<OrgUnitCode> shown = new HashSet<>();
		links.forEach(link -> shown.addAll(List.of(link.source(), link.target())));
		List<Agency> agencies = network.agencies().stream().filter(agency -> around == null || shown.contains(agency.unit().code()) || agency.unit().code().equals(around))
			.sorted(Comparator.comparing((Agency agency) -> agency.unit().kind()).thenComparing(agency -> agency.unit().code())).toList();
		NetworkPicture picture = new NetworkPicture(words.say("coordinationExport.title", words.day(network.period().from()), words.day(network.period().last())),
				around == null ? LABEL_POINTS : LARGE_POINTS);
		picture.place(agencies);
		picture.join(links);
		return picture;
	}

	private void place(List<Agency> agencies) {
		long kinds = agencies.stream().map(agency -> agency.unit().kind()).distinct().count();
		double gap = Math.min(MOST_GAP, GAP * 2 * Math.PI / Math.max(1, agencies.size() + kinds * GAP));
		double step = (2 * Math.PI - gap * kinds) / Math.max(1, agencies.size());
		double angle = gap / 2;
		OrgUnitKind kind = null;
		double began = 0;
		for (Agency agency : agencies) {
			if (kind != agency.unit().kind()) {
				if (kind != null) {
					arcs.add(new Arc(began, angle, COLOURS.get(kind)));
					angle += gap;
				}
				kind = agency.unit().kind();
				began = angle;
			}
			spots.put(agency.unit().code(), new Spot(fonts.shortened(agency.unit().name(), points, ROOM), angle + step / 2, COLOURS.get(kind)));
			angle += step;
		}
		if (kind != null) {
			arcs.add(new Arc(began, angle, COLOURS.get(kind)));
		}
	}

	private void join(List<Link> links) {
		int most = links.stream().mapToInt(Link::strength).max().orElse(1);
		links.stream().sorted(Comparator.comparingInt(Link::strength)).forEach(link -> {
			Spot one = spots.get(link.source());
			Spot other = spots.get(link.target());
			Point2D.Double start = one.at(RADIUS - ARC_WIDTH);
			Point2D.Double end = other.at(RADIUS - ARC_WIDTH);
			Point2D.Double first = one.at(RADIUS * BEND);
			Point2D.Double second = other.at(RADIUS * BEND);
			curves.add(new Curve(new CubicCurve2D.Double(start.x, start.y, first.x, first.y, second.x, second.y, end.x, end.y),
					1 + (WIDEST - 1) * link.strength() / Math.max(1, most), !link.observed(), one.colour(), other.colour()));
		});
	}

	void png(OutputStream out) throws IOException {
		BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, SIZE, SIZE);
		for (Curve curve : curves) {
			graphics.setPaint(new GradientPaint(curve.line().getP1(), faded(curve.from()), curve.line().getP2(), faded(curve.to())));
			graphics.setStroke(curve.declaredOnly() ? new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 5}, 0)
					: new BasicStroke((float) curve.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			graphics.draw(curve.line());
		}
		graphics.setStroke(new BasicStroke((float) ARC_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		for (Arc arc : arcs) {
			graphics.setColor(Color.decode(arc.colour()));
			graphics.draw(new Arc2D.Double(MIDDLE - RADIUS, MIDDLE - RADIUS, 2 * RADIUS, 2 * RADIUS, 90 - Math.toDegrees(arc.from()), -Math.toDegrees(arc.to() - arc.from()), Arc2D.OPEN));
		}
		for (Spot spot : spots.values()) {
			label(graphics, spot);
		}
		graphics.setColor(Color.BLACK);
		fonts.layout(title, points * TITLE, graphics.getFontRenderContext()).draw(graphics, 24, (float) TITLE_AT);
		graphics.dispose();
		ImageIO.write(image, "png", out);
	}

	private void label(Graphics2D graphics, Spot spot) {
		AffineTransform before = graphics.getTransform();
		Point2D.Double at = spot.at(RADIUS + LABEL_GAP);
		TextLayout layout = fonts.layout(spot.label(), points, graphics.getFontRenderContext());
		graphics.translate(at.x, at.y);
		graphics.rotate(spot.angle() - Math.PI / 2 + (spot.isLeft() ? Math.PI : 0));
		graphics.setColor(Color.decode(spot.colour()));
		layout.draw(graphics, spot.isLeft() ? -layout.getAdvance() : 0, (float) (points / 3));
		graphics.setTransform(before);
	}

	private static Color faded(String colour) {
		Color whole = Color.decode(colour);
		return new Color(whole.getRed(), whole.getGreen(), whole.getBlue(), 120);
	}

	void svg(OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			start(xml, "svg", "viewBox", "0 0 %d %d".formatted(SIZE, SIZE), "width", SIZE, "height", SIZE, "font-family", "'Be Vietnam Pro', 'Noto Sans Bengali', sans-serif");
			xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
			start(xml, "title");
			xml.writeCharacters(title);
			xml.writeEndElement();
			empty(xml, "rect", "width", SIZE, "height", SIZE, "fill", "#ffffff");
			gradients(xml);
			for (int i = 0; i < curves.size(); i++) {
				curve(xml, curves.get(i), i);
			}
			for (Arc arc : arcs) {
				Spot from = new Spot("", arc.from(), "");
				Spot to = new Spot("", arc.to(), "");
				empty(xml, "path", "d", "M%s A%s %s 0 %d 1 %s".formatted(point(from.at(RADIUS)), plain(RADIUS), plain(RADIUS), arc.to() - arc.from() > Math.PI ? 1 : 0, point(to.at(RADIUS))), "fill",
						"none", "stroke", arc.colour(), "stroke-width", ARC_WIDTH);
			}
			for (Spot spot : spots.values().stream().sorted(Comparator.comparingDouble(Spot::angle)).toList()) {
				start(xml, "text", "transform", "translate(%s) rotate(%s)".formatted(point(spot.at(RADIUS + LABEL_GAP)), plain(Math.toDegrees(spot.angle()) - 90 + (spot.isLeft() ? 180 : 0))), "text-anchor",
						spot.isLeft() ? "end" : "start", "dy", "0.32em", "font-size", points, "fill", spot.colour());
				xml.writeCharacters(spot.label());
				xml.writeEndElement();
			}
			start(xml, "text", "x", 24, "y", TITLE_AT, "font-size", points * TITLE);
			xml.writeCharacters(title);
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException failed) {
			throw new IOException(failed);
		}
	}

	private void gradients(XMLStreamWriter xml) throws XMLStreamException {
		start(xml, "defs");
		for (int i = 0; i < curves.size(); i++) {
			CubicCurve2D.Double line = curves.get(i).line();
			start(xml, "linearGradient", "id", "g" + i, "gradientUnits", "userSpaceOnUse", "x1", plain(line.x1), "y1", plain(line.y1), "x2", plain(line.x2), "y2", plain(line.y2));
			empty(xml, "stop", "offset", "0", "stop-color", curves.get(i).from());
			empty(xml, "stop", "offset", "1", "stop-color", curves.get(i).to());
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	private static void curve(XMLStreamWriter xml, Curve curve, int number) throws XMLStreamException {
		CubicCurve2D.Double line = curve.line();
		empty(xml, "path", "d", "M%s C%s %s %s".formatted(point((Point2D.Double) line.getP1()), point((Point2D.Double) line.getCtrlP1()), point((Point2D.Double) line.getCtrlP2()),
				point((Point2D.Double) line.getP2())), "fill", "none", "stroke", "url(#g" + number + ")", "stroke-opacity", "0.47", "stroke-width", curve.declaredOnly() ? 1.5 : plain(curve.width()),
				"stroke-dasharray", curve.declaredOnly() ? "6 5" : "none");
	}

	private static String point(Point2D.Double point) {
		return plain(point.x) + "," + plain(point.y);
	}

	private static String plain(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	private static void start(XMLStreamWriter xml, String name, Object... attributes) throws XMLStreamException {
		xml.writeStartElement(name);
		write(xml, attributes);
	}

	private static void empty(XMLStreamWriter xml, String name, Object... attributes) throws XMLStreamException {
		xml.writeEmptyElement(name);
		write(xml, attributes);
	}

	private static void write(XMLStreamWriter xml, Object... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			xml.writeAttribute(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
		}
	}
}
