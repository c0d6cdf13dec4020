package io.orgloom.cadreplan.web;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadreplan.CadrePlan;
import io.orgloom.cadreplan.CarryOver;
import io.orgloom.cadreplan.CohortPlace;
import io.orgloom.cadreplan.Coverage;
import io.orgloom.cadreplan.Development;
import io.orgloom.cadreplan.Nomination;
import io.orgloom.cadreplan.Outlook;
import io.orgloom.cadreplan.PlanFinding;
import io.orgloom.cadreplan.PlanRepair;
import io.orgloom.cadreplan.PostChanged;
import io.orgloom.cadreplan.Suggestion;
import io.orgloom.policy.FindingTexts;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What programs are told of cadre plans. */
final class CadrePlanResources {

	private CadrePlanResources() {
	}

	/** @param termUntil the first day after the term */
	record PlanResource(String id, String name, LocalDate termFrom, LocalDate termUntil, @Nullable String area, boolean synthetic, int posts, int committees, int nominations) {

		static PlanResource of(CadrePlan plan) {
			return new PlanResource(plan.code().value(), plan.name(), plan.termFrom(), plan.termUntil(), plan.area(), plan.synthetic(), plan.positions(), plan.committees(), plan.nominations());
		}
	}

	/**
	 * @param position null for a seat, and where the post has ended
	 * @param committee of a seat; null for a post
	 * @param readyFrom the day from which the candidate counts as ready
	 * @param version what a change of it sends as If-Match
	 */
	record NominationResource(String id, @Nullable String position, @Nullable String committee, String cadre, String kind, String readiness, LocalDate assessedOn, LocalDate readyFrom,
			@Nullable Integer order, @Nullable String reason, long version) {

		static NominationResource of(Nomination nomination) {
			var said = nomination.assessment();
			return new NominationResource(nomination.code().value(), nomination.position() == null ? null : nomination.position().value(),
					nomination.committee() == null ? null : nomination.committee().value(), nomination.cadre().value(), said.kind().name(), said.readiness().name(), said.assessedOn(), said.readyFrom(), said.order(), said.reason(), nomination.version());
		}
	}

