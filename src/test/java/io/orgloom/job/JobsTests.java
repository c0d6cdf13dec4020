package io.orgloom.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgloom.access.Acting;
import io.orgloom.access.Role;
import io.orgloom.problem.OrgloomProblem;
import io.orgloom.problem.Unexpected;
import io.orgloom.support.StandingClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The queue of long work: one worker, two may wait, three of one owner, two finished ones are kept for a day. */
@Timeout(20)
class JobsTests {

	private final Acting access = new Acting("lan");
	private final StandingClock clock = new StandingClock();
	private final Jobs jobs = new Jobs(new JobProperties(1, 2, 3, 2, Duration.ofDays(1), 10), access, clock);
	private final CountDownLatch enough = new CountDownLatch(1);

	@AfterEach
	void stop() throws InterruptedException {
		enough.countDown();
		jobs.stop();
	}

	private record Step(int number) {
	}

	private void actor(String name) {
		access.as(name);
	}

	private Job submit(Work work) {
		return jobs.submit("count", "Counting", "to a number", work);
	}

	/** Says that it has begun, and goes on until it is told that it is enough or cancelled. */
	private Job submitLong() {
		return submit(run -> {
			run.progress(new Step(1));
			await(() -> run.isCancelled() || enough.getCount() == 0);
			return new Step(2);
		});
	}

	private static void await(BooleanSupplier until) {
		while (!until.getAsBoolean()) {
			try {
				TimeUnit.MILLISECONDS.sleep(2);
			} catch (InterruptedException broken) {
				throw new IllegalStateException(broken);
			}
		}
	}

	private Job finished(Job job) {
		await(() -> jobs.job(job.id()).state().isFinished());
		return jobs.job(job.id());
	}

	private Job begun(Job job) {
		await(() -> jobs.job(job.id()).progress() != null);
		return jobs.job(job.id());
	}

	@Test
	void workIsWatchedFromTheQueueToItsResult() {
		Job first = submitLong();
		Job second = submit(run -> new Step(7));

		assertThat(begun(first).state()).isEqualTo(JobState.RUNNING);
		assertThat(jobs.job(first.id()).progress()).isEqualTo(new Step(1));
		assertThat(jobs.job(second.id()).state()).isEqualTo(JobState.QUEUED);
		assertThat(jobs.before(second.id())).isEqualTo(1);
		enough.countDown();

		assertThat(finished(second).result(Step.class)).contains(new Step(7));
		assertThat(jobs.job(first.id()).state()).isEqualTo(JobState.DONE);
		assertThat(jobs.own()).extracting(Job::id).containsExactly(second.id(), first.id());
	}

	@Test
	void cancellingKeepsTheBestSoFarAndWhatWaitsNeverBegins() {
		Job running = submitLong();
		begun(running);
		Job waiting = submit(run -> {
			throw new AssertionError("It was cancelled before.");
		});

		assertThat(jobs.cancel(waiting.id()).state()).isEqualTo(JobState.CANCELLED);
		assertThat(jobs.cancel(running.id()).cancelling()).isTrue();

		assertThat(finished(running).state()).isEqualTo(JobState.CANCELLED);
		assertThat(finished(running).result(Step.class)).contains(new Step(2));
		assertThat(jobs.cancel(running.id()).result()).isEqualTo(new Step(2));
		assertThat(finished(submit(run -> new Step(3))).state()).as("the worker goes on").isEqualTo(JobState.DONE);
		assertThat(jobs.job(waiting.id()).startedAt()).isNull();
	}

	@Test
	void refusesMoreThanMayWaitAndMoreThanOneMayHave() {
		begun(submitLong());
		submitLong();
		submitLong();
		assertThatThrownBy(this::submitLong).isInstanceOf(TooManyJobs.class).hasMessageStartingWith("2 jobs wait already");
		jobs.cancel(jobs.own().getFirst().id());
		submitLong();
		jobs.cancel(jobs.own().getFirst().id());
		actor("hoa");
		submitLong();
		actor("lan");
		assertThatThrownBy(this::submitLong).isInstanceOf(TooManyJobs.class);
	}

	@Test
	void oneOwnerLeavesRoomForOthers() {
		Jobs roomy = new Jobs(new JobProperties(1, 20, 1, 2, Duration.ofDays(1), 10), access, clock);
		Job first = roomy.submit("count", "Counting", "to a number", run -> {
			await(() -> run.isCancelled());
			return null;
		});
		assertThatThrownBy(() -> roomy.submit("count", "Counting", "to a number", run -> null)).isInstanceOf(TooManyJobs.class).hasMessageStartingWith("You have 1 jobs");
		actor("hoa");
		Job other = roomy.submit("count", "Counting", "to a number", run -> null);
		actor("lan");
		roomy.cancel(first.id());
		await(() -> roomy.watched(other.id()).orElseThrow().state() == JobState.DONE);
	}

	@Test
	void aFailureIsToldInWordsAndEndsNoOtherJob() {
		Job refused = submit(run -> {
			throw new NoSuchNumber();
		});
		Job broken = submit(run -> {
			throw new StackOverflowError("inside");
		});

		assertThat(finished(refused).state()).isEqualTo(JobState.FAILED);
		assertThat(jobs.job(refused.id()).failure()).isInstanceOf(NoSuchNumber.class);
		assertThat(finished(broken).failure()).isInstanceOf(Unexpected.class).hasMessageContaining("Tell the administrator the number").hasMessageNotContaining("inside");
		assertThat(finished(submit(run -> new Step(1))).state()).isEqualTo(JobState.DONE);
	}

	@Test
	void onlyItsOwnerAndWhoAdministersEverythingSeeAJob() {
		Job job = finished(submit(run -> new Step(1)));
		actor("hoa");
		assertThatThrownBy(() -> jobs.job(job.id())).isInstanceOf(JobOfAnother.class);
		assertThatThrownBy(() -> jobs.cancel(job.id())).isInstanceOf(JobOfAnother.class);
		assertThat(jobs.own()).isEmpty();
		access.as("admin", Role.ADMINISTRATOR);
		assertThat(jobs.job(job.id()).owner()).isEqualTo("lan");
		assertThatThrownBy(() -> jobs.job(new JobId("j-1"))).isInstanceOf(UnknownJob.class);
	}

	@Test
	void finishedJobsAreForgottenAfterADayAndWhereTheyAreTooMany() {
		actor("hoa");
		Job other = finished(submit(run -> new Step(0)));
		actor("lan");
		List<Job> own = List.of(finished(submit(run -> new Step(1))), finished(submit(run -> new Step(2))), finished(submit(run -> new Step(3))));

		assertThat(jobs.own()).as("the oldest of who has most goes first").extracting(Job::id).containsExactly(own.getLast().id());
		assertThat(jobs.watched(other.id())).isPresent();
		clock.set(StandingClock.FIRST.plus(Duration.ofHours(25)));
		assertThat(jobs.own()).isEmpty();
		assertThat(jobs.watched(other.id())).isEmpty();
	}

	private static final class NoSuchNumber extends OrgloomProblem {

		private static final long serialVersionUID = 1;

		NoSuchNumber() {
			super(Kind.RULE_BROKEN, "There is no such number. Take another.", Map.of());
		}
	}
}
