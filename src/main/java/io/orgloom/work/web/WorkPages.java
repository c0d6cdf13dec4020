package io.orgloom.work.web;

import io.orgloom.graph.AsOf;
import io.orgloom.structure.PositionCode;
import io.orgloom.structure.PostHolders;
import io.orgloom.structure.PostHolders.Filled;
import io.orgloom.work.Board;
import io.orgloom.work.BoardRow;
import io.orgloom.work.Grouping;
import io.orgloom.work.Monitoring;
import io.orgloom.work.Quarter;
import io.orgloom.work.Tasks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The monitoring board: how the work of a quarter stands. */
@Controller
class WorkPages {

	/** A page for people; programs get all rows. */
	private static final int ROWS = 200;

	private final Monitoring monitoring;
	private final Tasks tasks;
	private final BoardNames names;
	private final PostHolders holders;

	WorkPages(Monitoring monitoring, Tasks tasks, BoardNames names, PostHolders holders) {
		this.monitoring = monitoring;
		this.tasks = tasks;
		this.names = names;
		this.holders = holders;
	}

	/** Without a quarter, the last one in which work was given. */
	@GetMapping("/work")
	String board(@RequestParam @Nullable String quarter, @RequestParam @Nullable String by, AsOf asOf, Model model) {
		Quarter shown = quarter == null || quarter.isBlank() ? tasks.lastQuarter(asOf) : Quarter.of(quarter);
		Board whole = monitoring.board(shown.period(), Grouping.of(by), asOf);
		Board board = whole.first(ROWS);
		model.addAttribute("more", whole.rows().size() - board.rows().size());
		model.addAttribute("board", board);
		model.addAttribute("quarter", shown);
		model.addAttribute("names", names.of(board, asOf));
		model.addAttribute("holders", board.by() == Grouping.LEADER ? holders(board, asOf) : Map.of());
		model.addAttribute("groupings", List.of(Grouping.values()));
		return "work/board";
	}

	/** Who holds the posts, by name only for those who may read the person. */
	private Map<String, Filled> holders(Board board, AsOf asOf) {
		List<PositionCode> posts = board.rows().stream().map(BoardRow::key).filter(key -> !key.isEmpty()).map(PositionCode::new).toList();
		Map<String, Filled> held = new TreeMap<>();
		holders.of(posts, "GET /work?by=leader", asOf).forEach((post, filled) -> held.put(post.value(), filled));
		return held;
	}
}
