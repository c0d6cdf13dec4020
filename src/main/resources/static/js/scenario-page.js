// The studio's page: puts its parts together, and keeps what is looked at in the address.
import "./territory-map.js";
import { legend } from "./legend.js";
import { StudioActions } from "./scenario-actions.js";
import { ChartView } from "./scenario-chart.js";
import { ScenarioChanges } from "./scenario-changes.js";
import { touchedBy } from "./scenario-clash.js";
import { ScenarioComments } from "./scenario-comments.js";
import { PlanStaffing } from "./scenario-staffing.js";
import { CoordinationView } from "./scenario-coordination.js";
import { settleLeft } from "./scenario-left.js";
import { ImpactView } from "./scenario-impact.js";
import { listenToKeys } from "./scenario-keys.js";
import { settleMeetings } from "./scenario-meeting.js";
import { Meter } from "./scenario-meter.js";
import { MergerPreview } from "./scenario-preview.js";
import { listOnPaper } from "./scenario-print.js";
import { StaffView } from "./scenario-staff.js";
import { showStatus } from "./scenario-status.js";
import { ScenarioStore, takesSteps } from "./scenario-store.js";
import { Studio } from "./scenario-studio.js";
import { ScenarioTable } from "./scenario-table.js";
import { StudioTools } from "./scenario-tools.js";
import { StudioView } from "./scenario-view.js";
import { StepWords } from "./scenario-words.js";
import { number, text } from "./texts.js";
import { toast } from "./toast.js";
import { byNeed, statusOf } from "./verdicts.js";

const part = id => document.getElementById(id);
const surface = part("studio");
const map = document.querySelector("territory-map");
const store = new ScenarioStore(surface.dataset);
const studio = new Studio(store, map, surface.dataset);
const preview = new MergerPreview(studio);
const staffing = new PlanStaffing(studio);
const meter = new Meter(studio, preview, staffing);
const table = new ScenarioTable(studio);
const actions = new StudioActions(studio);
const changes = new ScenarioChanges(studio, count => undo(count));
const comments = new ScenarioComments(surface.dataset);
const chart = new ChartView(studio, code => onMap(code)), staff = new StaffView(staffing, code => onMap(code));
const impact = new ImpactView(studio, code => onMap(code)), coordination = new CoordinationView(studio);
const view = new StudioView(studio, { table: () => table.seen(), chart: () => chart.seen(), staff: () => staff.seen(), impact: () => { impact.seen(); coordination.seen(); }, changes: () => changes.seen(), comments: () => comments.seen() });
const tools = new StudioTools(studio, stroke => meter.live(stroke), tab => view.tab(tab));
let problem = -1, unassigned = -1;

settleMeetings(studio);
listOnPaper(studio);

// ---- undo and redo

/** Takes steps back; one that changed what is locked only after a question. */
function undo(count = 1) {
	if (!studio.editable || !store.mayUndo) {
		sayWhyNot("studio.nothingToUndo");
		return;
	}
	if (store.state === "closed" && !store.past.slice(-count).every(entry => entry.waiting)) {
		toast(text("studio.closed"), "bad");
		return;
	}
	const steps = store.past.slice(-count).map(entry => entry.step);
	const locked = [...new Set(steps.flatMap(step => studio.lockedBy(step)))];
	const go = () => {
		for (let i = 0; i < count; i++) {
			store.undo();
		}
	};
	if (locked.length === 0) {
		go();
		return;
	}
	part("locked-undo-what").textContent = text("studio.lockedUndo.what", locked.map(key => studio.nameOf(key)).join(", "), new StepWords(studio).step(steps.at(-1)));
	part("locked-undo-go").onclick = () => {
		part("locked-undo").close();
		go();
	};
	part("locked-undo").showModal();
}

function sayWhyNot(nothing) {
	if (studio.editable) {
		toast(text(nothing), "ok", "move");
	} else {
		toast(text("studio.readOnly"), "bad");
	}
}

