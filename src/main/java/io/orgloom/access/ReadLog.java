package io.orgloom.access;

import io.orgloom.graph.Content;
import io.orgloom.graph.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who read personal data of whom. An entry is committed before anything is shown, and waits for no writer of facts. */
@Service
public class ReadLog {

	/** Later than every id. */
	private static final String LAST = "~";
	/** Of one length for all times, so that their order is that of the texts. */
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
	private static final int SUFFIX = 8;
	/** So long what the same door shows {@linkplain ReadPurpose#again again} belongs to one reading. */
	private static final Duration ONE_READING = Duration.ofMinutes(2);

	private final ReadLogChanges changes;
	private final Access access;
	private final Clock clock;
	private final TransactionTemplate transaction;

	ReadLog(ReadLogChanges changes, Access access, Clock clock, PlatformTransactionManager transactions) {
		this.changes = changes;
		this.access = access;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Writes down that the actor is about to see the personal data of some people; one entry, or a part of the last, and none where there are none. */
	public void record(ReadPurpose purpose, Collection<String> subjects) {
		if (subjects.isEmpty()) {
			return;
		}
		Instant now = clock.instant();
		List<String> people = subjects.stream().distinct().sorted().toList();
		transaction.executeWithoutResult(status -> {
			if (!purpose.again() || !changes.addSubjects(access.actor(), purpose.door(), TIME.format(now.minus(ONE_READING)), people)) {
				changes.record(new PersonalRead(TIME.format(now) + "-" + UUID.randomUUID().toString().substring(0, SUFFIX), now, access.actor(), purpose.door(),
						purpose.stated(), people));
			}
		});
	}

	/**
	 * A page of entries from the newest back, for auditors.
	 *
	 * @param subject code of a person, null for all
	 * @param actor name of who read, null for all
	 * @param before id below which the page begins, "" for the newest
	 */
	public Page<PersonalRead> reads(@Nullable String subject, @Nullable String actor, String before, int limit) {
		access.requireAny(Role.AUDITOR);
		String id = before.isEmpty() ? LAST : before;
		String who = actor == null || actor.isBlank() ? null : actor.strip();
		return Page.of(subject == null || subject.isBlank() ? changes.reads(who, id, limit + 1) : changes.readsOf(subject.strip(), who, id, limit + 1), limit,
				PersonalRead::id);
	}

	/** Takes words out of the purposes for which the data of somebody were read; a part of erasing them. */
	public void erase(String subject, Collection<String> words) {
		changes.erasePurposes(subject, words, Content.MASK);
	}
}
