package io.orgloom.coordination.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.orgloom.coordination.network.Gap;
import io.orgloom.coordination.network.Timeliness;
import io.orgloom.structure.DeclaredLink;
import io.orgloom.work.TaskRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gap as the API answers it.
 *
 * @param pair codes of the two, in order
 * @param forward tasks the first asked the second for
 * @param back tasks the second asked the first for
 * @param chance how probable a fall as this one is by chance
 */
record GapResource(String kind, List<String> pair, List<String> names, int forward, int back, @Nullable Double onTimeShare, int judged,
		@Nullable Double earlierOnTimeShare, @Nullable Double laterOnTimeShare, @Nullable Double chance, List<EvidenceResource> evidence) {

	static GapResource of(Gap gap, LocalDate judgedOn, List<String> names) {
		List<EvidenceResource> evidence = new ArrayList<>(gap.declarations().stream().map(EvidenceResource::of).toList());
		gap.tasks().forEach(task -> evidence.add(EvidenceResource.of(task, judgedOn)));
		return new GapResource(gap.kind().name(), List.of(gap.pair().one().value(), gap.pair().other().value()), names, gap.forward(), gap.back(),
				gap.timeliness().share(), gap.timeliness().judged(), gap.earlier().share(), gap.later().share(), gap.chance(), evidence);
	}

	/**
	 * What a gap rests on.
	 *
	 * @param type REGULATION: what is laid down, with its role and basis; TASK: a task, with its days
	 * @param code of the task
	 * @param onTime null where it cannot be judged
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record EvidenceResource(String type, @Nullable String code, @Nullable String title, @Nullable String lead, @Nullable LocalDate dueOn, @Nullable LocalDate finishedOn,
			@Nullable Boolean onTime, @Nullable String kind, @Nullable String role, @Nullable String basis, @Nullable LocalDate since) {

		static EvidenceResource of(TaskRecord task, LocalDate judgedOn) {
			return new EvidenceResource("TASK", task.code().value(), task.title(), task.lead().value(), task.dueOn(), task.finishedOn(), Timeliness.onTime(task, judgedOn), null,
					null, null, null);
		}

		static EvidenceResource of(DeclaredLink link) {
			return new EvidenceResource("REGULATION", null, null, null, null, null, null, link.kind(), link.role(), link.basis(), link.since());
		}
	}
}
