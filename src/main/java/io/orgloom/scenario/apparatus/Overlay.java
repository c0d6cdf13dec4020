package io.orgloom.scenario.apparatus;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What steps make of things of the base, by code: the base is asked for what no step has touched. A step can be taken back by what it noted. */
final class Overlay<V> {

	private final Function<String, @Nullable V> base;
	private final Map<String, V> touched;
	private Map<String, @Nullable V> before = new HashMap<>();

	Overlay(Function<String, @Nullable V> base) {
		this(base, new HashMap<>());
	}

	private Overlay(Function<String, @Nullable V> base, Map<String, V> touched) {
		this.base = base;
		this.touched = touched;
	}

	Overlay<V> copy() {
		return new Overlay<>(base, new HashMap<>(touched));
	}

	@Nullable V get(String code) {
		V own = touched.get(code);
		return own == null ? base.apply(code) : own;
	}

	void put(String code, V value) {
		if (!before.containsKey(code)) {
			before.put(code, touched.get(code));
		}
		touched.put(code, value);
	}

	/** What steps touched. */
	Map<String, V> touched() {
		return touched;
	}

	/** Begins a step. */
	void begin() {
		before = new HashMap<>();
	}

	/** What was there before the step begun last touched it, null where the base was. */
	Map<String, @Nullable V> noted() {
		return before;
	}

	void restore(Map<String, @Nullable V> noted) {
		noted.forEach((code, value) -> {
			if (value == null) {
				touched.remove(code);
			} else {
				touched.put(code, value);
			}
		});
	}
}
