// The meter beside the map: before and after, standards met, near, missed and unknown, and the units, those below a rule first.
import { collator, counted, number, percent, text } from "./texts.js";
import { byNeed, decisive, isBinding, standards, statusOf, tally, verdictOf } from "./verdicts.js";

const FIRST = 40;
/** Where the mark of the threshold stands in a bar. */
const TICK = 62.5;

let shown = null;
let limit = FIRST;

/** Draws the meter; `open` is told a unit whose row is opened. */
export function meter(holder, evaluation, open) {
	const opened = new Set([...holder.querySelectorAll(".unit-row[open]")].map(row => row.dataset.code));
	holder.setAttribute("aria-busy", "false");
	holder.replaceChildren(tiles(evaluation), ...whole(evaluation.findings), list(holder, evaluation, open, opened));
}

function tiles(evaluation) {
	const { units } = evaluation;
	const counts = tally(units.flatMap(unit => standards(unit.findings)));
	const meeting = units.filter(unit => statusOf(unit.findings) === "pass").length;
	const known = units.filter(unit => unit.contiguous !== null);
	const pieces = known.filter(unit => unit.contiguous).length;
	const grid = element("div", "meter-tiles");
	grid.append(
		tile(text("meter.units"), `${number(evaluation.unitsBefore)} → ${number(evaluation.unitsAfter)}`, evaluation.unitsBefore === evaluation.unitsAfter ? "" : `−${number(evaluation.reductionPct ?? 100 * (1 - evaluation.unitsAfter / evaluation.unitsBefore), 1)} %`, { before: evaluation.unitsBefore, after: evaluation.unitsAfter }),
		tile(text("meter.meeting"), `${number(meeting)} / ${number(units.length)}`, "", { meeting, units: units.length }),
		tile(text("meter.contiguous"), known.length === 0 ? "–" : percent(floor(pieces / known.length), 1),
			known.length < units.length ? text("meter.unchecked", number(units.length - known.length)) : "", { pieces }),
		standardsTile(counts));
	return grid;
}

/** 99.96 % is not yet everything. */
function floor(share) {
	return share < 1 ? Math.floor(share * 1000) / 1000 : 1;
}

function tile(label, figure, note, data) {
	const box = element("div", "meter-tile");
	const value = element("strong", "figure", figure);
	Object.entries(data).forEach(([name, machine]) => value.dataset[name] = String(machine));
	box.append(element("span", "label", label), value);
	if (note) {
		box.append(element("span", "note", note));
	}
	return box;
}

function standardsTile(counts) {
	const box = element("div", "meter-tile");
	box.append(element("span", "label", text("meter.standards")));
	const line = element("ul", "verdicts");
	for (const verdict of ["pass", "near", "fail", "unknown"]) {
		const item = element("li", `verdict-${verdict}`);
		item.append(mark(verdict), element("b", "", number(counts[verdict])), element("span", "", text(`verdict.${verdict}`)));
		item.dataset.verdict = verdict;
		item.dataset.value = String(counts[verdict]);
		line.append(item);
	}
	box.append(line);
	return box;
}

/** What the rules say about the plan as a whole. */
function whole(findings) {
	if (findings.length === 0) {
		return [];
	}
	const section = element("section", "plan-findings");
	section.append(element("h3", "", text("meter.whole")), reasons(findings));
	return [section];
}

function list(holder, evaluation, open, opened) {
	const formed = evaluation.units.filter(unit => isFormed(unit));
	const problems = evaluation.units.filter(unit => statusOf(unit.findings) !== "pass");
	const choices = { formed, problems, all: evaluation.units };
	const chosen = shown ?? (formed.length > 0 ? "formed" : "problems");
	const section = element("section", "unit-list");
	const head = element("div", "unit-list-head");
	head.append(element("h3", "", text("meter.list")));
	const select = element("select");
	select.setAttribute("aria-label", text("meter.list.show"));
	for (const [choice, units] of Object.entries(choices)) {
		const option = element("option", "", `${text(`meter.list.${choice}`)} (${number(units.length)})`);
		option.value = choice;
		option.selected = choice === chosen;
		select.append(option);
	}
	select.addEventListener("change", () => {
		shown = select.value;
		limit = FIRST;
		meter(holder, evaluation, open);
		holder.querySelector(".unit-list select").focus();
	});
	head.append(select);
	section.append(head);
	const units = choices[chosen].toSorted((one, other) => byNeed(one, other) || collator.compare(one.name, other.name));
	units.slice(0, limit).forEach(unit => section.append(row(unit, open, opened.has(unit.code))));
	if (units.length === 0) {
		section.append(element("p", "muted small", text("meter.list.empty")));
	}
	if (units.length > limit) {
		const more = element("button", "button", text("meter.more", number(units.length - limit)));
		more.type = "button";
		more.addEventListener("click", () => {
			limit += 200;
			meter(holder, evaluation, open);
		});
		section.append(more);
	}
	return section;
}

