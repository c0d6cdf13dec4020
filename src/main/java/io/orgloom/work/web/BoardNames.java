package io.orgloom.work.web;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.Position;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.Structure;
import io.orgloom.work.Board;
import io.orgloom.work.BoardRow;
import io.orgloom.work.Tasks;
import io.orgloom.work.WorkRecords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the rows of a board are called. */
@Component
class BoardNames {

	private final Tasks tasks;
	private final WorkRecords records;
	private final Structure structure;

	BoardNames(Tasks tasks, WorkRecords records, Structure structure) {
		this.tasks = tasks;
		this.records = records;
		this.structure = structure;
	}

	/** By key; keys without a name are left out. A leader is called by the post and its agency, never by a person. */
	Map<String, String> of(Board board, AsOf asOf) {
		List<String> keys = board.rows().stream().map(BoardRow::key).filter(key -> !key.isEmpty()).toList();
		Map<String, String> names = new TreeMap<>();
		switch (board.by()) {
			case AGENCY -> tasks.names(keys.stream().map(OrgUnitCode::new).toList(), asOf).forEach((unit, name) -> names.put(unit.value(), name));
			case LEADER -> structure.positions(keys.stream().map(PositionCode::new).toList(), asOf).forEach(post -> names.put(post.code().value(), post(post)));
			case PROGRAMME -> {
				var programmes = records.programmes(null, null, asOf).stream().filter(each -> keys.contains(each.code().value())).toList();
				Map<OrgUnitCode, String> owners = tasks.names(programmes.stream().map(each -> each.owner()).toList(), asOf);
				programmes.forEach(each -> names.put(each.code().value(), each.title() == null ? owners.getOrDefault(each.owner(), each.owner().value()) + ", " + each.quarter() : each.title()));
			}
			case DOCUMENT -> records.documents(asOf).forEach(each -> names.put(each.code().value(), each.number()));
			case FIELD -> keys.forEach(key -> names.put(key, key));
		}
		return names;
	}

	private static String post(Position post) {
		return post.unitName() == null ? post.title() : post.title() + " · " + post.unitName();
	}
}
