// What came of it: how good the best plan is and how far from the best possible, plans side by side with today, the new units of the one chosen.
import { front, leaning } from "./merger-plan-front.js";
import { collator, counted, list, number, percent, text } from "./texts.js";
import { element, icon } from "./elements.js";
import { ways } from "./merger-plan-ways.js";
import { chip, km2, spokenMark, notice, part, people, vietnamese } from "./merger-plan-parts.js";

const FIRST = 60;
const MOST_COLUMNS = 4;
const TICK = 62.5;
const ORDER = ["fail", "near", "pass"];
/** Sums that differ by less, as a share, are the same. */
const SAME = 1e-9;
const IN_KM = ["distance", "borders"];

/** The figures plans are compared by; `better` says which end is the good one, 0 that neither is. */
const FIGURES = [
	["units", figures => figures.units, value => number(value), 0],
	["met", figures => figures.met, value => number(value), 0],
	["compactness", figures => figures.compactness, value => number(value), -1],
	["distance", figures => figures.distanceKm, value => number(value, 1), -1],
	["balance", figures => figures.balance, value => number(value, 3), -1],
	["borders", figures => figures.bordersKm, value => number(value), -1],
	["crossed", figures => figures.crossed, value => number(value), -1]
];

/** Draws the result; `choose` is told the number of another plan, `open` a new unit, `take` a name. */
export function showResult(result, planCase, chosen, { choose, open, take, explain, place }) {
	const plan = result.plans.find(each => each.number === chosen);
	place.show(plan.address);
	part("result").replaceChildren(proof(result, plan), ...exceptions(plan), comparison(result, chosen, choose), ...result.draft ? [] : [taking(plan, take)], place.node,
		...front(result, chosen, choose), units(planCase, plan, open, explain));
	table(planCase, plan);
}

export function clearResult() {
	part("result").replaceChildren();
	part("table-none").hidden = false;
	part("units-table").tBodies[0].replaceChildren();
	part("units-table").hidden = true;
}

// ---- proof

function proof(result, plan) {
	const box = element("section");
	const line = element("div", "planner-proof");
	const big = element("span", "big", `${number(result.today.units)} → ${number(plan.figures.units)}`);
	big.dataset.after = String(plan.figures.units);
	line.append(big, proven(result, plan));
	const title = element("h2", "", text("mergerplan.result"));
	title.tabIndex = -1;
	box.append(title, line);
	if (result.draft) {
		box.append(element("p", "small muted", text("planplace.draft.seen", number(result.draft.version))));
	}
	if (result.bound !== null) {
		const words = result.count !== null ? text("mergerplan.bound.fixed", number(result.bound)) : text("mergerplan.bound.words", number(result.bound));
		box.append(element("p", "small muted", words), element("p", "small muted", text(result.stopped ? "mergerplan.looked.stopped" : "mergerplan.looked", number(result.seconds, 1), number(result.seed))));
	}
	return box;
}

function proven(result, plan) {
	if (result.draft) {
		const link = vietnamese(element("a", "", result.draft.name));
		link.href = `/scenarios/${encodeURIComponent(result.draft.scenario)}`;
		return link;
	}
	if (result.noWorseThan) {
		return surpassed(result.noWorseThan, plan.figures);
	}
	const isBand = result.countUpTo !== null, least = result.count ?? 1, most = result.countUpTo ?? result.count;
	if (most !== null && (plan.figures.units < least || plan.figures.units > most)) {
		return chip("warn", text("mergerplan.bound.missed", isBand ? `${number(least)}–${number(most)}` : number(most)), "near");
	}
	if (most !== null && (!isBand || plan.figures.units === most)) {
		return chip("accent", text(isBand ? "planplace.bound.most" : "mergerplan.bound.asked"));
	}
	const units = plan.figures.units - plan.exceptions.length;
	const gap = plan.number === 1 ? result.withinPercent : 100 * (result.bound - units) / result.bound;
	return gap <= 0 ? chip("ok", text("mergerplan.bound.proven"), "ok") : chip("accent", text("mergerplan.bound.within", number(gap, 1)));
}

/** How a plan stands to the draft it was to surpass, figure by figure. */
function surpassed(draft, figures) {
	// what is 0 in both cannot be bettered
	const differs = FIGURES.filter(([name]) => name !== "units").map(([name, value, , better]) => [name, value(draft), value(figures), better || 1]).filter(([, before, now]) => before !== null && now !== null && (before > 0 || now > 0))
		.map(([name, before, now, better]) => [name, Math.abs(now - before) <= SAME * Math.abs(before) ? 0 : Math.sign(now - before) * better]);
	const worse = differs.filter(([, gain]) => gain < 0), better = differs.filter(([, gain]) => gain > 0);
	if (worse.length > 0) {
		return chip("warn", text("planplace.surpassed.worse", list(worse.map(([name]) => text(`mergerplan.figure.${name}`)))), "near");
	}
	if (better.length === differs.length) {
		return chip("ok", text("planplace.surpassed.all"), "ok");
	}
	return better.length === 0 ? chip("accent", text("planplace.surpassed.none")) : chip("ok", text("planplace.surpassed", number(better.length), number(differs.length)), "ok");
}

