package io.orgloom.restructuring.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.orgloom.restructuring.AimKind;
import io.orgloom.restructuring.MergerPlanRequest.Aim;
import io.orgloom.restructuring.UnknownAim;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An aim as a request names it: {@code {"kind": "COMPACTNESS", "weight": 0.5}}, or shorter {@code "compactness=0.5"}. */
record ObjectiveForm(@Nullable String kind, @Nullable Double weight) {

	private static final double MOST = 1_000;

	@JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
	ObjectiveForm {
	}

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static ObjectiveForm of(String text) {
		int sign = text.indexOf('=');
		if (sign < 0) {
			return new ObjectiveForm(text, null);
		}
		try {
			return new ObjectiveForm(text.substring(0, sign), Double.valueOf(text.substring(sign + 1)));
		} catch (NumberFormatException noNumber) {
			throw new UnknownAim(text);
		}
	}

	Aim aim() {
		String name = String.valueOf(kind).strip().toUpperCase(Locale.ROOT).replaceFirst("^HETEROGENEITY:", "");
		double counted = weight == null ? 1 : weight;
		AimKind aim = Arrays.stream(AimKind.values()).filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new UnknownAim(String.valueOf(kind)));
		if (!(counted > 0) || counted > MOST) {
			throw new UnknownAim(kind + "=" + weight);
		}
		return new Aim(aim, counted);
	}
}
