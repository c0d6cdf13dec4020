package io.orgloom.structure;

/** What an org unit is. */
public enum OrgUnitKind {
	/** A Party executive committee: provincial, district, commune. */
	COMMITTEE,
	/** Leads between the meetings of a committee. */
	STANDING_COMMITTEE,
	/** The elected inspection committee, apart from its agency. */
	INSPECTION_COMMITTEE,
	/** Advises and assists a committee: its office and its commissions. */
	ADVISORY_AGENCY,
	/** A part of an agency or department. */
	DIVISION,
	/** A People's Council. */
	COUNCIL,
	/** A People's Committee. */
	GOVERNMENT_BODY,
	/** A specialised department of a People's Committee. */
	DEPARTMENT,
	/** The Fatherland Front's committee or an organisation in it. */
	FRONT_BODY,
	/** A public-service unit. */
	PUBLIC_UNIT,
	/** A Party cell. */
	PARTY_CELL
}
