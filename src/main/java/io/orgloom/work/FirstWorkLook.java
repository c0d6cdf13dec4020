package io.orgloom.work;

import io.orgloom.graph.Readiness;
import io.orgloom.graph.Times;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a start reads all work once in the background, so that nobody's home page waits for it; from then on the picture is carried on after every Change. A
 * look that fails is made up for by whoever asks next.
 */
@Component
class FirstWorkLook {

	private static final Logger LOG = LoggerFactory.getLogger(FirstWorkLook.class);
	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

	private final WorkPictures pictures;
	private final Times times;
	private final Readiness readiness;
	private final Thread look = Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("first-work-look").unstarted(this::look);

	FirstWorkLook(WorkPictures pictures, Times times, Readiness readiness) {
		this.pictures = pictures;
		this.times = times;
		this.readiness = readiness;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (look.getState() == Thread.State.NEW) {
			look.start();
		}
	}

	private void look() {
		try {
			while (!readiness.isReady() || readiness.following() != null) {
				Thread.sleep(BETWEEN_TRIES);
			}
			pictures.known(times.now());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		} catch (RuntimeException failure) {
			LOG.debug("Work was not looked at; whoever asks first waits for it.", failure);
		}
	}

	@PreDestroy
	void stop() {
		look.interrupt();
	}
}
