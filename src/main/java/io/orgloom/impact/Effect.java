package io.orgloom.impact;

/** What a plan does to a unit of the base and to what works for it; the farther-reaching first. */
public enum Effect {
	/** It ends and nothing follows it. */
	LEFT,
	/** It ends with others of its kind, which become one with it: there would be two or more where one is. */
	DOUBLED,
	/** It ends, and what follows it has no other of its kind. */
	FOLLOWS,
	/** It stays, with other ground. */
	GROUND_CHANGES,
	/** It stays, as a unit of another type. */
	TYPE_CHANGES,
	/** It stays, with another name. */
	NAME_CHANGES,
	/** It stays, below another unit. */
	MOVES,
	/** It stays, below what is touched itself. */
	ABOVE_CHANGES,
	/** It stays, and what ties it to others loses an end. */
	LOSES_TIE,
	/** It would not be met. */
	NOT_MET;

	/** Whether what it hangs on is gone afterwards. */
	public boolean ends() {
		return this == LEFT || this == DOUBLED || this == FOLLOWS;
	}
}
