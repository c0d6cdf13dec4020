package io.orgloom.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.orgloom.access.Access;
import io.orgloom.access.Grant;
import io.orgloom.access.Role;
import io.orgloom.access.UserAdministration;
import io.orgloom.interchange.Demonstration;
import io.orgloom.scenario.Base;
import io.orgloom.scenario.Evaluation;
import io.orgloom.scenario.ScenarioDecisions;
import io.orgloom.scenario.ScenarioId;
import io.orgloom.scenario.ScenarioPlanning;
import io.orgloom.scenario.ScenarioPlanning.NewScenario;
import io.orgloom.scenario.ScenarioPlanning.StepEntry;
import io.orgloom.scenario.Step;
import io.orgloom.scenario.Step.AssignUnits;
import io.orgloom.scenario.Step.MergeUnits;
import io.orgloom.scenario.Step.NewUnit;
import io.orgloom.support.Browser;
import io.orgloom.support.GraphTest;
import io.orgloom.territory.UnitCode;
import io.orgloom.territory.UnitLevel;
import io.orgloom.territory.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A district's plan in the studio: painted, locked, undone, worked on by keyboard, without a connection, by two at once, and looked at by a leader. */
@GraphTest
class StudioJourneyIT {

	private static final String PASSWORD = "bốn từ dễ nhớ";

	@Autowired
	private Demonstration demonstration;
	@Autowired
	private UserAdministration users;
	@Autowired
	private Access access;
	@Autowired
	private ScenarioPlanning planning;
	@Autowired
	private ScenarioDecisions decisions;
	@LocalServerPort
	private int port;

	private String scenario = "";
	private List<Base.Unit> communes = List.of();

	@Test
	void nothingSomebodyDidInTheStudioIsLost() {
		begin();
		try (Browser browser = Browser.on(port)) {
			StudioPage linh = StudioPage.of(browser, "linh", PASSWORD, scenario);
			paintUndoAndRedo(linh);
			lockAndErase(linh);
			browser.assertQuiet();
			mergeByKeyboard(linh);
			workWithoutConnection(linh);
			StudioPage hoa = StudioPage.of(browser, "hoa", PASSWORD, scenario);
			meet(linh, hoa);
			look(StudioPage.of(browser, "leader", PASSWORD, scenario));
			branchOffWhatCameTooLate(hoa);
			sayWhatAFormWants(hoa);
			callUnitsByTheirNamesThen(hoa);
		}
	}

