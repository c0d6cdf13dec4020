package io.orgloom.cadre;

import io.orgloom.policy.AgeRoadmap;
import io.orgloom.policy.RetirementException;
import io.orgloom.policy.RetirementNorm;
import io.orgloom.policy.RetirementTerms;
import io.orgloom.policy.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A rule on retirement, ready to be asked about people: plain Java, for pages, lists and plans alike. */
public final class RetirementRule {

	private final RetirementNorm norm;
	private final RetirementTerms terms;

	public RetirementRule(RetirementNorm norm) {
		this.norm = norm;
		this.terms = norm.terms();
	}

	/** What the rule says of itself: title, source, days of effect, how sure it is. */
	public Rule rule() {
		return norm.rule();
	}

	/** What may lead single persons away from it, by a decision of their own. */
	public List<RetirementException> exceptions() {
		return norm.exceptions();
	}

	/** The month that counts where only the year of birth is known. */
	int unknownMonth() {
		return terms.unknownMonth();
	}

	/** How the age moves with the years. */
	public AgeRoadmap roadmap(Sex sex) {
		return terms.roadmap(sex.attribute());
	}

	/** When somebody retires of whose birth at least the year is known. */
	public Retirement of(BirthMonth birth, Sex sex) {
		return of(birth.counted(terms.unknownMonth()), sex);
	}

	/** When somebody born in that month retires. */
	public Retirement of(YearMonth birth, Sex sex) {
		int age = roadmap(sex).ageOf(birth);
		YearMonth reached = birth.plusMonths(age);
		return new Retirement(birth, sex, age, terms.leaves(reached), terms.pensionStarts(reached));
	}

	/**
	 * The last month of birth of those who have retired by the end of that day. Who is older has retired too, so everybody who retires after one day
	 * and by another is a range of birth months.
	 */
	public YearMonth lastBornRetiredBy(LocalDate day, Sex sex) {
		AgeRoadmap roadmap = roadmap(sex);
		YearMonth month = YearMonth.from(day).minusMonths(roadmap.ageIn(day.getYear()));
		while (!of(month.plusMonths(1), sex).retirementDate().isAfter(day)) {
			month = month.plusMonths(1);
		}
		while (of(month, sex).retirementDate().isAfter(day)) {
			month = month.minusMonths(1);
		}
		return month;
	}
}
