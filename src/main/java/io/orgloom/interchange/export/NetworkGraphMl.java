package io.orgloom.interchange.export;

import io.orgloom.coordination.network.Agency;
import io.orgloom.coordination.network.Link;
import io.orgloom.coordination.network.Network;
import io.orgloom.structure.OrgUnitCode;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;

/** A network in GraphML (http://graphml.graphdrawing.org), by JGraphT. */
final class NetworkGraphMl {

	private NetworkGraphMl() {
	}

	static void write(Network network, OutputStream out) {
		Map<OrgUnitCode, Agency> agencies = network.byCode();
		Graph<Agency, Link> graph = new SimpleDirectedGraph<>(Link.class);
		network.agencies().forEach(graph::addVertex);
		network.links().forEach(link -> graph.addEdge(agencies.get(link.source()), agencies.get(link.target()), link));
		GraphMLExporter<Agency, Link> exporter = new GraphMLExporter<>(agency -> agency.unit().code().value());
		exporter.setVertexAttributeProvider(NetworkGraphMl::of);
		exporter.setEdgeAttributeProvider(NetworkGraphMl::of);
		declare(exporter);
		exporter.exportGraph(graph, new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	private static void declare(GraphMLExporter<Agency, Link> exporter) {
		Map.of("name", AttributeType.STRING, "kind", AttributeType.STRING, "hierarchy", AttributeType.STRING, "load", AttributeType.INT, "lead", AttributeType.INT,
				"betweenness", AttributeType.DOUBLE, "articulation", AttributeType.BOOLEAN, "community", AttributeType.INT)
			.forEach((name, type) -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.NODE, type));
		Map.of("declared", AttributeType.BOOLEAN, "observed", AttributeType.BOOLEAN, "tasks", AttributeType.INT, "coordinated", AttributeType.INT, "consulted", AttributeType.INT,
				"meetings", AttributeType.INT, "onTimeShare", AttributeType.DOUBLE)
			.forEach((name, type) -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.EDGE, type));
	}

	private static Map<String, Attribute> of(Agency agency) {
		Map<String, Attribute> values = new LinkedHashMap<>();
		values.put("name", DefaultAttribute.createAttribute(agency.unit().name()));
		values.put("kind", DefaultAttribute.createAttribute(agency.unit().kind().name()));
		values.put("hierarchy", DefaultAttribute.createAttribute(agency.unit().hierarchy().name()));
		values.put("load", DefaultAttribute.createAttribute(agency.load().tasks()));
		values.put("lead", DefaultAttribute.createAttribute(agency.load().lead()));
		values.put("betweenness", DefaultAttribute.createAttribute(agency.betweenness()));
		values.put("articulation", DefaultAttribute.createAttribute(agency.singlePoint()));
		values.put("community", DefaultAttribute.createAttribute(agency.community()));
		return values;
	}

	private static Map<String, Attribute> of(Link link) {
		Map<String, Attribute> values = new LinkedHashMap<>();
		values.put("declared", DefaultAttribute.createAttribute(link.declared()));
		values.put("observed", DefaultAttribute.createAttribute(link.observed()));
		values.put("tasks", DefaultAttribute.createAttribute(link.tasks()));
		values.put("coordinated", DefaultAttribute.createAttribute(link.coordinated().size()));
		values.put("consulted", DefaultAttribute.createAttribute(link.consulted().size()));
		values.put("meetings", DefaultAttribute.createAttribute(link.meetings().size()));
		Double share = link.timeliness().share();
		if (share != null) {
			values.put("onTimeShare", DefaultAttribute.createAttribute(share));
		}
		return values;
	}
}
