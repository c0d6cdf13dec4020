// The studio: choose units on the map or in the table, merge or rename them, undo and redo, and see what the server says it comes to.
import "./territory-map.js";
import { legend } from "./legend.js";
import { meter } from "./scenario-meter.js";
import { ScenarioStore } from "./scenario-store.js";
import { ScenarioTable } from "./scenario-table.js";
import { machineDigits, number, counted, text } from "./texts.js";
import { byNeed, statusOf } from "./verdicts.js";
import { toast } from "./toast.js";

const studio = document.getElementById("studio");
const editable = studio.dataset.editable === "true";
const map = document.querySelector("territory-map");
const part = id => document.getElementById(id);
const store = new ScenarioStore(studio.dataset);
const table = new ScenarioTable((code, chosen) => choose(chosen ? [...selection, code] : selection.filter(each => each !== code)));

/** Codes or keys of the units of the plan that are chosen. */
let selection = [];
let problem = -1;

// ---- what the server says

store.addEventListener("evaluated", () => {
	const { evaluation } = store;
	map.show(evaluation);
	table.show(evaluation);
	meter(part("meter"), evaluation, unit => map.zoomTo(sourceCodes(unit)));
	choose(selection.filter(code => planned(code)));
	part("undo").disabled = !editable || store.steps === 0;
	part("redo").disabled = !editable || store.undone === 0;
	studio.dataset.version = String(store.version);
	studio.setAttribute("data-ready", String(store.version));
});

store.addEventListener("sending", () => say(text("studio.sending")));

store.addEventListener("saved", ({ detail }) => {
	say(text("studio.saved", counted("studio.steps", store.steps)));
	offerUnsent(false);
	if (detail.operation.kind === "step") {
		choose([]);
	}
	if (detail.key) {
		toast(text("studio.merged", planned(detail.key)?.name ?? detail.key));
	}
});

store.addEventListener("refused", ({ detail }) => {
	say(text("studio.refused"));
	toast(detail.message, "bad");
});

store.addEventListener("unreachable", () => {
	say(text("studio.unsent"));
	offerUnsent(true);
});

store.addEventListener("moved-on", ({ detail }) => {
	say(text("studio.unsent"));
	part("moved-on-step").textContent = described(detail.operation);
	part("moved-on").showModal();
});

store.addEventListener("forgotten", () => {
	say("");
	offerUnsent(false);
});

/** A step that waits can be sent again or given up. */
function offerUnsent(offered) {
	part("retry").hidden = !offered;
	part("give-up").hidden = !offered;
}

part("moved-on-again").addEventListener("click", () => {
	part("moved-on").close();
	store.again();
});
part("moved-on-look").addEventListener("click", () => {
	part("moved-on").close();
	store.look();
});
part("moved-on").addEventListener("close", () => offerUnsent(Boolean(store.pending)));
part("retry").addEventListener("click", () => store.again());
part("give-up").addEventListener("click", () => store.forget());
addEventListener("beforeunload", event => {
	if (store.pending) {
		event.preventDefault();
	}
});

// ---- choosing

map.addEventListener("unit-selected", ({ detail }) => choose([...new Set(detail.codes.map(code => unitOf(code)?.code).filter(Boolean))], true));
map.addEventListener("unit-opened", ({ detail }) => {
	const unit = unitOf(detail.code);
	const line = unit && part("meter").querySelector(`.unit-row[data-code="${CSS.escape(unit.code)}"]`);
	if (line) {
		line.open = true;
		line.scrollIntoView({ block: "nearest" });
	}
});

function choose(codes, fromMap = false) {
	selection = [...new Set(codes)];
	const units = selection.map(planned).filter(Boolean);
	if (!fromMap) {
		map.select(units.flatMap(sourceCodes), true);
	}
	table.choose(selection);
	describe(units);
}

function describe(units) {
	part("choice").classList.toggle("some", units.length > 0);
	part("clear").hidden = units.length === 0;
	part("merge-form").hidden = !editable || units.length < 2;
	part("rename-form").hidden = !editable || units.length !== 1;
	if (units.length === 0) {
		part("choice-facts").textContent = text(editable ? "studio.none" : "studio.readOnly");
		return;
	}
	const people = units.every(unit => unit.population != null) ? text("map.people", number(sum(units, "population"))) : text("studio.peopleUnknown");
	const area = units.every(unit => unit.areaKm2 != null) ? text("map.area", number(sum(units, "areaKm2"), 1)) : "";
	part("choice-facts").textContent = [units.length === 1 ? units[0].name : counted("studio.chosen", units.length), people, area].filter(Boolean).join(" · ");
	if (units.length === 1) {
		part("rename-name").value = units[0].name;
	} else {
		prepareMerge(units);
	}
}

/** The new unit is proposed with the name and type of its biggest part; what was typed stays. */
function prepareMerge(units) {
	const biggest = units.reduce((most, unit) => (unit.population ?? 0) > (most.population ?? 0) ? unit : most);
	const name = part("merge-name");
	if (!name.dataset.typed) {
		name.value = biggest.type === "WARD" ? biggest.name : biggest.name.replace(/^Thị trấn /, "Xã ");
		part("merge-type").value = biggest.type === "WARD" ? "WARD" : "COMMUNE";
	}
	const seats = units.flatMap(unit => unit.from.map(source => [source.code, source.name ?? source.code]));
	const seat = part("merge-seat");
	const before = seat.value;
	seat.replaceChildren(...seats.map(([code, words]) => new Option(words, code)));
	seat.value = seats.some(([code]) => code === before) ? before : biggest.from[0].code;
	const typed = new Map([...part("merge-parts").querySelectorAll("input")].map(input => [input.dataset.code, input.value]));
	part("merge-parts").replaceChildren(...units.map(unit => {
		const line = document.createElement("label");
		line.append(unit.name);
		const input = document.createElement("input");
		input.inputMode = "decimal";
		input.size = 6;
		input.dataset.code = unit.code;
		input.placeholder = text("studio.whole");
		input.value = typed.get(unit.code) ?? "";
		line.append(input, "%");
		return line;
	}));
}