function row(unit, open, isOpen) {
	const status = statusOf(unit.findings);
	const finding = decisive(unit.findings);
	const box = element("details", "unit-row");
	box.dataset.code = unit.code;
	box.open = isOpen;
	const summary = element("summary");
	const name = element("span", "unit-name", unit.name);
	name.lang = "vi";
	summary.append(mark(status), name, element("span", "unit-size", sizes(unit)), verdict(finding, status));
	if (finding) {
		summary.append(bar(finding, status));
	}
	box.append(summary);
	box.addEventListener("toggle", () => {
		if (box.open) {
			if (box.children.length === 1) {
				box.append(members(unit), reasons(unit.findings));
			}
			open(unit);
		}
	});
	if (isOpen) {
		box.append(members(unit), reasons(unit.findings));
	}
	return box;
}

function sizes(unit) {
	const parts = [];
	if (unit.from.length > 1) {
		parts.push(counted("map.units", unit.from.length));
	}
	if (unit.areaKm2 != null) {
		parts.push(text("map.area", number(unit.areaKm2, 0)));
	}
	return parts.join(" · ");
}

function verdict(finding, status) {
	const words = element("span", `unit-verdict verdict-${status}`);
	if (!finding) {
		words.textContent = text("meter.norule");
		return words;
	}
	const measured = finding.measured == null ? "?" : amount(finding.measured, finding);
	const gap = finding.measured != null && finding.threshold != null && finding.measured < finding.threshold ? ` −${amount(finding.threshold - finding.measured, finding)}` : "";
	words.append(`${measured}${gap}`);
	words.dataset.verdict = status;
	words.append(element("span", "visually-hidden", ` ${text(`verdict.${status}`)}`));
	return words;
}

function amount(value, finding) {
	return finding.metric.includes("area") ? text("map.area", number(value, 1)) : number(value, finding.unit === "%" ? 1 : 0);
}

/** A bar whose mark stands at the threshold; a second, dotted mark where a missing input may raise it. */
function bar(finding, status) {
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	svg.setAttribute("class", `unit-bar verdict-${status}`);
	svg.setAttribute("viewBox", "0 0 100 10");
	svg.setAttribute("preserveAspectRatio", "none");
	svg.setAttribute("aria-hidden", "true");
	const full = (finding.strictest ?? finding.threshold ?? finding.measured ?? 1) * 100 / TICK;
	const place = value => Math.max(0, Math.min(100, value / full * 100));
	svg.append(shape("rect", { class: "ground", x: 0, y: 1.5, width: 100, height: 7 }));
	if (finding.measured != null) {
		svg.append(shape("rect", { class: "fill", x: 0, y: 1.5, width: place(finding.measured), height: 7 }));
	}
	for (const [kind, value] of [["tick", finding.threshold], ["tick strictest", finding.strictest]]) {
		if (value != null) {
			svg.append(shape("line", { class: kind, x1: place(value), x2: place(value), y1: 0, y2: 10 }));
		}
	}
	return svg;
}

function members(unit) {
	const line = element("p", "small muted", unit.from.length > 1 || isFormed(unit)
		? unit.from.map(source => source.share != null && source.share < 1 ? `${source.name ?? source.code} (${percent(source.share, 1)})` : source.name ?? source.code).join(" + ")
		: text("meter.unchanged"));
	if (unit.contiguous === false) {
		line.append(" · ", element("strong", "", text("meter.apart")));
	} else if (unit.contiguous === null) {
		line.append(" · ", text("meter.contiguityUnknown"));
	}
	return line;
}

/** Every finding with its verdict, its reason and its source. */
function reasons(findings) {
	const items = element("ul", "reasons");
	for (const finding of findings) {
		const item = element("li");
		const counts = finding.standard !== false;
		const status = counts ? verdictOf(finding) : "note";
		item.append(counts ? chip(status) : element("span", "chip", text("meter.note")));
		if (counts && !isBinding(finding)) {
			item.append(" ", element("span", "chip", text("meter.notBinding")));
		}
		item.append(element("p", "", finding.explanation ?? `${finding.metric}: ${number(finding.measured, 2)} / ${number(finding.threshold, 2)}`));
		item.append(element("p", "small muted", [finding.title, finding.source].filter(Boolean).join(" · ")));
		items.append(item);
	}
	return items;
}

export function chip(status) {
	const kinds = { pass: "ok", near: "warn", fail: "bad", unknown: "unknown" };
	const box = element("span", `chip ${kinds[status]}`);
	box.append(mark(status), text(`verdict.${status}`));
	return box;
}

export function mark(status) {
	const icons = { pass: "ok", near: "near", fail: "bad", unknown: "unknown" };
	const holder = element("span", `mark verdict-${status}`);
	holder.innerHTML = `<svg class="icon" aria-hidden="true"><use href="/img/icons.svg#${icons[status]}"></use></svg>`;
	return holder;
}

export function isFormed(unit) {
	return unit.formed ?? (unit.from.length > 1 || unit.code.startsWith("new:"));
}

function shape(name, attributes) {
	const node = document.createElementNS("http://www.w3.org/2000/svg", name);
	Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
	return node;
}

export function element(name, style = "", words = "") {
	const node = document.createElement(name);
	if (style) {
		node.className = style;
	}
	if (words) {
		node.textContent = words;
	}
	return node;
}