/** Units that no plan can bring up to the standards, or that were not to be touched, each with its reason. */
function exceptions(plan) {
	if (plan.exceptions.length === 0) {
		return [];
	}
	const details = element("details", "more");
	const summary = element("summary", "", counted("mergerplan.exceptions", plan.exceptions.length));
	const body = element("div");
	const list = element("ul", "planner-exceptions");
	for (const exception of plan.exceptions) {
		const item = element("li");
		item.append(vietnamese(element("strong", "", plan.regions[exception.region].name)), " – ", text(`mergerplan.reason.${exception.reason}`));
		list.append(item);
	}
	body.append(list);
	details.append(summary, body);
	return [details];
}

// ---- side by side

function comparison(result, chosen, choose) {
	const box = element("section");
	box.append(element("h2", "", text("mergerplan.compare")));
	const scroll = element("div", "scroll");
	scroll.tabIndex = 0;
	scroll.setAttribute("role", "region");
	scroll.setAttribute("aria-label", text("mergerplan.compare"));
	const grid = element("table", "planner-compare plans");
	const columns = element("colgroup");
	columns.append(element("col", "figures"), element("col", "before"));
	const head = element("tr");
	const before = result.noWorseThan ?? result.today;
	head.append(heading("col", text("mergerplan.compare.figure")), heading("col", text(result.noWorseThan ? "planplace.draft.column" : "mergerplan.compare.today")));
	const plans = compared(result, chosen);
	for (const plan of plans) {
		const cell = heading("col", "");
		const words = result.draft ? text("planplace.draft.column") : text("mergerplan.compare.plan", number(plan.number));
		const button = element("button", "button", plans.length > 1 ? number(plan.number) : words);
		button.type = "button";
		button.setAttribute("aria-label", words);
		button.setAttribute("aria-pressed", String(plan.number === chosen));
		button.addEventListener("click", () => choose(plan.number));
		cell.append(button);
		head.append(cell);
	}
	grid.append(columns, element("thead"), element("tbody"));
	grid.tHead.append(head);
	for (const [name, value, words, better] of FIGURES) {
		grid.tBodies[0].append(row(name, value, words, better, before, plans, chosen));
	}
	if (plans.length > 1) {
		const apart = element("tr");
		apart.append(heading("row", text("mergerplan.figure.apart")), element("td", "", "–"));
		plans.forEach(plan => apart.append(cell(plan.number === 1 ? "–" : percent(plan.apart), plan.apart, plan.number === chosen)));
		grid.tBodies[0].append(apart);
	}
	scroll.append(grid);
	box.append(scroll);
	const leanings = plans.filter(plan => plan.leaning).map(plan => `${text("mergerplan.compare.plan", number(plan.number))} – ${leaning(plan)}`);
	if (leanings.length > 0) {
		box.append(element("p", "small", leanings.join(" · ")));
	}
	if (plans.length > 1) {
		box.append(element("p", "small muted", text("mergerplan.apart.words")));
	}
	return box;
}

function row(name, value, words, better, today, plans, chosen) {
	const line = element("tr");
	const known = plans.map(plan => value(plan.figures)).filter(each => each !== null);
	const best = better === 0 || known.length < 2 || Math.min(...known) === Math.max(...known) ? null : Math.min(...known);
	line.append(heading("row", IN_KM.includes(name) ? `${text(`mergerplan.figure.${name}`)} (${text("mergerplan.km", "").trim()})` : text(`mergerplan.figure.${name}`)), cell(words(value(today), today), value(today), false));
	for (const plan of plans) {
		const figure = cell(words(value(plan.figures), plan.figures), value(plan.figures), plan.number === chosen);
		figure.dataset.figure = name;
		figure.classList.toggle("best", best !== null && value(plan.figures) === best);
		line.append(figure);
	}
	return line;
}

/** The best plan and those that differ from it; of the others only the one that is looked at, so that all stand side by side without scrolling. */
function compared(result, chosen) {
	const shown = result.plans.filter(plan => plan.origin !== "FRONT"), looked = result.plans.find(plan => plan.number === chosen);
	return shown.includes(looked) ? shown : [...shown.slice(0, MOST_COLUMNS - 1), looked];
}

function heading(scope, words) {
	const cell = element("th", "", words);
	cell.scope = scope;
	return cell;
}

function cell(words, machine, chosen) {
	const made = element("td", chosen ? "chosen" : "", words);
	made.dataset.value = String(machine);
	return made;
}

// ---- taking it into the studio