part("merge-name").addEventListener("input", event => event.target.dataset.typed = "yes");
part("clear").addEventListener("click", () => {
	choose([]);
	map.focus();
});

// ---- doing

part("merge-form").addEventListener("submit", async event => {
	event.preventDefault();
	const from = selection.map(code => {
		const typed = machineDigits(part("merge-parts").querySelector(`input[data-code="${CSS.escape(code)}"]`)?.value.trim() ?? "").replace(",", ".");
		return typed ? { code, share: Number(typed) / 100 } : { code };
	});
	if (from.some(each => each.share !== undefined && !(each.share > 0 && each.share <= 1))) {
		toast(text("studio.shareWrong"), "bad");
		return;
	}
	const step = { type: "MERGE_UNITS", into: { name: part("merge-name").value.trim(), type: part("merge-type").value, seat: part("merge-seat").value || null }, from };
	delete part("merge-name").dataset.typed;
	await busy(() => store.send({ kind: "step", step }));
});

part("rename-form").addEventListener("submit", async event => {
	event.preventDefault();
	await busy(() => store.send({ kind: "step", step: { type: "RENAME_UNIT", code: selection[0], name: part("rename-name").value.trim() } }));
});

part("undo").addEventListener("click", () => busy(() => store.send({ kind: "undo" })));
part("redo").addEventListener("click", () => busy(() => store.send({ kind: "redo" })));

async function busy(work) {
	if (!studio.hasAttribute("aria-busy")) {
		studio.setAttribute("aria-busy", "true");
		try {
			await work();
		} finally {
			studio.removeAttribute("aria-busy");
		}
	}
}

document.addEventListener("keydown", event => {
	const typing = event.target.closest?.("input:not([type=checkbox]), select, textarea, dialog");
	const key = event.key.toLowerCase();
	if ((event.ctrlKey || event.metaKey) && !typing && (key === "z" || key === "y")) {
		event.preventDefault();
		part(key === "y" || event.shiftKey ? "redo" : "undo").click();
	} else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
		if (key === "m" && !part("merge-form").hidden) {
			event.preventDefault();
			part("merge-name").focus();
			part("merge-name").select();
		} else if (key === "n") {
			part("next-problem").click();
		}
	}
});

part("next-problem").addEventListener("click", () => {
	const problems = (store.evaluation?.units ?? []).filter(unit => statusOf(unit.findings) === "fail").sort(byNeed);
	if (problems.length > 0) {
		problem = (problem + 1) % problems.length;
		choose([problems[problem].code]);
		map.zoomTo(sourceCodes(problems[problem]));
	} else {
		toast(text("studio.noProblem"));
	}
});

// ---- how it is shown

part("colour").addEventListener("change", () => paint());
for (const [id, asTable] of [["as-map", false], ["as-table", true]]) {
	part(id).addEventListener("click", () => {
		part("as-map").setAttribute("aria-pressed", String(!asTable));
		part("as-table").setAttribute("aria-pressed", String(asTable));
		part("table-panel").hidden = !asTable;
		map.hidden = asTable;
		part("map-legend").hidden = asTable;
		history.replaceState(null, "", asTable ? "#table" : location.pathname + location.search);
	});
}

function paint() {
	map.setAttribute("colour", part("colour").value);
	legend(part("map-legend"), map.units, part("colour").value);
}

function say(words) {
	part("saved").textContent = words;
	part("saved").classList.toggle("unsent", store.pending !== null);
}

function planned(code) {
	return store.evaluation?.units.find(unit => unit.code === code);
}

/** The unit of the plan that the biggest part of a unit of the base belongs to. */
function unitOf(code) {
	let best = null, most = 0;
	for (const unit of store.evaluation?.units ?? []) {
		for (const source of unit.from) {
			const share = source.share ?? 1;
			if ((source.code ?? source) === code && share > most) {
				best = unit;
				most = share;
			}
		}
	}
	return best;
}

function sourceCodes(unit) {
	return unit.from.map(source => source.code ?? source);
}

function sum(units, property) {
	return units.reduce((total, unit) => total + unit[property], 0);
}

function described(operation) {
	switch (operation?.kind) {
		case "undo": return text("studio.step.undo");
		case "redo": return text("studio.step.redo");
		case "step": return operation.step.type === "MERGE_UNITS"
			? text("studio.step.merge", operation.step.from.map(each => planned(each.code)?.name ?? each.code).join(", "), operation.step.into.name)
			: text("studio.step.rename", planned(operation.step.code)?.name ?? operation.step.code, operation.step.name);
		default: return "";
	}
}

async function start() {
	if (map.getAttribute("data-ready") === null) {
		await new Promise(drawn => map.addEventListener("map-drawn", drawn, { once: true }));
	}
	paint();
	await store.look();
	if (location.hash === "#table") {
		part("as-table").click();
	}
}

start();
