package io.orgloom.benchmark;

import java.lang.management.ManagementFactory;

/** Prints figures beside their goals, the load of the machine, and the cheapest request of the same run. */
final class Report {

	private double cheapest;

	/** What other figures are set against. */
	void cheapest(String what, double figure) {
		cheapest = figure;
		print(what, figure, "");
	}

	/** A figure without a goal. */
	void tell(String what, double figure) {
		print(what, figure, "");
	}

	/** A figure that is to be no more than its goal. */
	void most(String what, double figure, double goal) {
		print(what, figure, "  goal %s: %s".formatted(number(goal), figure <= goal ? "met" : "missed"));
	}

	/** A figure that is to be no less than its goal. */
	void least(String what, double figure, double goal) {
		print(what, figure, "  goal %s: %s".formatted(number(goal), figure >= goal ? "met" : "missed"));
	}

	private void print(String what, double figure, String goal) {
		String ratio = cheapest == 0 || !what.endsWith("app ms") ? "" : "  × %.1f of the cheapest".formatted(figure / cheapest);
		System.out.printf("%-72s %9s%s%s  (load %.1f)%n", what, number(figure), goal, ratio, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	/** Small figures with two places, so that shares can be told apart. */
	private static String number(double figure) {
		return figure == Math.rint(figure) ? "%.0f".formatted(figure) : Math.abs(figure) < 10 ? "%.2f".formatted(figure) : "%.1f".formatted(figure);
	}
}
