package io.orgloom.cadreplan.web;

import io.orgloom.cadreplan.Outlook;
import io.orgloom.cadreplan.Outlook.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outlook of a plan as a stepped line over the months, in units of a drawing 1,000 wide and 160 high; the table beside it says the same.
 *
 * @param line the points of how many posts could be filled
 * @param whole how high the line of all posts lies
 * @param years where each year begins
 * @param falls where somebody leaves without whom one post more stays empty
 */
record OutlookPicture(String line, double whole, List<Year> years, List<Fall> falls) {

	private static final int WIDTH = 1000;
	private static final int HEIGHT = 160;
	private static final int HEAD = 12;
	private static final int JANUARY = 1;

	record Year(int year, double x) {
	}

	record Fall(double x, double y) {
	}

	static OutlookPicture of(Outlook outlook, int posts) {
		List<Month> months = outlook.months();
		double step = (double) WIDTH / months.size();
		List<String> points = new ArrayList<>();
		List<Year> years = new ArrayList<>();
		List<Fall> falls = new ArrayList<>();
		for (int i = 0; i < months.size(); i++) {
			Month month = months.get(i);
			double y = y(month.fillableAtOnce(), posts);
			points.add("%s,%s".formatted(round(i * step), round(y)));
			points.add("%s,%s".formatted(round((i + 1) * step), round(y)));
			if (month.month().getMonthValue() == JANUARY) {
				years.add(new Year(month.month().getYear(), round(i * step)));
			}
			if (month.leavers().stream().anyMatch(Outlook.Leaver::falls)) {
				falls.add(new Fall(round((i + 1) * step), round(y)));
			}
		}
		return new OutlookPicture(points.stream().collect(Collectors.joining(" ")), HEAD, years, falls);
	}

	private static double y(int filled, int posts) {
		return HEIGHT - (posts == 0 ? 0 : (double) (HEIGHT - HEAD) * filled / posts);
	}

	private static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}
}
