package io.orgloom.work;

import io.orgloom.graph.AsOf;
import io.orgloom.snapshot.Picture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All tasks with all their days, as known at one time, in the order of their codes; with the programmes, documents and meetings they belong to. */
final class WorkPicture implements Picture {

	private final AsOf asOf;
	private final Map<TaskCode, TaskEntry> entries;
	private final List<WorkProgramme> programmes;
	private final List<DecidingDocument> documents;
	private final List<ReviewMeeting> meetings;

	WorkPicture(AsOf asOf, Collection<TaskEntry> entries, List<WorkProgramme> programmes, List<DecidingDocument> documents, List<ReviewMeeting> meetings) {
		this.asOf = asOf;
		Map<TaskCode, TaskEntry> sorted = new TreeMap<>();
		entries.forEach(entry -> sorted.put(entry.code(), entry));
		this.entries = Collections.unmodifiableMap(sorted);
		this.programmes = programmes;
		this.documents = documents;
		this.meetings = meetings;
	}

	@Override
	public AsOf asOf() {
		return asOf;
	}

	Collection<TaskEntry> entries() {
		return entries.values();
	}

	Optional<TaskEntry> entry(TaskCode code) {
		return Optional.ofNullable(entries.get(code));
	}

	/** The tasks left when some are taken out and those known of them now put in. */
	Collection<TaskEntry> with(Collection<TaskCode> touched, Collection<TaskEntry> now) {
		List<TaskEntry> all = new ArrayList<>(now);
		entries.values().stream().filter(entry -> !touched.contains(entry.code())).forEach(all::add);
		return all;
	}

	List<WorkProgramme> programmes() {
		return programmes;
	}

	List<DecidingDocument> documents() {
		return documents;
	}

	List<ReviewMeeting> meetings() {
		return meetings;
	}
}
