package io.orgloom.coordination;

import io.orgloom.coordination.network.Network;
import io.orgloom.graph.Kept;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The networks asked for last. A question names the last Change it knows of, so its answer is true for ever, and the next Change is another question; who asks what
 * is being worked out waits for it. At most {@value #KEPT} are kept.
 */
@Component
class KeptNetworks implements Kept {

	private static final int KEPT = 12;

	private final Map<NetworkQuestion, FutureTask<Network>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<NetworkQuestion, FutureTask<Network>> eldest) {
			return size() > KEPT;
		}
	};

	@Override
	public void forget() {
		synchronized (kept) {
			kept.clear();
		}
	}

	Optional<Network> atHand(NetworkQuestion question) {
		synchronized (kept) {
			return Optional.ofNullable(kept.get(question)).filter(task -> task.state() == Future.State.SUCCESS).map(FutureTask::resultNow);
		}
	}

	Network of(NetworkQuestion question, Supplier<Network> work) {
		FutureTask<Network> own = new FutureTask<>(work::get);
		FutureTask<Network> task;
		synchronized (kept) {
			task = kept.computeIfAbsent(question, none -> own);
		}
		if (task == own) {
			own.run();
		}
		try {
			return task.get();
		} catch (ExecutionException failure) {
			synchronized (kept) {
				kept.remove(question, task);
			}
			throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The network of " + question.period() + " was not waited for.", stopped);
		}
	}
}
