package io.orgloom.structure;

/** One of the hierarchies that stand side by side. */
public enum Hierarchy {
	PARTY,
	GOVERNMENT,
	FRONT
}
