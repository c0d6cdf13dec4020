package io.orgloom.changes.web;

import io.orgloom.access.Access;
import io.orgloom.access.Role;
import io.orgloom.changes.ChangeLog;
import io.orgloom.graph.Change;
import io.orgloom.web.Figures;
import io.orgloom.web.HomeTile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last Change, for those who may read them. */
@Component
@Order(3)
class ChangeTile implements HomeTile {

	private final ChangeLog log;
	private final Access access;
	private final Figures figures;

	ChangeTile(ChangeLog log, Access access, Figures figures) {
		this.log = log;
		this.access = access;
		this.figures = figures;
	}

	@Override
	public @Nullable Shown show() {
		if (!access.mayAny(Role.ADMINISTRATOR, Role.APPROVER, Role.AUDITOR)) {
			return null;
		}
		List<Change> last = log.changes(Long.MAX_VALUE, 1);
		return last.isEmpty() ? null : new Shown("home.tile.changes", figures.plain(last.getFirst().number()), last.getFirst().reason(), "/changes");
	}
}
