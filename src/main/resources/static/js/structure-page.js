// The structure studio: bodies, posts and people of a plan beside what there is.
import { StructureActs } from "./structure-acts.js";
import { Questions } from "./structure-ask.js";
import { StructureBench } from "./structure-bench.js";
import { StructureChart } from "./structure-chart.js";
import { Choice } from "./structure-choice.js";
import { StructureConsequences } from "./structure-consequences.js";
import { StructureDifferences } from "./structure-differences.js";
import { StructureDrawer } from "./structure-drawer.js";
import { showFigures } from "./structure-figures.js";
import { FILTERS } from "./structure-filter.js";
import { StructureLines } from "./structure-lines.js";
import { StructureList } from "./structure-list.js";
import { PlanApparatus } from "./structure-plan.js";
import { element } from "./elements.js";
import { counted, number, text } from "./texts.js";
import { toast } from "./toast.js";

const TABS = ["compare", "list", "consequences", "bench", "differences"];
const part = id => document.getElementById(id);

const surface = part("structure-studio");
const plan = new PlanApparatus(surface.dataset);
const choice = new Choice(plan);
const questions = new Questions(plan);
const acts = new StructureActs(plan, choice, questions, say);
const drawer = new StructureDrawer(plan, questions, acts);
acts.onDetails(code => drawer.open(code));
const places = { open: code => drawer.open(code), into: code => plan.into(code), drop: (codes, parent) => acts.drop(codes, parent) };
const chart = new StructureChart(plan, choice, places);
new StructureLines(plan, chart);
const list = new StructureList(plan, choice, places);
const bench = new StructureBench(plan, questions);
const differences = new StructureDifferences(plan);
new StructureConsequences(plan, async added => {
	toast(counted("structurestudio.added", added));
	const { open } = await counting;
	tab(open > 0 ? "bench" : "compare");
});
let counting = null;
let shown = "compare";

/** @param words null for what can be done */
function say(words, refused = false) {
	part("said").textContent = words ?? part("said").dataset.hint;
	part("said").classList.toggle("bad", refused);
}

// ---- tabs

function tab(name) {
	shown = name;
	for (const each of TABS) {
		part(`tab-${each}`).setAttribute("aria-selected", String(each === name));
		part(`tab-${each}`).tabIndex = each === name ? 0 : -1;
		part(`panel-${each}`).hidden = each !== name;
	}
	part("structure-tools").hidden = !(name === "compare" || name === "list");
	({ compare: chart, list, bench, differences })[name]?.show();
	remember();
}

TABS.forEach(each => part(`tab-${each}`).addEventListener("click", () => tab(each)));
part("tab-compare").parentElement.addEventListener("keydown", event => {
	const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
	if (step) {
		event.preventDefault();
		const to = TABS[(TABS.indexOf(shown) + step + TABS.length) % TABS.length];
		tab(to);
		part(`tab-${to}`).focus();
	}
});
addEventListener("hashchange", () => TABS.includes(location.hash.slice(1)) && location.hash.slice(1) !== shown && tab(location.hash.slice(1)));

function remember() {
	const query = new URLSearchParams(location.search);
	query.set("hierarchy", plan.hierarchy);
	plan.above ? query.set("above", plan.above) : query.delete("above");
	history.replaceState(null, "", `?${query}#${shown}`);
}

// ---- where one is

plan.addEventListener("level", () => {
	const { level, way } = plan, at = level.aboveAfter ?? level.above;
	const crumbs = [at ? crumb(text(`coordination.hierarchy.${plan.hierarchy}`), null) : null, ...way.map(code => crumb(plan.nameOf(code), code))].filter(Boolean);
	const here = element("li", "", at?.name ?? text(`coordination.hierarchy.${plan.hierarchy}`));
	here.setAttribute("aria-current", "page");
	part("crumbs").replaceChildren(...crumbs, here);
	part("hierarchy").value = plan.hierarchy;
	surface.dataset.version = String(plan.version);
	remember();
});

