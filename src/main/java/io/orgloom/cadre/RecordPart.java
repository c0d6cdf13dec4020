package io.orgloom.cadre;

/** The parts of a record of which there are several side by side, each entry with a key, and the rank: what can come to an end, or be taken out, by itself. */
public enum RecordPart {
	RANK(CadreFacts.RANK), RATING(CadreFacts.RATING), DISCIPLINE(CadreFacts.DISCIPLINE), TRAINING(CadreFacts.TRAINING), COMMENDATION(CadreFacts.COMMENDATION),
	LANGUAGE(CadreFacts.LANGUAGE), RELATION(CadreFacts.RELATION);

	private final String aspect;

	RecordPart(String aspect) {
		this.aspect = aspect;
	}

	String aspect() {
		return aspect;
	}
}
