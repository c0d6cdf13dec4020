package io.orgloom.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgloom.access.Access;
import io.orgloom.access.ReadPurpose;
import io.orgloom.graph.AsOf;
import io.orgloom.graph.ChangeNote;
import io.orgloom.graph.Ledger;
import io.orgloom.structure.Hierarchy;
import io.orgloom.structure.OrgUnitCode;
import io.orgloom.structure.OrgUnitSearch;
import io.orgloom.structure.PlacedOrgUnit;
import io.orgloom.structure.Structure;
import io.orgloom.structure.findings.ApparatusReview;
import io.orgloom.structure.findings.FindingKind;
import io.orgloom.structure.findings.OrgUnitFinding;
import io.orgloom.support.GraphTest;
import io.orgloom.territory.Territory;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the history of Nghệ An comes in: up to a day, in parts, and what was known before the next part. */
@GraphTest
class DemonstrationLoadingIT {

	private static final LocalDate JUNE_2025 = LocalDate.of(2025, 6, 30);
	private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
	private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

	@Autowired
	Demonstration demonstration;
	@Autowired
	Territory territory;
	@Autowired
	Structure structure;
	@Autowired
	ApparatusReview review;
	@Autowired
	Access access;
	@Autowired
	Ledger ledger;

	@Test
	void knowsOnlyWhatWasRecordedThenAndStopsWhereItIsTold() {
		demonstration.load(JUNE_2025);
		long known = ledger.last();
		assertThat(known).isEqualTo(2);
		assertThat(count(UnitLevel.COMMUNE, JULY_2025)).isEqualTo(412);

		Demonstration.events().stream().filter(event -> event.day().equals(JULY_2025)).forEach(demonstration::load);

		assertThat(count(UnitLevel.COMMUNE, JULY_2025)).isEqualTo(130);
		assertThat(territory.units(UnitSearch.all(null, UnitLevel.COMMUNE), new AsOf(JULY_2025, known))).hasSize(412);
		ledger.revert(3, new ChangeNote("tester", "Try the way back", null));
		assertThat(count(UnitLevel.COMMUNE, JULY_2025)).isEqualTo(412);
		assertThat(territory.unit(new UnitCode("16663"), asOf(JULY_2025)).parent()).isEqualTo(new UnitCode("412-202412"));
	}

	@Test
	void theApparatusOfAnEarlierDayKnowsNothingOfLaterOnes() {
		demonstration.load(JUNE_2025);
		// as a start leaves it that is killed once the doors are open
		assertThat(missing(JUNE_2025)).hasSize(4).first().asString().startsWith("Committees");
		demonstration.loadApparatus(JUNE_2025);
		assertThat(missing(JUNE_2025)).hasSize(3).first().asString().startsWith("Synthetic cadres");
		// later that some posts are vacant is drawn, and a division may have too few people
		assertThat(faultsOfNorms()).isEmpty();
		demonstration.loadCadres(JUNE_2025);
		assertThat(missing(JUNE_2025)).hasSize(2).first().asString().startsWith("Synthetic work");
		demonstration.loadWork();
		assertThat(missing(JUNE_2025)).singleElement().asString().startsWith("Synthetic salary grades");
		demonstration.loadRecords(JUNE_2025);
		assertThat(missing(JUNE_2025)).isEmpty();
		assertThat(missing(EVER)).as("what lies before the last part is left as it is").isEmpty();

		assertThat(structure.unit(new OrgUnitCode("16663.DU"), asOf(JULY_2025)).name()).isEqualTo("Đảng ủy phường Đông Vĩnh");
		assertThat(structure.subtree(new OrgUnitCode("40.DU"), 1, Hierarchy.PARTY, asOf(JULY_2025))).map(PlacedOrgUnit::unit)
			.extracting(unit -> unit.code().value()).contains("40.DU.BTGDV");
		assertThat(structure.positions(new OrgUnitCode("40.MTTQ"), false, null, "", 100, asOf(JULY_2025))).hasSize(4);
	}

	@Test
	void goesOnWhereItWasInterrupted() {
		assertThat(missing(EVER)).hasSize(8).last().asString().startsWith("Synthetic salary grades");
		demonstration.load(Demonstration.events().getFirst());
		assertThat(missing(EVER)).hasSize(7).first().asString().startsWith("Arrangement of districts");
		ledger.revert(1, new ChangeNote("tester", "Away with it", null));
		assertThat(missing(EVER)).as("what was taken back is not missing").hasSize(7);
	}

	private List<String> missing(LocalDate until) {
		return demonstration.missing(until).stream().map(Demonstration.Part::reason).toList();
	}

	private List<OrgUnitFinding> faultsOfNorms() {
		OrgUnitSearch all = new OrgUnitSearch(null, null, null, null, 100, "");
		return access.asSystem(() -> review.faults(all, Set.of(FindingKind.NORM), asOf(JUNE_2025), new ReadPurpose("test", null))).items();
	}

	private long count(UnitLevel level, LocalDate on) {
		return territory.units(UnitSearch.all(null, level), asOf(on)).size();
	}

	private AsOf asOf(LocalDate on) {
		return new AsOf(on, ledger.last());
	}
}
