package io.orgloom.work;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.OrgUnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** How the work of a period stands, by agency, programme, leader, field or document; counted in memory from the picture of all work. */
@Service
public class Monitoring {

	private final WorkPictures pictures;
	private final WorkQueries queries;
	private final WorkProperties properties;

	Monitoring(WorkPictures pictures, WorkQueries queries, WorkProperties properties) {
		this.pictures = pictures;
		this.queries = queries;
		this.properties = properties;
	}

	/** The board of a period on a day, the rows with most that is late first. */
	public Board board(Period period, Grouping by, AsOf asOf) {
		List<StandingTask> tasks = tasks(period, asOf);
		Map<OrgUnitCode, HeadPost> heads = by == Grouping.LEADER ? heads(tasks.stream().map(each -> each.task().lead()).filter(Objects::nonNull).distinct().toList(), asOf) : Map.of();
		Map<String, List<StandingTask>> groups = new TreeMap<>();
		tasks.forEach(task -> keys(task.task(), by, heads).forEach(key -> groups.computeIfAbsent(key, each -> new ArrayList<>()).add(task)));
		List<BoardRow> rows = new ArrayList<>();
		groups.forEach((key, each) -> rows.add(BoardRow.of(key, each)));
		rows.sort((one, other) -> other.late() - one.late());
		return new Board(period, asOf.on(), by, properties.alerts(), BoardRow.of("", tasks), rows, tasks.stream().anyMatch(each -> each.task().subject().synthetic()));
	}

	/** The tasks of a period as they stand on a day, in the order of their codes. */
	public List<StandingTask> tasks(Period period, AsOf asOf) {
		List<StandingTask> tasks = new ArrayList<>();
		AlertDays alerts = properties.alerts();
		for (TaskEntry entry : pictures.known(asOf).entries()) {
			entry.within(period, asOf.on()).ifPresent(task -> tasks.add(StandingTask.of(task, asOf.on(), alerts)));
		}
		return tasks;
	}

	/** How some tasks stand. */
	public BoardRow count(List<StandingTask> tasks) {
		return BoardRow.of("", tasks);
	}

	/** The posts of those who answer for agencies. */
	public Map<OrgUnitCode, HeadPost> heads(Collection<OrgUnitCode> units, AsOf asOf) {
		return units.isEmpty() ? Map.of() : queries.heads(units, asOf);
	}

	private static List<String> keys(Task task, Grouping by, Map<OrgUnitCode, HeadPost> heads) {
		return switch (by) {
			case AGENCY -> List.of(task.lead() == null ? "" : task.lead().value());
			case LEADER -> List.of(task.lead() == null || !heads.containsKey(task.lead()) ? "" : heads.get(task.lead()).code().value());
			case FIELD -> List.of(task.subject().field() == null ? "" : task.subject().field());
			case PROGRAMME -> several(task.programmes().stream().map(ProgrammeCode::value));
			case DOCUMENT -> several(task.documents().stream().map(DocumentCode::value));
		};
	}

	private static List<String> several(Stream<String> codes) {
		List<String> all = codes.toList();
		return all.isEmpty() ? List.of("") : all;
	}
}
