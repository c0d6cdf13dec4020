package io.orgloom.structure;

/** How a post reports: by a solid line to its superior, by a dotted one to somebody it also answers to. */
public enum Line {
	SOLID,
	DOTTED
}
