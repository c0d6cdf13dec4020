package io.orgloom.interchange.export;

import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Particulars;
import io.orgloom.cadre.Particulars.Qualification;
import io.orgloom.cadre.Sex;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.NominationCode;
import io.orgloom.cadreplan.PlannedPosition;
import io.orgloom.cadreplan.RoundMeeting;
import io.orgloom.interchange.export.CadrePlanDossier.Planned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How documents put what is known of somebody who is planned; nothing where it may not be shown. */
final class CadrePlanTexts {

	private static final int RATINGS = 3;

	private final CadrePlanDossier dossier;
	private final Words words;

	CadrePlanTexts(CadrePlanDossier dossier, Words words) {
		this.dossier = dossier;
		this.words = words;
	}

	private static Particulars particulars(Planned planned) {
		return planned.profile() == null ? Particulars.NONE : planned.profile().particulars();
	}

	/** The day or year of birth, if the person is of that sex. */
	String birth(Planned planned, Sex sex) {
		Particulars.Personal personal = particulars(planned).personal();
		return personal == null || personal.sex() != sex || personal.birth() == null ? "" : personal.birth().text();
	}

	String nativePlace(Planned planned) {
		Particulars.Personal personal = particulars(planned).personal();
		return personal == null ? "" : Objects.requireNonNullElse(personal.nativePlace(), "");
	}

	String ethnicity(Planned planned) {
		Particulars.Personal personal = particulars(planned).personal();
		return personal == null ? "" : Objects.requireNonNullElse(personal.ethnicity(), "");
	}

	/** When they joined the Party, and became full members. */
	List<String> party(Planned planned) {
		Particulars.PartyLife party = particulars(planned).party();
		return party == null ? List.of() : Stream.of(party.joined(), party.official()).filter(Objects::nonNull).map(words::day).toList();
	}

	/** Professional, political theory, state management, languages. */
	List<String> education(Planned planned) {
		Qualification known = particulars(planned).qualification();
		return known == null ? List.of() : Stream.of(known.education(), known.theory(), known.stateManagement(), known.languages()).filter(Objects::nonNull).toList();
	}

	List<String> posts(Planned planned) {
		CadreProfile profile = planned.profile();
		return profile == null ? List.of() : profile.positions().stream().map(held -> held.title() + ", " + Objects.requireNonNullElse(held.unitName(), Words.MISSING)).toList();
	}

	/** What they are planned for, numbered, with how soon they are ready. */
	List<String> plannedFor(Planned planned) {
		List<String> lines = new ArrayList<>();
		for (Nomination each : planned.nominations()) {
			lines.add(words.plain(lines.size() + 1L) + ". " + dossier.place(each).orElse(words.say("planExport.ended")) + " ("
					+ words.say("readiness." + each.assessment().readiness()) + ")");
		}
		return lines;
	}

	static String title(PlannedPosition position) {
		return position.title() + ", " + position.unitName();
	}

	/** The ratings of the last three years there are. */
	List<String> ratings(Planned planned) {
		return particulars(planned).ratings().stream().sorted(Comparator.comparing(Particulars.Rating::year).reversed()).limit(RATINGS)
			.map(each -> words.plain(each.year()) + ": " + each.grade()).toList();
	}

	/** Whether they were added by the last round, or planned before. */
	String newOrKept(Planned planned) {
		if (dossier.round() == null) {
			return "";
		}
		return words.say(planned.nominations().stream().map(Nomination::code).anyMatch(dossier::isNew) ? "planExport.new" : "planExport.kept");
	}

	/** How each meeting of the round voted on what they are planned for. */
	List<String> votes(Planned planned) {
		List<String> lines = new ArrayList<>();
		if (dossier.round() != null) {
			for (RoundMeeting meeting : dossier.round().meetings()) {
				for (Nomination each : planned.nominations()) {
					String votes = votes(meeting, each.code());
					if (votes != null) {
						lines.add(step(meeting) + ": " + votes);
					}
				}
			}
		}
		return lines;
	}

	@Nullable String votes(RoundMeeting meeting, NominationCode nomination) {
		RoundMeeting.Ballots ballots = meeting.votes().get(nomination);
		return ballots == null ? null : words.whole(ballots.agree()) + " (" + words.percent(meeting.agreeing(ballots, dossier.process().base())) + ")";
	}

	String step(RoundMeeting meeting) {
		return dossier.process().step(meeting.step()).map(step -> step.title(words.language())).orElse(meeting.step());
	}

	/** What keeps who may not see it from passing it on. */
	String confidential() {
		return words.say("planExport.confidential", dossier.by(), words.time(dossier.at()));
	}
}
