package io.orgloom.interchange.export;

import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.Proposal;
import io.orgloom.cadreplan.ReviewRound;
import io.orgloom.cadreplan.RoundAnswer;
import io.orgloom.cadreplan.RoundMeeting;
import io.orgloom.cadreplan.RoundRecord;
import io.orgloom.interchange.export.CadrePlanDossier.Planned;
import io.orgloom.interchange.export.WordFile.Section;
import io.orgloom.interchange.export.WordTable.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Minutes of a review round: who was kept, added, taken out and why, how meetings voted, the conclusion; and of each meeting the count of votes. */
final class ReviewMinutes {

	private final CadrePlanDossier dossier;
	private final RoundRecord record;
	private final CadrePlanTexts texts;
	private final Words words;
	private final WordFile word;
	private final Map<NominationCode, Nomination> nominations = new HashMap<>();

	private ReviewMinutes(CadrePlanDossier dossier, Words words, WordFile word) {
		this.dossier = dossier;
		this.record = Objects.requireNonNull(dossier.round());
		this.texts = new CadrePlanTexts(dossier, words);
		this.words = words;
		this.word = word;
		dossier.plan().nominations().forEach(each -> nominations.put(each.code(), each));
	}

	static void write(CadrePlanDossier dossier, Words words, OutputStream out) throws IOException {
		try (WordFile word = new WordFile(Objects.requireNonNull(dossier.round()).round().name(), dossier.by(), dossier.at(), words.language(),
				new CadrePlanTexts(dossier, words).confidential())) {
			new ReviewMinutes(dossier, words, word).write(out);
		}
	}

	private String say(String key, @Nullable Object... values) {
		return words.say("planExport." + key, values);
	}

	private void write(OutputStream out) throws IOException {
		ReviewRound round = record.round();
		CadrePlanDocument.head(word, words, WordFile.UPRIGHT_WIDTH);
		word.paragraph("Title", say("minutes.title"));
		word.paragraph("Subtitle", dossier.plan().plan().name());
		word.paragraph("Subtitle", round.name());
		word.paragraph("RuleTitle", "");
		word.paragraph("Note", say("notOfficial"));
		word.paragraph("Fill", say("minutes.time"));
		word.paragraph("Fill", say("minutes.present"));
		word.paragraph("Heading2", say("minutes.kept", words.whole(record.answers(Proposal.KEEP).size())));
		people(record.answers(Proposal.KEEP), false);
		word.paragraph("Heading2", say("minutes.added", words.whole(record.answers(Proposal.ADD).size())));
		people(record.answers(Proposal.ADD), true);
		word.paragraph("Heading2", say("minutes.takenOut", words.whole(record.answers(Proposal.TAKE_OUT).size())));
		people(record.answers(Proposal.TAKE_OUT), true);
		word.paragraph("Heading2", say("minutes.conclusion"));
		word.paragraph("Normal", round.concludedOn() == null ? say("minutes.open") : say("minutes.concluded", words.day(round.concludedOn()), round.decision()));
		word.paragraph("Fill", say("minutes.fill"));
		CadrePlanDocument.foot(word, words, say("minutes.writer"), say("minutes.chair"), WordFile.UPRIGHT_WIDTH);
		if (record.meetings().isEmpty()) {
			word.save(Section.FIRST, out);
			return;
		}
		word.endSection(Section.FIRST);
		for (int i = 0; i < record.meetings().size(); i++) {
			count(record.meetings().get(i));
			if (i < record.meetings().size() - 1) {
				word.endSection(Section.APPENDIX);
			}
		}
		word.save(Section.APPENDIX, out);
	}

	private void people(List<RoundAnswer> answers, boolean reasons) {
		List<RoundAnswer> known = answers.stream().filter(answer -> nominations.containsKey(answer.nomination())).toList();
		if (known.isEmpty()) {
			word.paragraph("Normal", say("minutes.nobody"));
			return;
		}
		WordTable table = reasons ? word.table(12, 45, 58, 50) : word.table(12, 60, 93);
		if (reasons) {
			table.head(say("no"), say("name"), say("plannedPost"), say("minutes.reason"));
		} else {
			table.head(say("no"), say("name"), say("plannedPost"));
		}
		long number = 0;
		for (RoundAnswer answer : known) {
			Nomination nomination = nominations.get(answer.nomination());
			Cell no = Cell.centred(words.plain(++number));
			Cell name = Cell.text(name(nomination));
			Cell post = Cell.text(post(nomination));
			if (reasons) {
				table.row(no, name, post, Cell.text(reason(answer)));
			} else {
				table.row(no, name, post);
			}
		}
		table.end();
	}

	private String name(Nomination nomination) {
		return new Planned(nomination.cadre(), dossier.plan().profile(nomination.cadre()).orElse(null), List.of()).name();
	}

	private String post(Nomination nomination) {
		return dossier.position(nomination).map(CadrePlanTexts::title).orElse(say("ended"));
	}

	private String reason(RoundAnswer answer) {
		String ground = answer.ground() == null ? null : dossier.process().ground(answer.ground()).map(each -> each.title(words.language())).orElse(answer.ground());
		return ground == null ? Objects.requireNonNullElse(answer.reason(), "") : answer.reason() == null ? ground : ground + ": " + answer.reason();
	}

	/** The count of votes of one meeting. */
	private void count(RoundMeeting meeting) {
		word.paragraph("Title", say("count.title"));
		word.paragraph("Subtitle", texts.step(meeting));
		dossier.process().step(meeting.step()).filter(step -> step.isUnverified()).ifPresent(step -> word.paragraph("Note", words.say("round.step.unverified")));
		word.paragraph("Heading2", say("count.meeting"));
		word.paragraph("Normal", say("count.when", words.day(meeting.heldOn())));
		word.paragraph("Normal", say("count.people", words.whole(meeting.called()), words.whole(meeting.present()), words.whole(meeting.called() - meeting.present())));
		word.paragraph("Heading2", say("count.result"));
		word.paragraph("Normal", say("count.ballots", words.whole(meeting.issued()), words.whole(meeting.collected()), words.whole(meeting.valid()),
				words.whole(meeting.collected() - meeting.valid())));
		word.paragraph("Normal", words.say("round.base." + dossier.process().base()));
		WordTable table = word.table(10, 40, 45, 15, 17, 15, 23);
		table.head(say("no"), say("name"), say("plannedPost"), say("count.agree"), say("count.percent"), say("count.disagree"), say("count.noOpinion"));
		long number = 0;
		for (Nomination nomination : dossier.plan().nominations()) {
			RoundMeeting.Ballots ballots = meeting.votes().get(nomination.code());
			if (ballots != null) {
				table.row(Cell.centred(words.plain(++number)), Cell.text(name(nomination)), Cell.text(post(nomination)), Cell.number(words.whole(ballots.agree())),
						Cell.number(words.percent(meeting.agreeing(ballots, dossier.process().base()))), Cell.number(words.whole(ballots.disagree())),
						Cell.number(words.whole(ballots.noOpinion())));
			}
		}
		table.end();
		CadrePlanDocument.foot(word, words, say("count.counters"), say("minutes.chair"), WordFile.UPRIGHT_WIDTH);
	}
}
