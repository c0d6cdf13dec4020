package io.orgloom.comparison;

/** What plans are compared by, in the order it is shown. */
public enum ComparedFigure {
	/** Units of the lowest level afterwards. Whether fewer are better depends on what is asked for. */
	UNITS(Better.NEITHER),
	/** Share of the units rules apply to that meet every standard, 0 to 1. */
	MET(Better.MORE),
	/** Units that miss a standard, nearly missed ones included. */
	MISSED(Better.LESS),
	/** Units about which a standard cannot be judged, as a figure is missing. */
	UNKNOWN(Better.LESS),
	/** Units no rule applies to, such as special zones: neither met nor missed. */
	NO_RULE(Better.NEITHER),
	/** Units that do not hang together. */
	IN_PIECES(Better.LESS),
	/** People whose territory lies in no unit. */
	LEFT_OVER(Better.LESS),
	/** People whose unit is no longer what it was. */
	AFFECTED(Better.LESS),
	/** Coefficient of variation of the populations of the units. */
	BALANCE(Better.LESS),
	/** Area-weighted moment of inertia of the members about the centre of their unit, km⁴. */
	COMPACTNESS(Better.LESS),
	/** Length of the borders left between units, km. */
	BORDERS(Better.LESS),
	/** Units that reach over a border of the unit above. */
	CROSSED(Better.LESS),
	/** How far people are on average from the member with most people, km. */
	DISTANCE(Better.LESS);

	/** Which of two figures is the better one. */
	public enum Better {
		/** The smaller one. */
		LESS,
		/** The larger one. */
		MORE,
		/** Neither: it is shown, and not weighed. */
		NEITHER
	}

	private final Better better;

	ComparedFigure(Better better) {
		this.better = better;
	}

	public Better better() {
		return better;
	}

	/** With how many decimals people read it. */
	public int decimals() {
		return switch (this) {
			case BALANCE -> 3;
			case BORDERS, DISTANCE -> 1;
			default -> 0;
		};
	}

	/** Whether it may be weighed. */
	public boolean isWeighed() {
		return better != Better.NEITHER;
	}
}
