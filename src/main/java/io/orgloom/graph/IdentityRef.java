package io.orgloom.graph;

/** An identity node: what kind of thing (its label) and its business code, which never changes. */
public record IdentityRef(String label, String code) implements Comparable<IdentityRef> {

	@Override
	public int compareTo(IdentityRef other) {
		int byLabel = label.compareTo(other.label);
		return byLabel != 0 ? byLabel : code.compareTo(other.code);
	}

	@Override
	public String toString() {
		return label + " " + code;
	}
}
