package io.orgloom.coordination;

import io.orgloom.coordination.network.Comparison;
import io.orgloom.coordination.network.Gap;
import io.orgloom.coordination.network.Gaps;
import io.orgloom.coordination.network.Link;
import io.orgloom.coordination.network.Network;
import io.orgloom.coordination.network.Observation;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.Times;
import io.orgloom.job.Job;
import io.orgloom.job.Jobs;
import io.orgloom.structure.DeclaredLink;
import io.orgloom.structure.OrgUnit;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitSearch;
import io.orgloom.structure.Structure;
import io.orgloom.work.MeetingRecord;
import io.orgloom.work.Period;
import io.orgloom.work.Quarter;
import io.orgloom.work.TaskRecord;
import io.orgloom.work.WorkBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The network of agencies in any period: measured, held against what is laid down, compared. */
@Service
public class CoordinationReview {

	/** The kind of job. */
	public static final String KIND = "coordination-network";
	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private final WorkBook book;
	private final Structure structure;
	private final KeptNetworks kept;
	private final Jobs jobs;
	private final Times times;
	private final CoordinationProperties properties;
	/** What was found last: every page asks, and only a Change or another day gives another answer. */
	private volatile @Nullable EndOfWork found;

	CoordinationReview(WorkBook book, Structure structure, KeptNetworks kept, Jobs jobs, Times times, CoordinationProperties properties) {
		this.book = book;
		this.structure = structure;
		this.kept = kept;
		this.jobs = jobs;
		this.times = times;
		this.properties = properties;
	}

	/** A network, or the job that works it out. */
	public record Answer(@Nullable Network network, @Nullable Job job) {
	}

	/** What a job measured, by its size. */
	public record Measured(int agencies, int links, int tasks) {
	}

	private record EndOfWork(AsOf asOf, LocalDate day) {
	}

	private record Recorded(List<TaskRecord> tasks, List<MeetingRecord> meetings) {
	}