function taking(plan, take) {
	const form = element("form", "planner-take");
	const field = element("p", "field");
	const label = element("label", "", text("mergerplan.take.name"));
	label.htmlFor = "take-name";
	const input = element("input");
	input.id = "take-name";
	input.maxLength = 200;
	input.required = true;
	input.value = part("planner").dataset.takeName ?? "";
	field.append(label, input);
	const button = element("button", "button primary");
	button.append(icon("scenario"), element("span", "", text("mergerplan.take", number(plan.number))));
	form.append(field, button);
	form.addEventListener("submit", event => {
		event.preventDefault();
		take(input.value.trim());
	});
	return form;
}

// ---- new units

function units(planCase, plan, open, explain) {
	const box = element("section");
	box.append(element("h2", "", text("mergerplan.units")));
	const list = element("ul", "planner-units");
	const ordered = byNeed(plan.regions);
	ordered.slice(0, FIRST).forEach(sum => list.append(unit(list, planCase, plan, sum, open, explain)));
	box.append(list);
	if (ordered.length > FIRST) {
		const more = element("button", "button", text("meter.more", number(ordered.length - FIRST)));
		more.type = "button";
		more.addEventListener("click", () => {
			ordered.slice(FIRST).forEach(sum => list.append(unit(list, planCase, plan, sum, open, explain)));
			more.remove();
		});
		box.append(more);
	}
	return box;
}

/** Those below a standard first, then by name. */
function byNeed(regions) {
	return regions.toSorted((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status) || collator.compare(one.name, other.name));
}

function unit(list, planCase, plan, sum, open, explain) {
	const item = element("li");
	const details = element("details");
	details.dataset.region = String(sum.region);
	const summary = element("summary");
	const name = vietnamese(element("span", "name", sum.name));
	const size = element("span", "size", [sum.members.length > 1 ? counted("map.units", sum.members.length) : text("mergerplan.alone"), km2(sum.areaKm2)].join(" · "));
	summary.append(spokenMark(sum.status), name, size, element("span", "sum", text("map.people", people(sum.people))), bar(sum));
	details.append(summary);
	details.addEventListener("toggle", () => {
		if (details.open) {
			if (details.children.length === 1) {
				const members = vietnamese(element("p", "", sum.members.map(place => planCase.name(place)).join(", ")));
				details.append(members, element("p", "", asked(sum)));
				explain(plan, sum, details).then(() => details.append(ways(plan.address, sum.region)));
			}
			open(sum);
		} else if (!list.querySelector("details[open]")) {
			open(null);
		}
	});
	item.append(details);
	return item;
}

function asked(sum) {
	return text("mergerplan.asked", people(sum.leastPeople), km2(sum.leastAreaKm2));
}

/** The figure that is nearest to what is asked, its mark at the threshold. */
function bar(sum) {
	const share = Math.min(sum.leastPeople > 0 ? sum.people / sum.leastPeople : Infinity, sum.leastAreaKm2 > 0 ? sum.areaKm2 / sum.leastAreaKm2 : Infinity);
	const svg = shape("svg", { class: `planner-bar ${sum.status}`, viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" });
	svg.append(shape("rect", { class: "ground", width: 100, height: 8, rx: 1 }));
	if (Number.isFinite(share)) {
		svg.append(shape("rect", { class: "fill", width: Math.min(100, share * TICK), height: 8, rx: 1 }), shape("line", { class: "tick", x1: TICK, x2: TICK, y1: -1, y2: 9 }));
	} else {
		svg.append(shape("rect", { class: "fill", width: 100, height: 8, rx: 1 }));
	}
	return svg;
}

function shape(name, attributes) {
	const node = document.createElementNS("http://www.w3.org/2000/svg", name);
	Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
	return node;
}

function table(planCase, plan) {
	part("table-none").hidden = true;
	part("units-table").hidden = false;
	part("units-table").tBodies[0].replaceChildren(...byNeed(plan.regions).map(sum => {
		const line = element("tr");
		const status = element("td");
		status.append(chip({ pass: "ok", near: "warn", fail: "bad" }[sum.status], text(`verdict.${sum.status}`), { pass: "ok", near: "near", fail: "bad" }[sum.status]));
		const members = sum.members.map(place => planCase.name(place)).join(", ");
		line.append(vietnamese(element("td", "", sum.name)), element("td", "", text(`type.${sum.type}`)), vietnamese(element("td", "", members)), figure(sum.people, number(sum.people)),
			figure(sum.leastPeople, number(sum.leastPeople)), figure(sum.areaKm2, number(sum.areaKm2, 1)), figure(sum.leastAreaKm2, number(sum.leastAreaKm2, 1)), status);
		return line;
	}));
}

function figure(machine, words) {
	const made = element("td", "number", words);
	made.dataset.value = String(machine);
	return made;
}

export function showFailure(job) {
	notice(part("failed"), job.failure ?? "");
}
