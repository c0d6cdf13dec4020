package io.orgloom.coordination.network;

/** What makes an agency stand out. */
public enum Mark {
	/** It has a part in many times as many tasks as is usual. */
	OVERLOADED,
	/** Many of the shortest ways between others lead through it. */
	BROKER,
	/** Without it some could no longer reach each other. */
	SINGLE_POINT,
	/** Tasks in which it is asked are late more often than not. */
	ANSWERS_LATE
}
