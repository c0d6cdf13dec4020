package io.orgloom.impact.apparatus;

import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.Page;
import io.orgloom.impact.apparatus.Benched.Answer;
import io.orgloom.impact.apparatus.Benched.Kind;
import io.orgloom.impact.apparatus.Benched.Lost;
import io.orgloom.scenario.ApparatusStep.Release;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.StaffedPlan;
import io.orgloom.scenario.apparatus.ApparatusProjection;
import io.orgloom.scenario.apparatus.PlannedBody;
import io.orgloom.scenario.apparatus.PlannedPeople;
import io.orgloom.scenario.apparatus.PlannedPerson;
import io.orgloom.scenario.apparatus.PlannedPost;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people whose posts a plan ends, and what becomes of each. Their names are read for the page shown only, by those who may, and logged. */
@Service
@Transactional(readOnly = true)
public class Bench {

	private final ScenarioPlanning planning;
	private final PlannedPeople people;

	Bench(ScenarioPlanning planning, PlannedPeople people) {
		this.planning = planning;
		this.people = people;
	}

	/**
	 * A page of the bench.
	 *
	 * @param open how many nobody has said anything of
	 */
	public record Seated(long version, int all, int open, Page<Benched> page) {
	}

	/**
	 * Those on the bench, by code.
	 *
	 * @param open only those of whom nobody has said what becomes of them
	 * @param after code of the one before the page, empty for the first page
	 */
	public Seated of(ScenarioId id, boolean open, String after, int limit, ReadPurpose purpose) {
		StaffedPlan plan = planning.staffed(id);
		List<PlannedPerson> all = plan.apparatus().bench();
		List<PlannedPerson> shown = all.stream().filter(person -> !open || person.isUnanswered()).filter(person -> person.cadre().compareTo(after) > 0).limit(limit + 1L).toList();
		Page<PlannedPerson> page = Page.of(shown, limit, PlannedPerson::cadre);
		Map<String, String> names = page.items().isEmpty() ? Map.of() : people.names(page.items().stream().map(PlannedPerson::cadre).toList(), plan.scenario().base(), purpose);
		return new Seated(plan.scenario().revision(), all.size(), (int) all.stream().filter(PlannedPerson::isUnanswered).count(),
				page.map(person -> benched(person, plan.apparatus(), names.get(person.cadre()))));
	}

	/** All of them, for a document. */
	public List<Benched> all(ScenarioId id, ReadPurpose purpose) {
		return of(id, false, "", Integer.MAX_VALUE - 1, purpose).page().items();
	}

	private static Benched benched(PlannedPerson person, ApparatusProjection plan, @Nullable String name) {
		return new Benched(person.cadre(), name, person.lost().stream().map(post -> lost(post, plan)).toList(), answer(person, plan));
	}

	private static Lost lost(String code, ApparatusProjection plan) {
		PlannedPost post = Objects.requireNonNull(plan.anyPost(code));
		PlannedPost before = plan.before(code);
		String unit = before == null ? post.unit() : before.unit();
		PlannedBody body = plan.anyBody(unit);
		return new Lost(code, post.title(), unit, body == null ? null : body.name());
	}

	private static @Nullable Answer answer(PlannedPerson person, ApparatusProjection plan) {
		if (person.released() != null) {
			return new Answer(person.released().as() == Release.RETIRED ? Kind.RETIRED : Kind.SURPLUS, null, null, null, person.released().reason());
		}
		return person.placed().map(hold -> {
			PlannedPost post = plan.post(hold.post());
			return new Answer(Kind.PLACED, post.key(), post.title(), plan.body(post.unit()).name(), null);
		}).orElse(null);
	}
}
