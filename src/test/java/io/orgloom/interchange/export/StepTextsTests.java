package io.orgloom.interchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.scenario.EvaluatedPlan;
import io.orgloom.scenario.Step;
import io.orgloom.territory.UnitType;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTextsTests {

	private final PlanDossier plan = PlanFilesTests.dossier(EvaluatedPlan.small());
	private final StepTexts texts = new StepTexts(plan, PlanFilesTests.words("vi"));

	@Test
	void callsUnitsByTheNamesTheyHadAtThatPlaceOfThePlan() {
		assertThat(texts.tell(new Step.RenameUnit("00006", "Xã Sớm"))).contains("Xã Sáu (00006)", "Xã Sớm");
		assertThat(texts.tell(new Step.RenameUnit("00006", "Xã Trưa"))).contains("Xã Sớm (00006)", "Xã Trưa").doesNotContain("Xã Sáu");
	}

	/** A key of the plan means nothing to who reads the document. */
	@Test
	void callsUnitsThatAreFormedByTheirNamesAlone() {
		Step.NewUnit formed = new Step.NewUnit("Xã Gộp", UnitType.COMMUNE, null, null, null);
		texts.tell(new Step.MergeUnits(formed, List.of(new Step.Part("00001", null), new Step.Part("00002", null))));
		assertThat(texts.tell(new Step.ChangeUnitType("new:1", UnitType.SPECIAL_ZONE))).contains("Xã Gộp", "đặc khu").doesNotContain("new:1");
	}
}