	/** @param about nomination, position, committee, cadre, list or plan; subject is its code, of the list the level */
	record FindingResource(String rule, String metric, String about, String subject, @Nullable Double measured, @Nullable Double threshold, String verdict, String severity,
			String source, @Nullable String url, String confidence, String explanation, List<String> missing) {

		static FindingResource of(PlanFinding finding, FindingTexts texts, Locale locale) {
			var rule = finding.rule();
			return new FindingResource(rule.rule(), rule.metric(), lower(finding.about()), finding.subject(), rule.measured(), rule.threshold(), lower(rule.verdict()),
					lower(rule.severity()), texts.citation(rule, locale), rule.source().url(), lower(rule.confidence()), texts.explain(rule, locale), rule.missing());
		}

		static String lower(Enum<?> constant) {
			return constant.name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * @param unknown rules that cannot be judged, because something is not known
	 * @param leads whether they lead a unit already, which counts among equals
	 * @param planned for how many other posts and seats, which counts next
	 */
	record SuggestionResource(String cadre, @Nullable String name, boolean synthetic, long forbidding, long met, long missed, long unknown, boolean leads, int planned, List<FindingResource> findings) {

		static SuggestionResource of(Suggestion suggestion, FindingTexts texts, Locale locale) {
			return new SuggestionResource(suggestion.cadre().code().value(), suggestion.cadre().name(), suggestion.cadre().synthetic(), suggestion.forbidding(), suggestion.met(),
					suggestion.missed(), suggestion.unknown(), suggestion.leads(), suggestion.planned(), suggestion.findings().stream().map(each -> FindingResource.of(each, texts, locale)).toList());
		}
	}

	/** @param purpose fills_a_post or raises_a_share */
	record AdditionResource(String position, String cadre, @Nullable String name, boolean synthetic, String purpose, long missed, long unknown, List<FindingResource> findings) {

		static AdditionResource of(PlanRepair.Addition addition, FindingTexts texts, Locale locale) {
			Suggestion suggestion = addition.suggestion();
			return new AdditionResource(addition.position().value(), suggestion.cadre().code().value(), suggestion.cadre().name(), suggestion.cadre().synthetic(),
					FindingResource.lower(addition.purpose()), suggestion.missed(), suggestion.unknown(),
					suggestion.findings().stream().filter(each -> !each.isMet()).map(each -> FindingResource.of(each, texts, locale)).toList());
		}
	}

	/** Percents of the people planned at a level. */
	record ShareResource(String level, String metric, double is, double would, @Nullable Double target) {
	}

	/**
	 * @param atLeast no fewer additions do as much
	 * @param left posts that stay empty
	 */
	record RepairResource(LocalDate on, int posts, int fillableAtOnce, int fillableAfter, List<AdditionResource> additions, int atLeast, List<String> left, List<ShareResource> shares) {

		static RepairResource of(PlanRepair repair, LocalDate on, FindingTexts texts, Locale locale) {
			return new RepairResource(on, repair.posts(), repair.before(), repair.after(), repair.additions().stream().map(each -> AdditionResource.of(each, texts, locale)).toList(),
					repair.atLeast(), repair.left().stream().map(PositionCode::value).toList(),
					repair.shares().stream().map(each -> new ShareResource(each.finding().subject(), each.finding().rule().metric(), each.is(), each.would(), each.finding().rule().threshold()))
						.toList());
		}
	}

	record WitnessResource(List<String> posts, List<String> cadres) {
	}

	record CoverageResource(LocalDate on, int posts, int nominations, double ratio, int fillableAtOnce, List<WitnessResource> witnesses) {

		static CoverageResource of(Coverage coverage, LocalDate on) {
			return new CoverageResource(on, coverage.posts(), coverage.nominations(), coverage.ratio(), coverage.fillableAtOnce(),
					coverage.witnesses().stream().map(witness -> new WitnessResource(witness.posts().stream().map(PositionCode::value).toList(),
							witness.cadres().stream().map(CadreCode::value).toList())).toList());
		}
	}

	record LeaverResource(String cadre, LocalDate lastDay, List<String> posts, boolean falls) {
	}

	/** @param month such as 2026-03 */
	record MonthResource(String month, int fillableAtOnce, int candidates, List<LeaverResource> leavers) {
	}

	record OutlookResource(List<MonthResource> months) {

		static OutlookResource of(Outlook outlook) {
			return new OutlookResource(outlook.months().stream().map(month -> new MonthResource(month.month().toString(), month.fillableAtOnce(), month.candidates(),
					month.leavers().stream().map(each -> new LeaverResource(each.cadre().value(), each.lastDay(), each.posts().stream().map(PositionCode::value).toList(), each.falls()))
						.toList())).toList());
		}
	}

	record SuccessorResource(String position, String title, @Nullable String unit, @Nullable String unitName) {
	}

	/**
	 * @param ended the first day without the post
	 * @param sharing how many nominations of the plan would be for the first of the successors
	 */
	record CarryOverResource(String nomination, String cadre, String former, String title, @Nullable LocalDate ended, List<SuccessorResource> successors, int sharing,
			long version) {

		static CarryOverResource of(CarryOver carry) {
			return new CarryOverResource(carry.nomination().code().value(), carry.nomination().cadre().value(), carry.former().value(), carry.formerTitle(), carry.ended(),
					carry.successors().stream().map(post -> new SuccessorResource(post.code().value(), post.title(), post.unit() == null ? null : post.unit().value(), post.unitName()))
						.toList(), carry.sharing(), carry.nomination().version());
		}
	}

	record PostChangedResource(String nomination, String cadre, String position, String before, String now) {

		static PostChangedResource of(PostChanged changed) {
			return new PostChangedResource(changed.nomination().code().value(), changed.nomination().cadre().value(), changed.position().value(), changed.before(), changed.now());
		}
	}

	record DevelopmentResource(String nomination, String key, String need, LocalDate by, @Nullable LocalDate doneOn, boolean overdue) {

		static DevelopmentResource of(Development development, LocalDate on) {
			return new DevelopmentResource(development.nomination().value(), development.key(), development.need(), development.by(), development.doneOn(), development.isOverdue(on));
		}
	}

	record CohortPlaceResource(String nomination, int performance, int potential, String note, LocalDate placedOn, long version) {

		static CohortPlaceResource of(CohortPlace place) {
			return new CohortPlaceResource(place.nomination().value(), place.performance(), place.potential(), place.note(), place.placedOn(), place.version());
		}
	}
}
