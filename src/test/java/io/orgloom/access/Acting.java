package io.orgloom.access;

import java.util.Arrays;
import java.util.List;

/** Whoever a plain test says acts, with roles on everything. */
public final class Acting extends Access {

	private String name;
	private List<Grant> grants = List.of();

	public Acting(String name) {
		super(null, null, null);
		this.name = name;
	}

	public void as(String other, Role... everywhere) {
		name = other;
		grants = Arrays.stream(everywhere).map(Grant::everywhere).toList();
	}

	@Override
	public String actor() {
		return name;
	}

	@Override
	public List<Grant> grants() {
		return grants;
	}
}
