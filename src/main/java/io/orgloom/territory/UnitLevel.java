package io.orgloom.territory;

/** The level an administrative unit stands on; wards and townships stand on the commune level. */
public enum UnitLevel {
	PROVINCE, DISTRICT, COMMUNE
}