	/** Every step in the table by keyboard alone; each says what it did, and leaves the keyboard where its result stands. */
	@Test
	void theTableHasEveryStepByKeyboard() {
		begin();
		scenario = access.asSystem(() -> planning.create(new NewScenario("Nghệ An", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 30), new UnitCode("40")))).id();
		try (Browser browser = Browser.on(port)) {
			StudioPage linh = StudioPage.of(browser, "linh", PASSWORD, scenario);
			linh.tab("Table");
			splitAndHandOver(linh);
			moveAndAbolish(linh);
			formAndSetFree(linh);
			putCommunesOfADistrictIntoAnother(linh);
			browser.assertQuiet();
			Browser.assertAccessible(linh.page());
		}
	}

	private void splitAndHandOver(StudioPage studio) {
		studio.choose(code(0));
		studio.press("s");
		studio.type("Xã Phần");
		studio.press("Tab", "Tab");
		studio.type("40");
		studio.press("Enter");
		studio.did(1, name(0) + " split: Xã Phần", "Xã Phần");
		assertThat(lastStep(Step.SplitUnit.class).into()).singleElement().satisfies(part -> assertThat(part.share()).isEqualTo(0.4));

		studio.choose(code(1));
		studio.press("t", "Enter");
		assertThat(studio.page().locator("#transfer-share")).isFocused();
		studio.type("30");
		studio.press("Enter");
		assertThat(studio.page().locator("#transfer-into")).hasJSProperty("validationMessage", "Name the unit it goes to.");
		studio.type("Xã Phần");
		studio.press("Tab");
		studio.type("Điều 5");
		studio.press("Enter");
		studio.did(2, name(1) + " (30%) handed over to Xã Phần", name(1));
		assertThat(lastStep(Step.TransferPart.class).from()).satisfies(part -> assertThat(part.clause()).isEqualTo("Điều 5"));
	}

	private void moveAndAbolish(StudioPage studio) {
		studio.choose(code(2));
		studio.press("p", "ArrowDown", "Enter");
		studio.did(3, name(2) + " lies in ", name(2));
		assertThat(lastStep(Step.MoveUnit.class).parent()).isNotEqualTo("416");

		studio.choose(code(3));
		studio.press("d");
		studio.type("Xã Phần");
		studio.press("Enter");
		studio.did(4, name(3) + " abolished, all of it to Xã Phần", "Xã Phần");
		studio.choose(code(4));
		studio.press("d", "Enter");
		studio.did(5, name(4) + " abolished", "");
		assertThat(lastStep(Step.AbolishUnit.class).into()).isNull();
	}

	/** Out of a form one comes with nothing done and nothing lost; a unit formed is put units into, and one of them is set free. */
	private void formAndSetFree(StudioPage studio) {
		studio.choose(code(5));
		studio.press("r", "Escape");
		assertThat(studio.page().locator("#units-table tr:focus")).hasAttribute("data-code", code(5));
		studio.press("Shift+N", "Control+a");
		studio.type("Xã Trống");
		studio.press("Enter");
		studio.did(6, "Xã Trống formed, empty", "Xã Trống");
		assertThat(studio.page().locator("#choice-facts")).containsText(name(5));
		studio.putInto("Xã Trống");
		studio.did(7, name(5) + " put into Xã Trống", "Xã Trống");
		studio.press("Escape", "ArrowRight", "ArrowDown", "Space", "x");
		studio.did(8, name(5) + " set free", name(5));
		studio.press("k");
		assertThat(studio.page().locator("#toasts")).containsText("Select a unit first.");
		assertThat(studio.page().locator("#panel-table")).isVisible();
	}

	/** A part of a district is communes in it: they go to another district, and one of them, set free, back to where it lay. */
	private void putCommunesOfADistrictIntoAnother(StudioPage studio) {
		studio.page().getByLabel("Level").selectOption("DISTRICT");
		studio.choose("415");
		studio.press("a");
		studio.type("Huyện Quỳ Châu");
		studio.press("Tab", "Enter");
		Locator communes = studio.page().locator("#assign-parts .units-below input");
		communes.first().waitFor();
		List<String> of415 = communes.all().stream().map(Locator::inputValue).toList();
		assertThat(of415).hasSizeGreaterThan(2);
		studio.press("Tab", "Space", "Tab", "Space", "Enter");
		studio.did(9, " put into Huyện Quỳ Châu", "Huyện Quỳ Châu");
		assertThat(lastStep(AssignUnits.class)).satisfies(step -> assertThat(step.into()).isEqualTo("416"));
		assertThat(lastStep(AssignUnits.class).from()).singleElement().satisfies(part -> {
			assertThat(part.code()).isEqualTo("415");
			assertThat(part.units()).containsExactly(of415.get(0), of415.get(1));
		});
		assertThat(parentOf(of415.get(0))).isEqualTo("416");

		studio.choose("415");
		studio.press("a", "Tab", "Enter", "Tab");
		studio.page().locator("#assign-parts input[value='" + of415.get(0) + "']").focus();
		studio.press("Space");
		studio.page().locator("#free").focus();
		studio.press("Enter");
		studio.did(10, " set free", "");
		assertThat(lastStep(AssignUnits.class).into()).isNull();
		assertThat(parentOf(of415.get(0))).isEqualTo("415");
		assertThat(parentOf(of415.get(1))).isEqualTo("416");
	}

	private @Nullable String parentOf(String code) {
		return access.asSystem(() -> planning.evaluate(new ScenarioId(scenario), null)).units().stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow()
			.parent();
	}

	private <T extends Step> T lastStep(Class<T> type) {
		return type.cast(steps().getLast().step());
	}

	private void begin() {
		demonstration.load(LocalDate.of(2025, 6, 30));
		access.asSystem(() -> users.create("linh", PASSWORD, List.of(Grant.everywhere(Role.PLANNER))));
		access.asSystem(() -> users.create("hoa", PASSWORD, List.of(Grant.everywhere(Role.PLANNER))));
		access.asSystem(() -> users.create("leader", PASSWORD, List.of(Grant.everywhere(Role.VIEWER))));
		scenario = access.asSystem(() -> planning.create(new NewScenario("Quỳ Châu", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 30), new UnitCode("416")))).id();
		Base base = access.asSystem(() -> planning.base(new ScenarioId(scenario)));
		communes = base.units();
		assertThat(communes).filteredOn(unit -> unit.level() == UnitLevel.COMMUNE).hasSize(12);
	}

	/** What the meter says while the brush moves is what the server says after, and undoing past the beginning refuses nothing. */
	private void paintUndoAndRedo(StudioPage studio) {
		Base.Unit first = communes.stream().filter(unit -> unit.neighbours().length > 1).findFirst().orElseThrow();
		studio.press("b");
		studio.drag(first.code(), communes.get(first.neighbours()[0]).code());
		String live = Objects.requireNonNull(studio.page().locator("[data-live-population]").getAttribute("data-live-population"));
		studio.letGo();
		studio.saved(1);
		Set<String> painted = new TreeSet<>(Set.of(first.code()));
		((AssignUnits) steps().getLast().step()).from().forEach(part -> painted.add(part.code()));
		assertThat(painted).hasSizeGreaterThan(1).contains(communes.get(first.neighbours()[0]).code());
		assertThat(live).isEqualTo(String.valueOf(people(painted)));
		String after = "12 → " + (13 - painted.size());
		studio.showsUnits(after);
		studio.press("Control+z", "Control+z", "Control+z");
		studio.showsUnits("12 → 12");
		studio.saved(0);
		studio.press("Control+y", "Control+y");
		studio.showsUnits(after);
		studio.saved(1);
		assertThat(studio.alert()).hasCount(0);
	}

	private long people(Set<String> codes) {
		return communes.stream().filter(unit -> codes.contains(unit.code())).mapToLong(unit -> Objects.requireNonNull(unit.population())).sum();
	}

	/** What is locked no tool touches, an undo only after a question. */
	private void lockAndErase(StudioPage studio) {
		String painted = ((AssignUnits) steps().getLast().step()).from().getFirst().code();
		studio.lock(painted, true);
		studio.take("x", "erase");
		studio.click(painted);
		studio.press("Control+z");
		Locator question = studio.page().locator("#locked-undo");
		assertThat(question).isVisible();
		question.getByText("Leave it").click();
		assertThat(question).isHidden();
		studio.saved(1);
		assertThat(steps()).hasSize(1);
		studio.lock(painted, false);
		studio.take("x", "erase");
		studio.click(painted);
		studio.saved(2);
		studio.press("Control+z");
		studio.saved(1);
		studio.press("l");
		studio.lassoEverything();
		assertThat(studio.page().locator("#choice-facts")).containsText("%d units selected".formatted(12 - painted().size()));
		Browser.assertAccessible(studio.page());
	}

	private List<Step.Part> painted() {
		return ((AssignUnits) steps().getFirst().step()).from();
	}

	private void mergeByKeyboard(StudioPage studio) {
		studio.press("Control+z");
		studio.saved(0);
		studio.tab("Table");
		studio.choose(code(0), code(1));
		studio.merge("Xã Bàn Phím");
		studio.saved(1);
		studio.showsUnits("12 → 11");
		assertThat(studio.page().locator("#units-table [data-code='new:1']")).containsText("Xã Bàn Phím");
		Browser.assertAccessible(studio.page());
	}

	/** Steps made, undone and done again without a connection; the page is loaded anew before they are sent. */
	private void workWithoutConnection(StudioPage studio) {
		studio.offline(true);
		studio.choose(code(2), code(3));
		studio.merge("Xã Mất Mạng");
		studio.notSaved(1);
		assertThat(studio.page().locator("#meter use[href^='#sign-']")).not().hasCount(0);
		assertThat(studio.page().locator("#meter use[href^='/']")).hasCount(0);
		studio.showsUnits("12 → 10");
		studio.press("Control+z", "Control+z");
		studio.showsUnits("12 → 12");
		studio.press("Control+y", "Control+y");
		studio.showsUnits("12 → 10");
		assertThat(steps()).hasSize(1);
		studio.offline(false);
		studio.reload();
		studio.saved(2);
		studio.showsUnits("12 → 10");
		assertThat(steps()).hasSize(2);
	}

	/** Both take the same unit: whoever comes later is asked, also after a reload, and what is kept is what was meant. */
	private void meet(StudioPage first, StudioPage second) {
		second.tab("Table");
		second.offline(true);
		second.choose(code(5), code(6));
		second.merge("Xã Của Hoa");
		second.notSaved(1);
		first.choose(code(4), code(5));
		first.merge("Xã Của Linh");
		first.saved(3);
		second.offline(false);
		Locator dialog = second.page().locator("#clash");
		assertThat(dialog).containsText("linh changed 2 units after you started");
		second.reload();
		assertThat(dialog).containsText("Xã Của Linh");
		Browser.assertAccessible(second.page());
		dialog.getByText("All mine").click();
		dialog.getByText("Go on").click();
		second.saved(5);
		assertThat(((AssignUnits) steps().getLast().step()).from()).extracting(Step.Part::code).containsExactlyInAnyOrder(code(5), code(6));
		assertThat(steps()).extracting(StepEntry::author).containsExactly("linh", "linh", "linh", "hoa", "hoa");
	}

	private void look(StudioPage leader) {
		leader.showsUnits("12 → 9");
		assertThat(leader.page().locator("#saved")).hasText("Read only");
		assertThat(leader.page().locator("[data-tool=paint]")).isDisabled();
		leader.press("b", "Control+z");
		assertThat(leader.alert()).containsText("You may look at this scenario, not change it.");
		leader.tab("Table");
		leader.choose(code(7), code(8));
		leader.press("m");
		assertThat(leader.page().locator("#merge-form")).isHidden();
		Browser.assertAccessible(leader.page());
		assertThat(steps()).hasSize(5);
	}

	/**
	 * Somebody merges a unit away and submits the plan while a step into that unit waits: after a reload the step is listed, meets theirs on a branch, and what
	 * is kept makes the unit what it was before it grows.
	 */
	private void branchOffWhatCameTooLate(StudioPage studio) {
		studio.offline(true);
		studio.choose(code(7));
		studio.putInto(name(8));
		studio.notSaved(1);
		ScenarioId plan = new ScenarioId(scenario);
		access.asSystem(() -> planning.append(plan, planning.scenario(plan).revision(),
				new MergeUnits(new NewUnit("Xã Trước", UnitType.COMMUNE, null), List.of(new Step.Part(code(8), null), new Step.Part(code(10), null)))));
		access.asSystem(() -> decisions.submit(plan, null));
		studio.offline(false);
		studio.reload();
		Locator dialog = studio.page().locator("#left");
		assertThat(dialog).containsText(name(7));
		Browser.assertAccessible(studio.page());
		dialog.getByText("Put them on a branch").click();
		studio.page().waitForURL(address -> !address.contains(scenario));
		Locator met = studio.page().locator("#clash");
		assertThat(met.locator("tbody th")).hasText(new String[] {name(8)});
		assertThat(met).containsText("Xã Trước");
		met.getByText("All mine").click();
		met.getByText("Go on").click();
		studio.saved(8);
		assertThat(steps()).hasSize(6);
		String branch = studio.page().url().replaceAll(".*/scenarios/([^?#]+).*", "$1");
		assertThat(access.asSystem(() -> planning.evaluate(new ScenarioId(branch), null)).units()).filteredOn(unit -> unit.code().equals(code(8))).singleElement()
			.satisfies(unit -> assertThat(unit.from()).extracting(Evaluation.Source::code).containsExactlyInAnyOrder(code(7), code(8)));
	}

	/** What cannot be is said in the form, what is already so too; afterwards the keyboard stands where the result is. */
	private void sayWhatAFormWants(StudioPage studio) {
		studio.tab("Table");
		studio.choose(code(9));
		studio.rename("  ");
		assertThat(studio.page().locator("#rename-name")).hasJSProperty("validationMessage", "Give the unit a name.");
		studio.rename(name(9));
		assertThat(studio.page().locator("#toasts")).containsText("It is so already");
		studio.choose(code(9), code(11));
		studio.merge("Xã Cùng");
		studio.saved(9);
		assertThat(studio.page().locator("#units-table tr:focus")).containsText("Xã Cùng");
		studio.press("Control+z");
		studio.saved(8);
	}

	private void callUnitsByTheirNamesThen(StudioPage studio) {
		studio.tab("Table");
		studio.choose(code(9));
		studio.rename("Xã Sớm");
		studio.saved(9);
		studio.rename("Xã Trưa");
		studio.saved(10);
		studio.tab("Changes");
		Locator changes = studio.page().locator("#changes .said-step");
		String first = name(9);
		assertThat(changes.nth(0)).containsText("Xã Sớm");
		assertThat(changes.nth(0)).not().containsText(first);
		assertThat(changes.nth(1)).containsText(first);
	}

	private String code(int place) {
		return communes.stream().filter(unit -> unit.level() == UnitLevel.COMMUNE).map(Base.Unit::code).sorted().toList().get(place);
	}

	private String name(int place) {
		return communes.stream().filter(unit -> unit.code().equals(code(place))).findFirst().orElseThrow().name();
	}

	private List<StepEntry> steps() {
		return access.asSystem(() -> planning.steps(new ScenarioId(scenario)));
	}
}
