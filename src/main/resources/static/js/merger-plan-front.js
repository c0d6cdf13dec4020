// What one aim costs in another: every plan found as a point over two aims, those that no other betters joined by a line; beside it the same as a table.
import { number, text } from "./texts.js";
import { element } from "./elements.js";
import { part } from "./merger-plan-parts.js";

const WIDTH = 340, HEIGHT = 190, LEFT = 16, BOTTOM = 22, EDGE = 12;
const FIGURES = { COMPACTNESS: "compactness", BORDERS: "borders", BALANCE: "balance", DISTANCE: "distance", DISTRICTS: "crossed", DENSITY: "density", MINORITIES: "minorities" };

/** The section of a front, none where there is nothing to weigh; `choose` is told the number of a plan. */
export function front(result, chosen, choose) {
	if (!result.front || result.front.points.length < 2) {
		return [];
	}
	const box = element("section", "planner-front");
	box.append(element("h2", "", text("mergerplan.front")), element("p", "small muted", text("mergerplan.front.words")), picture(result.front, chosen, choose), table(result.front, chosen, choose));
	return [box];
}

/** In how many digits figures of such a size differ. */
const words = value => number(value, Math.abs(value) < 10 ? 3 : Math.abs(value) < 1000 ? 1 : 0);

/** Whether the table stands open; it stays so from plan to plan. */
let isOpen = false;

const name = aim => text(`mergerplan.figure.${FIGURES[aim]}`);

/** What a plan was looked for with, where one aim counted most. */
export function leaning(plan) {
	return plan.leaning ? text("mergerplan.leaning", part(`aim-${plan.leaning}`).labels[0].textContent) : "";
}

function picture({ aims, points }, chosen, choose) {
	const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true", class: "planner-front-picture" });
	const x = scale(points.map(point => point.values[0]), LEFT + EDGE, WIDTH - EDGE);
	const y = scale(points.map(point => point.values[1]), HEIGHT - BOTTOM - EDGE, EDGE);
	svg.append(shape("path", { class: "axis", d: `M${LEFT},4V${HEIGHT - BOTTOM}H${WIDTH - 4}` }));
	const below = shape("text", { x: WIDTH - 4, y: HEIGHT - 6, "text-anchor": "end" });
	below.textContent = `${name(aims[0])} →`;
	const beside = shape("text", { transform: `translate(10,${HEIGHT - BOTTOM}) rotate(-90)` });
	beside.textContent = `${name(aims[1])} →`;
	svg.append(below, beside);
	const line = points.filter(point => point.onFront).toSorted((one, other) => one.values[0] - other.values[0]);
	if (aims.length === 2) {
		svg.append(shape("path", { class: "line", d: line.map((point, at) => `${at === 0 ? "M" : "L"}${x(point.values[0])},${y(point.values[1])}`).join("") }));
	}
	for (const point of points.toSorted((one, other) => (one.plan === chosen) - (other.plan === chosen))) {
		const dot = shape("circle", { class: `${point.onFront ? "front" : ""} ${point.plan === chosen ? "chosen" : ""}`, cx: x(point.values[0]), cy: y(point.values[1]), r: point.plan === chosen ? 7 : 5 });
		const title = shape("title", {});
		title.textContent = text("mergerplan.compare.plan", number(point.plan));
		dot.append(title);
		dot.addEventListener("click", () => choose(point.plan));
		svg.append(dot);
	}
	return svg;
}

function scale(values, from, to) {
	const least = Math.min(...values), most = Math.max(...values);
	return value => most === least ? (from + to) / 2 : from + (value - least) / (most - least) * (to - from);
}

function table({ aims, points }, chosen, choose) {
	const details = element("details", "more");
	const scroll = element("div", "scroll");
	scroll.tabIndex = 0;
	scroll.setAttribute("role", "region");
	scroll.setAttribute("aria-label", text("mergerplan.front"));
	const grid = element("table", "planner-compare");
	grid.append(element("thead"), element("tbody"));
	const head = element("tr");
	[text("mergerplan.front.plan"), ...aims.map(name)].forEach(title => {
		const cell = element("th", "", title);
		cell.scope = "col";
		head.append(cell);
	});
	grid.tHead.append(head);
	for (const point of points.toSorted((one, other) => one.values[0] - other.values[0])) {
		const line = element("tr");
		const who = element("th");
		who.scope = "row";
		const button = element("button", "button", text("mergerplan.compare.plan", number(point.plan)));
		button.type = "button";
		button.setAttribute("aria-pressed", String(point.plan === chosen));
		button.addEventListener("click", () => choose(point.plan));
		who.append(button, point.onFront ? "" : element("span", "small", text("mergerplan.front.bettered")));
		line.append(who, ...point.values.map(value => {
			const cell = element("td", point.plan === chosen ? "chosen" : "", words(value));
			cell.dataset.value = String(value);
			return cell;
		}));
		grid.tBodies[0].append(line);
	}
	scroll.append(grid);
	details.append(element("summary", "", text("mergerplan.front.table")), scroll);
	details.open = isOpen;
	details.addEventListener("toggle", () => isOpen = details.open);
	return details;
}

function shape(name, attributes) {
	const node = document.createElementNS("http://www.w3.org/2000/svg", name);
	Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
	return node;
}