function redo() {
	if (!studio.editable || !store.mayRedo) {
		sayWhyNot("studio.nothingToRedo");
		return;
	}
	if (store.state === "closed") {
		toast(text("studio.closed"), "bad");
		return;
	}
	const locked = [...touchedBy(store.future[0].step, studio.plan)].filter(key => studio.isLocked(key));
	if (locked.length > 0) {
		toast(text("studio.lockedStep", locked.map(key => studio.nameOf(key)).join(", ")), "bad");
	} else {
		store.redo();
	}
}

part("undo").addEventListener("click", () => undo());
part("redo").addEventListener("click", redo);

// ---- returned while it was looked at

store.addEventListener("stage", () => {
	if (takesSteps(store.stage) && !studio.editable && surface.dataset.mayPlan === "true") {
		studio.open();
	}
});

// ---- from one to the next

function nextProblem() {
	const problems = studio.units.filter(unit => !unit.empty && statusOf(unit.findings) === "fail").sort(byNeed);
	if (problems.length === 0) {
		toast(text("studio.noProblem"));
		return;
	}
	problem = (problem + 1) % problems.length;
	const unit = problems[problem];
	goTo(unit.code);
	toast(text("studio.problem", unit.name, number(problem + 1), number(problems.length)), "ok", "next");
}

/** Territory without a unit, units without territory, and where there are new units those that lie in none of them. */
function nextUnassigned() {
	const { plan, base, units } = studio;
	const formed = units.some(unit => unit.formed && !unit.empty);
	const places = [...plan.unassigned.map(unit => unit.code), ...units.filter(unit => unit.empty || formed && !unit.formed).map(unit => unit.code)];
	if (places.length === 0) {
		toast(text("studio.noUnassigned"));
		return;
	}
	unassigned = (unassigned + 1) % places.length;
	const code = places[unassigned];
	goTo(code);
	toast(text(plan.unit(code) ? "studio.stillAlone" : "studio.withoutUnit", base.units.get(code)?.name ?? studio.nameOf(code), number(unassigned + 1), number(places.length)), "ok", "next");
}

function goTo(code) {
	studio.choose([code]);
	map.zoomTo(studio.codesOf(code));
	if (view.shown === "table") {
		table.goTo(code);
	}
}

/** From a list to the map, where the unit is chosen and framed. */
function onMap(code) {
	const { level } = studio.unit(code) ?? {};
	if (level && level !== studio.level) {
		part("level").value = level;
		part("level").dispatchEvent(new Event("change"));
	}
	view.tab(map.units.length > 0 ? "map" : "table");
	goTo(code);
	(view.shown === "map" ? map : part("tab-table")).focus();
}

part("next-problem").addEventListener("click", nextProblem);
part("next-unassigned").addEventListener("click", nextUnassigned);

listenToKeys(studio, { undo: () => undo(), redo, nextProblem, nextUnassigned, newUnit: () => tools.newUnit(), pick: place => tools.pick(place), tool: tool => tools.take(tool),
	action: action => actions.act(action), free: () => actions.free(), zoom: () => actions.zoom(), inTable: () => view.shown === "table" });

// ---- the map

map.addEventListener("unit-selected", ({ detail }) => studio.choose(detail.codes.map(code => studio.choiceAt(code)).filter(Boolean), true));
map.addEventListener("unit-opened", ({ detail }) => meter.open(studio.keyOf(detail.code) ?? detail.code));
view.addEventListener("colour", () => legend(part("map-legend"), map.units, map.colour));
view.addEventListener("level", () => actions.offerTypes());
[actions, tools].forEach(place => place.addEventListener("done", ({ detail }) => table.goTo(detail.key)));
studio.addEventListener("shown", () => {
	surface.dataset.version = String(store.version);
	surface.dataset.waiting = String(store.waiting);
});

async function start() {
	if (!map.hasAttribute("data-ready")) {
		await new Promise(drawn => map.addEventListener("map-drawn", drawn, { once: true }));
	}
	showStatus(studio);
	settleLeft(studio);
	await store.start();
	view.start(tools);
	actions.offerTypes();
	comments.seen();
	surface.setAttribute("data-ready", String(store.version));
}

start().catch(failure => {
	part("saved").textContent = text("studio.state.failed");
	toast(failure.message, "bad");
});
