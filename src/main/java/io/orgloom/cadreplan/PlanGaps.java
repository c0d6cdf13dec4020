package io.orgloom.cadreplan;

import io.orgloom.access.ReadPurpose;
import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.cadre.Cadres;
import io.orgloom.cadreplan.PlanFinding.About;
import io.orgloom.cadreplan.PlanGap.Kind;
import io.orgloom.graph.AsOf;
import io.orgloom.policy.Severity;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Everything a cadre plan lacks, or will lack within a year, in one list. */
@Service
public class PlanGaps {

	private static final int MONTHS = 12;

	private final CadrePlans plans;
	private final PlanReview review;
	private final ListFigures figures;
	private final Cadres cadres;

	PlanGaps(CadrePlans plans, PlanReview review, ListFigures figures, Cadres cadres) {
		this.plans = plans;
		this.review = review;
		this.figures = figures;
		this.cadres = cadres;
	}

	/** A plan with its gaps. */
	public record Listed(PlanView plan, List<PlanGap> gaps) {
	}

	/** The gaps of a plan; who holds its posts is read for it as well. */
	public Listed of(CadrePlanCode code, AsOf asOf, ReadPurpose purpose) {
		PlanPicture picture = plans.picture(code, each -> true, asOf, purpose);
		List<PlanFinding> findings = review.review(picture);
		List<PlanGap> gaps = new ArrayList<>();
		findings.stream().filter(PlanFinding::isMissed).forEach(finding -> gaps.addAll(of(finding, picture)));
		Set<PositionCode> together = new HashSet<>();
		picture.strength(asOf.on()).witnesses().forEach(witness -> together.addAll(witness.posts()));
		// who has nobody at all is told as that
		gaps.stream().filter(gap -> gap.kind() == Kind.NOBODY_READY).map(PlanGap::position).forEach(together::remove);
		together.stream().sorted().forEach(post -> gaps.add(ofPosition(Kind.SHORT_TOGETHER, post, picture, null)));
		Outlook.of(picture, MONTHS).months().forEach(month -> month.leavers().stream().filter(Outlook.Leaver::falls)
			.forEach(leaver -> leaver.posts().forEach(post -> gaps.add(ofPosition(Kind.CANDIDATE_RETIRES, post, picture, leaver.lastDay())))));
		retiring(picture, asOf, purpose).forEach((post, lastDay) -> gaps.add(ofPosition(Kind.HOLDER_RETIRES, post, picture, lastDay)));
		return new Listed(new PlanView(picture, findings), gaps);
	}

	private Map<PositionCode, LocalDate> retiring(PlanPicture picture, AsOf asOf, ReadPurpose purpose) {
		Map<PositionCode, CadreCode> holders = new HashMap<>();
		cadres.holders(picture.positions().keySet(), asOf, purpose).stream().filter(holder -> !holder.acting()).forEach(holder -> holders.put(holder.position(), holder.cadre()));
		Map<CadreCode, CadreProfile> profiles = cadres.profiles(Set.copyOf(holders.values()), asOf, purpose);
		Map<PositionCode, LocalDate> retiring = new HashMap<>();
		holders.forEach((post, holder) -> {
			LocalDate lastDay = profiles.containsKey(holder) ? profiles.get(holder).retires() : null;
			if (lastDay != null && lastDay.isBefore(asOf.on().plusMonths(MONTHS))) {
				retiring.put(post, lastDay);
			}
		});
		return retiring;
	}

	private List<PlanGap> of(PlanFinding finding, PlanPicture picture) {
		Severity severity = finding.rule().severity();
		if (finding.about() == About.LIST || finding.about() == About.PLAN) {
			return List.of(new PlanGap(figures.isShare(finding.rule().metric()) ? Kind.SHARE_SHORT : Kind.RULE_MISSED, null, null, finding.about() == About.LIST ? finding.subject() : null,
					null, severity, finding, null));
		}
		if (finding.about() == About.COMMITTEE) {
			OrgUnitCode committee = new OrgUnitCode(finding.subject());
			return List.of(new PlanGap(Kind.COMMITTEE_LIST, null, committee, null, committee, severity, finding, null));
		}
		return places(finding, picture).map(place -> new PlanGap(finding.rule().metric().equals("ready_candidates") ? Kind.NOBODY_READY : Kind.RULE_MISSED, place.position(),
				place.committee(), null, unit(place, picture), severity, finding, null)).toList();
	}

	private record Place(@Nullable PositionCode position, @Nullable OrgUnitCode committee) {
	}

	private static Stream<Place> places(PlanFinding finding, PlanPicture picture) {
		if (finding.about() == About.POSITION) {
			return Stream.of(new Place(new PositionCode(finding.subject()), null));
		}
		return picture.nominations().stream()
			.filter(each -> finding.about() == About.CADRE ? each.cadre().value().equals(finding.subject()) : each.code().value().equals(finding.subject()))
			.map(each -> new Place(each.position(), each.committee())).distinct();
	}

	private static @Nullable OrgUnitCode unit(Place place, PlanPicture picture) {
		PlannedPosition position = place.position() == null ? null : picture.positions().get(place.position());
		return position == null ? place.committee() : position.unit();
	}

	private static PlanGap ofPosition(Kind kind, PositionCode post, PlanPicture picture, @Nullable LocalDate by) {
		return new PlanGap(kind, post, null, null, unit(new Place(post, null), picture), Severity.ADVISORY, null, by);
	}
}
