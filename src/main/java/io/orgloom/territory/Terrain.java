package io.orgloom.territory;

/** The class of terrain that standards distinguish. */
public enum Terrain {
	MOUNTAIN, ISLAND, OTHER
}
