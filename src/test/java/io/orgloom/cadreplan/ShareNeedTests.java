package io.orgloom.cadreplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The least number of people a share lacks, against adding one after the other. */
class ShareNeedTests {

	@Test
	void isWhatAddingOneAfterTheOtherFinds() {
		for (int people = 1; people <= 40; people++) {
			for (int counting = 0; counting <= people; counting++) {
				for (int target : new int[] {15, 25, 50}) {
					int more = 0;
					while ((counting + more) * 100 < target * (people + more)) {
						more++;
					}
					assertThat(ShareNeed.fewest(counting * 100.0 / people, target, people)).as("%d of %d for %d %%", counting, people, target).isEqualTo(more);
				}
			}
		}
	}
}