function crumb(words, code) {
	const item = element("li"), button = element("button", "link", words);
	button.type = "button";
	button.addEventListener("click", () => plan.up(code));
	item.append(button);
	return item;
}

part("hierarchy").addEventListener("change", () => plan.ofHierarchy(part("hierarchy").value));
FILTERS.forEach(id => part(id).addEventListener("input", () => (shown === "list" ? list : chart).show()));

// ---- what was done

plan.addEventListener("refused", ({ detail }) => {
	say(detail.message, true);
	toast(detail.message, "bad", "step");
	acts.target && chart.refuse(acts.target, detail.message);
});
plan.addEventListener("changed", () => {
	document.querySelectorAll('#alerts [data-about="step"]').forEach(old => old.remove());
	figures();
});

async function figures() {
	counting = showFigures(plan, () => tab("bench"));
	const { bench: all, open } = await counting;
	part("bench-count").textContent = all > 0 ? `${number(all - open)}/${number(all)}` : "";
	surface.dataset.figures = String(plan.version);
}

part("undo")?.addEventListener("click", () => plan.undo());
part("redo")?.addEventListener("click", () => plan.redo());

// ---- the keyboard

const LETTERS = { g: "merge", r: "rename", f2: "rename", delete: "abolish", n: "create", p: "post" };

document.addEventListener("keydown", event => {
	const typing = event.target.closest?.("input:not([type=checkbox], [type=radio]), select, textarea, dialog");
	if (typing || event.altKey || document.querySelector("dialog[open]")) {
		return;
	}
	const key = event.key.toLowerCase();
	if (event.ctrlKey || event.metaKey) {
		if (plan.editable && (key === "z" || key === "y")) {
			event.preventDefault();
			key === "y" || event.shiftKey ? plan.redo() : plan.undo();
		}
	} else if (shown === "compare" || shown === "list") {
		onBodies(event, key);
	}
});

function onBodies(event, key) {
	const code = event.target.matches?.("[role=treeitem], #list tbody tr:not([aria-disabled])") ? event.target.dataset.code : null;
	if (code && onBody(event, key, code)) {
		event.preventDefault();
	} else if (key === "escape" && choice.moving) {
		acts.leaveSeeking();
	} else if (key === "escape" && !part("drawer").hidden) {
		drawer.close();
	} else if (key === "escape") {
		choice.only(null);
		say(null);
	} else if (key === "backspace" && plan.level?.above && plan.way.length > 0) {
		event.preventDefault();
		plan.up(plan.way.at(-1));
	} else if (plan.editable && key in LETTERS && part("drawer").hidden) {
		event.preventDefault();
		acts.act(LETTERS[key]);
	}
}

/** What a key means where the keyboard stands on a body; whether it meant anything. */
function onBody(event, key, code) {
	if (key === "enter" && choice.moving) {
		acts.drop(choice.moving, code);
	} else if (key === "enter" && event.shiftKey) {
		plan.into(code).then(() => (shown === "list" ? list : chart).focus());
	} else if (key === "enter") {
		drawer.open(code);
	} else if (key === " ") {
		choice.toggle(code);
	} else if (key === "m" && plan.editable) {
		acts.seek();
	} else {
		return false;
	}
	return true;
}

// the help sheet of every page names the keys of this one too
document.querySelector("#keyboard-help tbody")?.append(part("structure-key-rows").content);

async function start() {
	const wishes = new URLSearchParams(location.search), wished = location.hash.slice(1);
	if ([...part("hierarchy").options].some(option => option.value === wishes.get("hierarchy"))) {
		plan.hierarchy = wishes.get("hierarchy");
	}
	plan.above = wishes.get("above");
	try {
		await plan.look();
	} catch {
		await plan.up();
	}
	tab(TABS.includes(wished) ? wished : matchMedia("(max-width: 800px)").matches ? "list" : "compare");
	await figures();
	surface.setAttribute("data-ready", String(plan.version));
}

start().catch(failure => toast(failure.message, "bad"));
