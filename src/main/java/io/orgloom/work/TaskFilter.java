package io.orgloom.work;

import io.orgloom.structure.OrgUnitCode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody wants to see; null asks for nothing.
 *
 * @param statuses empty for every status
 * @param standings empty for every standing
 * @param unit an agency with any part in it
 * @param overdueOn open on that day after their deadline
 * @param period touched by them
 */
public record TaskFilter(Set<TaskStatus> statuses, Set<TaskStanding> standings, @Nullable OrgUnitCode lead, @Nullable OrgUnitCode unit, @Nullable LocalDate overdueOn,
		@Nullable ProgrammeCode programme, @Nullable String field, @Nullable Period period, @Nullable String text) {

	/** All of them. */
	public static final TaskFilter ALL = new TaskFilter(Set.of(), Set.of(), null, null, null, null, null, null, null);

	/** By words such as {@code STARTED,LATE}: names of statuses and standings; {@link UnknownTaskStatus} for any other. */
	public TaskFilter withStatus(@Nullable String words) {
		Set<TaskStatus> wanted = EnumSet.noneOf(TaskStatus.class);
		Set<TaskStanding> standing = EnumSet.noneOf(TaskStanding.class);
		for (String word : words == null ? List.<String>of() : List.of(words.toUpperCase(Locale.ROOT).split("[,\\s]+"))) {
			if (isName(word, TaskStatus.values())) {
				wanted.add(TaskStatus.valueOf(word));
			} else if (isName(word, TaskStanding.values())) {
				standing.add(TaskStanding.valueOf(word));
			} else if (word.equals("OPEN")) {
				wanted.addAll(EnumSet.of(TaskStatus.GIVEN, TaskStatus.STARTED));
			} else if (!word.isEmpty()) {
				throw new UnknownTaskStatus(word, names());
			}
		}
		return new TaskFilter(wanted, standing, lead, unit, overdueOn, programme, field, period, text);
	}

	private static boolean isName(String word, Enum<?>[] values) {
		return Stream.of(values).anyMatch(value -> value.name().equals(word));
	}

	private static List<String> names() {
		return Stream.concat(Stream.of("OPEN"), Stream.<Enum<?>>concat(Stream.of(TaskStatus.values()), Stream.of(TaskStanding.values())).map(Enum::name)).distinct().toList();
	}

	boolean fits(StandingTask standing) {
		Task task = standing.task();
		return (statuses.isEmpty() && standings.isEmpty() || statuses.contains(task.status()) || standings.contains(standing.standing()))
				&& (lead == null || lead.equals(task.lead())) && (unit == null || takesPart(task, unit)) && (programme == null || task.programmes().contains(programme))
				&& (field == null || field.equals(task.subject().field())) && (text == null || folded(task.subject().title()).contains(folded(text)));
	}

	private static boolean takesPart(Task task, OrgUnitCode unit) {
		return unit.equals(task.lead()) || task.coordinators().contains(unit) || task.consulted().contains(unit);
	}

	/** Without marks and capitals, as the search of names has it. */
	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('đ', 'd');
	}
}
