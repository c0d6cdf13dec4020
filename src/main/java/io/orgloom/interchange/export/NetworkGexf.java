package io.orgloom.interchange.export;

import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Link;
import io.orgloom.coordination.network.Network;
import io.orgloom.work.MeetingRecord;
import io.orgloom.work.TaskRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A network in GEXF 1.3 (https://gexf.net): links are at work on the days of their tasks, from the start to the end or the due day, and of their meetings. A spell ends on its last day;
 * spells that touch are one.
 */
final class NetworkGexf {

	private static final String NAMESPACE = "http://gexf.net/1.3";

	private NetworkGexf() {
	}

	/** Days on which a link is at work, both ends among them. */
	record Spell(LocalDate start, LocalDate end) {
	}

	static void write(Network network, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("gexf");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("version", "1.3");
			xml.writeStartElement("graph");
			attributes(xml, "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date", "timerepresentation", "interval", "start", network.period().from().toString(), "end",
					network.period().last().toString());
			columns(xml, "node", "kind", "string", "hierarchy", "string", "load", "integer", "betweenness", "double", "articulation", "boolean", "community", "integer");
			columns(xml, "edge", "declared", "boolean", "tasks", "integer", "meetings", "integer", "onTimeShare", "double");
			xml.writeStartElement("nodes");
			for (Agency agency : network.agencies()) {
				xml.writeStartElement("node");
				attributes(xml, "id", agency.unit().code().value(), "label", agency.unit().name());
				values(xml, "kind", agency.unit().kind(), "hierarchy", agency.unit().hierarchy(), "load", agency.load().tasks(), "betweenness", agency.betweenness(), "articulation",
						agency.singlePoint(), "community", agency.community());
				xml.writeEndElement();
			}
			xml.writeEndElement();
			xml.writeStartElement("edges");
			for (Link link : network.links()) {
				edge(xml, link, network);
			}
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException failed) {
			throw new IOException(failed);
		}
	}

	private static void edge(XMLStreamWriter xml, Link link, Network network) throws XMLStreamException {
		xml.writeStartElement("edge");
		attributes(xml, "id", link.source() + ">" + link.target(), "source", link.source().value(), "target", link.target().value(), "weight", String.valueOf(Math.max(1, link.strength())));
		Double share = link.timeliness().share();
		if (share == null) {
			values(xml, "declared", link.declared(), "tasks", link.tasks(), "meetings", link.meetings().size());
		} else {
			values(xml, "declared", link.declared(), "tasks", link.tasks(), "meetings", link.meetings().size(), "onTimeShare", share);
		}
		xml.writeStartElement("spells");
		for (Spell spell : spells(link, network)) {
			xml.writeEmptyElement("spell");
			attributes(xml, "start", spell.start().toString(), "end", spell.end().toString());
		}
		xml.writeEndElement();
		xml.writeEndElement();
	}

	/** In order, none of which touches another; a link that is only laid down lasts the whole period. */
	static List<Spell> spells(Link link, Network network) {
		LocalDate first = network.period().from();
		LocalDate last = network.period().last();
		List<Spell> all = new ArrayList<>();
		for (TaskRecord task : link.all()) {
			LocalDate start = task.startOn() == null ? first : task.startOn();
			LocalDate end = task.finishedOn() != null ? task.finishedOn() : last;
			add(all, start, end, first, last);
		}
		for (MeetingRecord meeting : link.meetings()) {
			add(all, meeting.heldOn(), meeting.heldOn(), first, last);
		}
		if (!link.observed()) {
			all.add(new Spell(first, last));
		}
		all.sort(Comparator.comparing(Spell::start).thenComparing(Spell::end));
		List<Spell> joined = new ArrayList<>();
		for (Spell spell : all) {
			Spell before = joined.isEmpty() ? null : joined.getLast();
			if (before != null && !spell.start().isAfter(before.end().plusDays(1))) {
				joined.set(joined.size() - 1, new Spell(before.start(), spell.end().isAfter(before.end()) ? spell.end() : before.end()));
			} else {
				joined.add(spell);
			}
		}
		return joined;
	}

	private static void add(List<Spell> all, LocalDate start, LocalDate end, LocalDate first, LocalDate last) {
		LocalDate from = start.isBefore(first) ? first : start;
		LocalDate to = end.isAfter(last) ? last : end;
		if (!from.isAfter(to)) {
			all.add(new Spell(from, to));
		}
	}

	private static void columns(XMLStreamWriter xml, String of, String... namesAndTypes) throws XMLStreamException {
		xml.writeStartElement("attributes");
		attributes(xml, "class", of, "mode", "static");
		for (int i = 0; i < namesAndTypes.length; i += 2) {
			xml.writeEmptyElement("attribute");
			attributes(xml, "id", namesAndTypes[i], "title", namesAndTypes[i], "type", namesAndTypes[i + 1]);
		}
		xml.writeEndElement();
	}

	private static void values(XMLStreamWriter xml, Object... namesAndValues) throws XMLStreamException {
		xml.writeStartElement("attvalues");
		for (int i = 0; i < namesAndValues.length; i += 2) {
			xml.writeEmptyElement("attvalue");
			attributes(xml, "for", String.valueOf(namesAndValues[i]), "value", String.valueOf(namesAndValues[i + 1]));
		}
		xml.writeEndElement();
	}

	private static void attributes(XMLStreamWriter xml, String... namesAndValues) throws XMLStreamException {
		for (int i = 0; i < namesAndValues.length; i += 2) {
			xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
		}
	}
}
