package io.orgloom.comparison;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How much each figure counts where plans are put in an order.
 *
 * @param byFigure none below 0; a figure that is not there does not count
 */
public record Weights(Map<ComparedFigure, Double> byFigure) {

	/** How weights are named in an address: {@code weight.MET=2}. */
	public static final String PREFIX = "weight.";
	/** No figure counts more than that. */
	public static final double MOST = 10;

	/** Out of the parameters of an address; where none names a weight, everything that is weighed counts the same. */
	public static Weights read(Map<String, String> parameters) {
		Map<ComparedFigure, Double> weights = new EnumMap<>(ComparedFigure.class);
		parameters.forEach((name, value) -> {
			if (name.startsWith(PREFIX)) {
				ComparedFigure figure = figure(name.substring(PREFIX.length()));
				weights.put(figure, weight(figure, value));
			}
		});
		return weights.isEmpty() ? equal() : new Weights(weights);
	}

	/** As {@link #read}, but what is no weight counts for nothing: for a page that says so and asks again. */
	public static Weights readable(Map<String, String> parameters) {
		Map<String, String> kept = new HashMap<>();
		parameters.forEach((name, value) -> {
			if (name.startsWith(PREFIX) && isReadable(Map.of(name, value))) {
				kept.put(name, value);
			}
		});
		return read(kept);
	}

	private static boolean isReadable(Map<String, String> weight) {
		try {
			read(weight);
			return true;
		} catch (InvalidWeight none) {
			return false;
		}
	}

	private static Weights equal() {
		Map<ComparedFigure, Double> weights = new EnumMap<>(ComparedFigure.class);
		Arrays.stream(ComparedFigure.values()).filter(ComparedFigure::isWeighed).forEach(figure -> weights.put(figure, 1.0));
		return new Weights(weights);
	}

	private static ComparedFigure figure(String name) {
		return Arrays.stream(ComparedFigure.values()).filter(figure -> figure.isWeighed() && figure.name().equals(name)).findFirst()
			.orElseThrow(() -> new InvalidWeight(name));
	}

	private static double weight(ComparedFigure figure, String value) {
		try {
			double weight = value.isBlank() ? 0 : Double.parseDouble(value);
			if (weight >= 0 && weight <= MOST) {
				return weight;
			}
		} catch (NumberFormatException notANumber) {
			// refused below, with what was sent
		}
		throw new InvalidWeight(figure, value, MOST);
	}

	public double of(ComparedFigure figure) {
		return byFigure.getOrDefault(figure, 0.0);
	}
}
