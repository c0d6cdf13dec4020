package io.orgloom.scenario;

import io.orgloom.problem.OrgloomProblem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Steps give more of a unit than there is. */
public final class SharesExceedUnit extends OrgloomProblem {

	private static final long serialVersionUID = 1;
	private static final double SMALLEST_WRITTEN_OUT = 1e-6;

	SharesExceedUnit(String code, double share, double left) {
		super(Kind.RULE_BROKEN, "%s of unit %s cannot be given: %s of it is left. Choose a share up to that, or leave the share out to give all that is left."
			.formatted(plain(share), code, plain(left)), Map.of("code", code, "share", share, "left", left));
	}

	private static String plain(double share) {
		if (!Double.isFinite(share) || share != 0 && Math.abs(share) < SMALLEST_WRITTEN_OUT) {
			return String.valueOf(share);
		}
		return new BigDecimal(share).round(new MathContext(6)).stripTrailingZeros().toPlainString();
	}
}
