package io.orgloom.structure;

/** What an advisory agency advises on; rules about a committee's agencies count by it. */
public enum AgencyField {
	OFFICE,
	ORGANISATION,
	INSPECTION,
	PROPAGANDA,
	MASS_MOBILISATION,
	PROPAGANDA_AND_MASS_MOBILISATION,
	INTERNAL_AFFAIRS,
	PARTY_BUILDING,
	OTHER
}