	/**
	 * The question somebody means. Without days the period ends with the quarter of the last recorded work and is as long as is usual; without a day of agencies these are those of its
	 * last day, or of today where that lies ahead.
	 *
	 * @param onAsked whether the day was named
	 */
	public NetworkQuestion question(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable OrgUnitCode within, AsOf asOf, boolean onAsked) {
		LocalDate end = to != null ? to : from != null ? later(from.plusDays(1), asOf.on().plusDays(1)) : endOfWork(asOf);
		Period period = new Period(from != null ? from : end.minus(properties.usualPeriod()), end);
		LocalDate last = period.last();
		AsOf looked = onAsked ? asOf : asOf.on(last.isBefore(times.today()) ? last : times.today());
		if (within != null) {
			structure.requireUnit(within, looked);
		}
		return new NetworkQuestion(period, within, looked);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	/** The first day after the quarter in which work was recorded last, up to the day one looks at. */
	private LocalDate endOfWork(AsOf asOf) {
		EndOfWork last = found;
		if (last == null || !last.asOf().equals(asOf)) {
			last = new EndOfWork(asOf, lookForEndOfWork(asOf));
			found = last;
		}
		return last.day();
	}

	private LocalDate lookForEndOfWork(AsOf asOf) {
		LocalDate tomorrow = asOf.on().plusDays(1);
		Recorded lately = recorded(new Period(tomorrow.minus(properties.usualPeriod()), tomorrow), asOf);
		Recorded work = lately.tasks().isEmpty() && lately.meetings().isEmpty() ? recorded(new Period(FIRST, tomorrow), asOf) : lately;
		return Stream.concat(work.tasks().stream().map(CoordinationReview::lastDay), work.meetings().stream().map(MeetingRecord::heldOn)).filter(Objects::nonNull)
			.filter(day -> day.isBefore(tomorrow)).max(Comparator.naturalOrder()).map(day -> Quarter.of(day).next().first()).orElse(tomorrow);
	}

	private static @Nullable LocalDate lastDay(TaskRecord task) {
		return task.finishedOn() != null ? task.finishedOn() : task.dueOn() != null ? task.dueOn() : task.startOn();
	}

	/** The network asked for: kept, worked out now, or by a job where it is large. */
	public Answer look(NetworkQuestion question) {
		return atHand(question).map(network -> new Answer(network, null)).orElseGet(() -> new Answer(null, begun(question)));
	}

	/** The network asked for where it is kept or soon worked out; empty where that would take a job. */
	public Optional<Network> atHand(NetworkQuestion question) {
		Optional<Network> known = kept.atHand(question);
		if (known.isPresent()) {
			return known;
		}
		Recorded recorded = recorded(question.period(), question.asOf());
		return recorded.tasks().size() <= properties.atOnce() ? Optional.of(kept.of(question, () -> network(question, recorded))) : Optional.empty();
	}

	/** Gaps of the usual period up to a day where they are at hand or soon worked out; empty where that would take a job. */
	public Optional<List<Gap>> gapsAtHand(AsOf asOf) {
		NetworkQuestion question = question(null, null, null, asOf, false);
		return atHand(question).map(network -> gaps(question));
	}

	/** The network asked for; {@link NetworkBeingMeasured} where it is large and not worked out yet. */
	public Network network(NetworkQuestion question) {
		Answer answer = look(question);
		if (answer.network() == null) {
			throw new NetworkBeingMeasured(Objects.requireNonNull(answer.job()).id(), recorded(question.period(), question.asOf()).tasks().size());
		}
		return answer.network();
	}

	/** The actor's own job for it that is not finished, else a new one. */
	private Job begun(NetworkQuestion question) {
		return jobs.own().stream().filter(job -> job.kind().equals(KIND) && !job.state().isFinished() && job.request().equals(question)).findFirst()
			.orElseGet(() -> jobs.submit(KIND, question.period().from() + " – " + question.period().last(), question, run -> {
				Network network = kept.of(question, () -> network(question, recorded(question.period(), question.asOf())));
				return new Measured(network.agencies().size(), network.links().size(), network.tasks());
			}));
	}

	private Recorded recorded(Period period, AsOf asOf) {
		return new Recorded(book.tasks(period.from(), period.to(), asOf), book.meetings(period.from(), period.to(), asOf));
	}

	private Network network(NetworkQuestion question, Recorded recorded) {
		List<DeclaredLink> declared = new ArrayList<>(structure.declaredLinks(question.asOf()));
		Set<OrgUnitCode> codes = new HashSet<>();
		recorded.tasks().forEach(task -> {
			codes.add(task.lead());
			codes.addAll(task.coordinators());
			codes.addAll(task.consulted());
		});
		recorded.meetings().forEach(meeting -> {
			codes.add(meeting.convener());
			codes.addAll(meeting.attending());
		});
		declared.forEach(link -> codes.addAll(List.of(link.unit(), link.other())));
		if (question.within() != null) {
			codes.retainAll(Set.copyOf(structure.codes(new OrgUnitSearch(question.within(), null, null, null, Integer.MAX_VALUE - 1, ""), question.asOf())));
		}
		// advice alone makes no link of its own, so who only advises is not read
		structure.advice(codes, question.asOf()).stream().filter(link -> codes.contains(link.other())).forEach(declared::add);
		List<OrgUnit> units = structure.units(codes, question.asOf());
		return Observation.of(question.period(), question.asOf().on(), judgedOn(question), units, declared, recorded.tasks(), recorded.meetings(), properties.marks().limits());
	}

	private LocalDate judgedOn(NetworkQuestion question) {
		LocalDate last = question.period().last();
		return last.isBefore(times.today()) ? last : times.today();
	}

	/** Where what is laid down and what is done differ. */
	public List<Gap> gaps(NetworkQuestion question) {
		LocalDate start = question.period().to().minus(properties.gaps().silence());
		Period window = start.isBefore(question.period().from()) ? new Period(start, question.period().to()) : question.period();
		return Gaps.of(network(question), network(question.during(window)), properties.gaps().limits());
	}

	/** The same agencies in two periods. */
	public Comparison compare(NetworkQuestion question, Period before) {
		return Comparison.of(network(question.during(before)), network(question));
	}

	/** What one asks of the other; empty where there is nothing. */
	public Optional<Link> link(NetworkQuestion question, OrgUnitCode source, OrgUnitCode target) {
		structure.requireUnit(source, question.asOf());
		structure.requireUnit(target, question.asOf());
		return network(question).links().stream().filter(link -> link.source().equals(source) && link.target().equals(target)).findFirst();
	}

	/** Settings the answers rest on, for whoever reads them. */
	public CoordinationProperties settings() {
		return properties;
	}
}
