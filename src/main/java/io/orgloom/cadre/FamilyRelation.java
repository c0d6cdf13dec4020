package io.orgloom.cadre;

/** What the other is to a cadre: {@code PARENT} means that the other is their parent. */
public enum FamilyRelation {
	SPOUSE, PARENT, CHILD, SIBLING, GRANDPARENT, GRANDCHILD, UNCLE_OR_AUNT, NEPHEW_OR_NIECE, PARENT_IN_LAW, CHILD_IN_LAW, SIBLING_IN_LAW, OTHER_RELATIVE;

	/** What the cadre is to the other. */
	public FamilyRelation inverse() {
		return switch (this) {
			case PARENT -> CHILD;
			case CHILD -> PARENT;
			case GRANDPARENT -> GRANDCHILD;
			case GRANDCHILD -> GRANDPARENT;
			case UNCLE_OR_AUNT -> NEPHEW_OR_NIECE;
			case NEPHEW_OR_NIECE -> UNCLE_OR_AUNT;
			case PARENT_IN_LAW -> CHILD_IN_LAW;
			case CHILD_IN_LAW -> PARENT_IN_LAW;
			case SPOUSE, SIBLING, SIBLING_IN_LAW, OTHER_RELATIVE -> this;
		};
	}
}
