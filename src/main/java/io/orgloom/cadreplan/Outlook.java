package io.orgloom.cadreplan;

import io.orgloom.cadre.CadreCode;
import io.orgloom.cadre.CadreProfile;
import io.orgloom.structure.PositionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a plan goes on if nobody is added: month by month how many posts could be filled at once, and which rest on people who leave. Of each month counts its
 * last day; who retires during it counts no more. Readiness that somebody only hopes for counts from the day on which its band ends.
 */
public record Outlook(List<Month> months) {

	/**
	 * @param candidates how many of those nominated are ready and in service at the end of the month
	 * @param leavers who leaves during it, the earliest first
	 */
	public record Month(YearMonth month, int fillableAtOnce, int candidates, List<Leaver> leavers) {
	}

	/**
	 * A candidate whose last day of work lies in the month.
	 *
	 * @param posts they are planned for
	 * @param falls whether one post more can then not be filled, whoever else steps in
	 */
	public record Leaver(CadreCode cadre, LocalDate lastDay, List<PositionCode> posts, boolean falls) {
	}

	/** @param months how many, from that of the picture's day on */
	static Outlook of(PlanPicture picture, int months) {
		Map<YearMonth, List<CadreProfile>> leaving = picture.profiles().values().stream().filter(profile -> profile.retires() != null)
			.collect(Collectors.groupingBy(profile -> YearMonth.from(profile.retires())));
		SortedMap<LocalDate, Strength> known = new TreeMap<>();
		List<Month> outlook = new ArrayList<>();
		YearMonth first = YearMonth.from(picture.on());
		for (int i = 0; i < months; i++) {
			YearMonth month = first.plusMonths(i);
			// a last day of work is still one of service: the day after counts
			LocalDate end = month.plusMonths(1).atDay(1);
			Map<PositionCode, List<CadreCode>> ready = picture.ready(end);
			List<Leaver> leavers = leaving.getOrDefault(month, List.of()).stream().map(profile -> leaver(profile, picture, known))
				.sorted(Comparator.comparing(Leaver::lastDay).thenComparing(Leaver::cadre)).toList();
			outlook.add(new Month(month, new Strength(ready).fillableAtOnce(), (int) ready.values().stream().flatMap(List::stream).distinct().count(), leavers));
		}
		return new Outlook(outlook);
	}

	private static Leaver leaver(CadreProfile profile, PlanPicture picture, SortedMap<LocalDate, Strength> known) {
		LocalDate lastDay = profile.retires();
		Strength then = known.computeIfAbsent(lastDay, picture::strength);
		List<PositionCode> posts = picture.of(profile.code()).stream().map(Nomination::position).filter(each -> each != null).distinct().sorted().toList();
		return new Leaver(profile.code(), lastDay, posts, then.irreplaceable().contains(profile.code()));
	}
}
