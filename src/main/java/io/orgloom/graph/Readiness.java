package io.orgloom.graph;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the graph may be read yet: not while the first start loads the demonstration into it. */
@Component
public class Readiness {

	private final AtomicReference<@Nullable String> step = new AtomicReference<>("starting");

	public boolean isReady() {
		return step.get() == null;
	}

	/** What the start is doing now, null once it is done. */
	public @Nullable String step() {
		return step.get();
	}

	public void doing(String what) {
		step.set(what);
	}

	public void ready() {
		step.set(null);
	}
}
