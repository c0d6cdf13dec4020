package io.orgloom.work.web;

import io.orgloom.graph.AsOf;
import io.orgloom.work.Board;
import io.orgloom.work.Grouping;
import io.orgloom.work.Monitoring;
import io.orgloom.work.Period;
import io.orgloom.work.Tasks;
import io.orgloom.work.web.WorkResources.BoardResource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monitoring board for programs. */
@RestController
class MonitoringApi {

	private final Monitoring monitoring;
	private final Tasks tasks;
	private final BoardNames names;

	MonitoringApi(Monitoring monitoring, Tasks tasks, BoardNames names) {
		this.monitoring = monitoring;
		this.tasks = tasks;
		this.names = names;
	}

	/** The tasks of a period as they stand on a day; without one, the quarter in which work was given last. Leaders are posts. */
	@GetMapping("/api/tasks/monitoring")
	BoardResource board(@RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate to, @RequestParam @Nullable String by, AsOf asOf) {
		Period usual = tasks.lastQuarter(asOf).period();
		Board board = monitoring.board(new Period(from == null ? usual.from() : from, to == null ? usual.to() : to), Grouping.of(by), asOf);
		return BoardResource.of(board, names.of(board, asOf));
	}
}
