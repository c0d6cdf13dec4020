package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cadre plan on a day with what the rules say of it, for pages. */
public final class PlanView {

	private final PlanPicture picture;
	private final List<PlanFinding> findings;

	PlanView(PlanPicture picture, List<PlanFinding> findings) {
		this.picture = picture;
		this.findings = List.copyOf(findings);
	}

	/** The plan as it was read, for what works on with it and is to read it no second time. */
	PlanPicture picture() {
		return picture;
	}

	public CadrePlan plan() {
		return picture.plan();
	}

	public LocalDate on() {
		return picture.on();
	}

	/** The posts it covers, in the order of their codes. */
	public Collection<PlannedPosition> positions() {
		return picture.positions().values();
	}

	/** Nominations of each post. */
	public Map<PositionCode, List<Nomination>> byPosition() {
		return picture.byPosition();
	}

	/** Every nomination, also those whose post has ended. */
	public List<Nomination> nominations() {
		return picture.nominations();
	}

	/** The committees whose seats it covers, in the order of their codes. */
	public Collection<PlannedCommittee> committees() {
		return picture.committees().values();
	}

	/** Nominations for the seats of each committee. */
	public Map<OrgUnitCode, List<Nomination>> byCommittee() {
		return picture.byCommittee();
	}

	public Optional<PlannedCommittee> committee(OrgUnitCode code) {
		return Optional.ofNullable(picture.committees().get(code));
	}

	/** Nominations whose post or committee has ended. */
	public List<Nomination> withoutPosition() {
		return picture.nominations().stream().filter(each -> each.position() == null ? each.committee() == null || !picture.committees().containsKey(each.committee())
				: !picture.positions().containsKey(each.position())).toList();
	}

	/** Everything the rules say, what is met too. */
	public List<PlanFinding> findings() {
		return findings;
	}

	public Optional<PlannedPosition> position(PositionCode code) {
		return Optional.ofNullable(picture.positions().get(code));
	}

	/** What is known of a nominee, as far as who asks may see. */
	public Optional<CadreProfile> profile(CadreCode code) {
		return Optional.ofNullable(picture.profiles().get(code));
	}

	/** The level a post belongs to, in the words of the rules; null where it is not known. */
	public @Nullable String level(PositionCode code) {
		return picture.level(code);
	}

	/** Whole years of a nominee on the day of the view; null where not even the year of birth is known, or may be shown. */
	public @Nullable Integer age(CadreProfile profile) {
		return PlanReview.age(profile, picture.on());
	}

	/** How good it is on a day, with what is known on the day of the view. */
	public Coverage coverage(LocalDate day) {
		return Coverage.of(picture.nominations().size(), picture.strength(day), picture.positions().size());
	}

	/** How it goes on if nobody is added, for some months from the day of the view. */
	public Outlook outlook(int months) {
		return Outlook.of(picture, months);
	}

	/** Whether a candidate could take up the post on the day of the view. */
	public boolean isReady(Nomination nomination) {
		return picture.isReady(nomination, picture.on());
	}
}
