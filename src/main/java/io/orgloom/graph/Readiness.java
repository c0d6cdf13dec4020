package io.orgloom.graph;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the graph may be read yet: not while the first start records the territory of the demonstration in it. What follows comes behind open doors. */
@Component
public class Readiness {

	private final AtomicReference<@Nullable String> step = new AtomicReference<>("starting");
	private final AtomicReference<@Nullable String> following = new AtomicReference<>();

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

	/** What is still being recorded while people work already, null if nothing is. */
	public @Nullable String following() {
		return following.get();
	}

	public void following(@Nullable String what) {
		following.set(what);
	}

	public void ready() {
		step.set(null);
	}
}
