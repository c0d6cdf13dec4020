package io.orgloom.mergerplan;

/**
 * An exception: a new unit that does not meet the standards, with the reason.
 *
 * @param region its number
 */
public record Unmet(int region, Reason reason) {

	/** Why a new unit does not meet the standards. */
	public enum Reason {
		/** It was to stay as it is. */
		LOCKED,
		/** All it hangs together with has too little. */
		NOT_ENOUGH_AROUND,
		/** More new units were asked for than can meet them. */
		COUNT,
		/** Demands stand against it: units kept apart, fences, most members, largest area. */
		DEMANDS,
		/** None was found that does; that there is none is not proven. */
		NOT_FOUND
	}
}
