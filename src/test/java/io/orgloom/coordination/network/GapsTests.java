package io.orgloom.coordination.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapsTests {

	@Test
	void twoWhoMustCoordinateAndHaveNothingTogetherAreSilent() {
		Office office = new Office().coordinate("A", "B", "2023-01-01").task("A", "C", "", "2024-06-30", "2024-06-30").task("B", "C", "", "2024-06-30", "2024-06-30");
		assertThat(office.gaps("A B C")).containsExactly("REQUIRED_SILENT A B");
		assertThat(office.meeting("B", "A").gaps("A B C")).as("a meeting is something").isEmpty();
	}

	@Test
	void silenceSaysNothingWhereThereIsNoWorkOrTheDutyIsNew() {
		assertThat(new Office().coordinate("A", "B", "2023-01-01").task("A", "C", "", "2024-06-30", "").gaps("A B C")).as("of B no work is recorded at all").isEmpty();
		Office fresh = new Office().coordinate("A", "B", "2024-10-02").task("A", "C", "", "2024-06-30", "").task("B", "C", "", "2024-06-30", "");
		assertThat(fresh.gaps("A B C")).as("laid down less than three months before the end").isEmpty();
	}

	@Test
	void muchWorkTogetherWithNothingLaidDownIsUnregulated() {
		assertThat(new Office().months("A", "B", 1, "xxxxx").gaps("A B")).as("five tasks are not yet much").isEmpty();
		assertThat(new Office().months("A", "B", 1, "xxxxx").months("B", "A", 6, "x").gaps("A B")).containsExactly("ACTIVE_UNREGULATED A B");
		assertThat(new Office().months("A", "P", 1, "xxxxxxx").gaps("A P")).as("one lies below the other").isEmpty();
		assertThat(new Office().months("A", "B", 1, "xxxxxxx").advise("A", "B").gaps("A B")).isEmpty();
	}

	@Test
	void whereOnlyOneEverAsksItIsOneSided() {
		Office office = new Office().coordinate("A", "B", "2023-01-01").months("A", "B", 1, "xxxxxx");
		assertThat(office.gaps("A B C")).as("B leads nothing, so it has nothing to ask for").isEmpty();
		office.months("B", "C", 1, "xxxxxx").coordinate("B", "C", "2023-01-01").months("C", "B", 1, "x");
		assertThat(office.gaps("A B C")).containsExactly("ONE_SIDED A B");
		assertThat(office.months("B", "A", 7, "x").gaps("A B C")).isEmpty();
	}

	@Test
	void workThatIsHardlyEverInTimeIsAlwaysLate() {
		assertThat(new Office().coordinate("A", "B", "2023-01-01").months("A", "B", 1, "---x-").gaps("A B")).containsExactly("ALWAYS_LATE A B");
		assertThat(new Office().coordinate("A", "B", "2023-01-01").months("A", "B", 1, "--xx-").gaps("A B")).isEmpty();
		assertThat(new Office().coordinate("A", "B", "2023-01-01").months("A", "B", 1, "----").gaps("A B")).as("four are too few to say always").isEmpty();
	}

	@Test
	void aFallThatChanceWouldHardlyBringIsWorsening() {
		assertThat(new Office().coordinate("A", "B", "2023-01-01").months("A", "B", 3, "xxxx-----").gaps("A B")).as("4 of 4, then 0 of 5: once in 126").containsExactly("WORSENING A B");
		assertThat(new Office().coordinate("A", "B", "2023-01-01").months("A", "B", 3, "xxx-x----").gaps("A B")).as("3 of 4, then 1 of 5: once in six").isEmpty();
		assertThat(new Office().coordinate("A", "B", "2023-01-01").months("A", "B", 3, "----xxxxx").gaps("A B")).as("it got better").isEmpty();
	}
}
