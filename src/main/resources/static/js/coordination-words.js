// Words, colours and groups that all ways of looking at the network share.
import { element } from "./elements.js";
import { number, percent, text } from "./texts.js";

const COLOURS = ["#0f5c8c", "#9c1f2a", "#0b6b6b", "#935000", "#5b3f9c", "#2b5a2b", "#7a1f6b", "#4d6b12", "#6b4a2b", "#4a6472", "#8a2b55"];

/** Agencies by the group they are in, in the order of groups and codes, each group with its colour. */
export function grouped(nodes, by) {
	const groups = new Map();
	for (const node of [...nodes].sort((one, other) => one.code < other.code ? -1 : 1)) {
		const key = String(node[by] ?? "NONE");
		groups.set(key, [...groups.get(key) ?? [], node]);
	}
	return [...groups].sort(([, one], [, other]) => other.length - one.length).map(([key, members], at) =>
		({ key, members, name: nameOf(by, key), colour: COLOURS[at % COLOURS.length] }));
}

function nameOf(by, key) {
	return key === "NONE" ? text("coordination.none") : by === "community" ? text("coordination.community", number(Number(key) + 1)) : text(`coordination.${by}.${key}`);
}

export function shortened(words, letters) {
	return words.length > letters ? `${words.slice(0, letters - 1).trimEnd()}…` : words;
}

export function share(value) {
	return value === null || value === undefined ? "–" : percent(value);
}

/** A table of a caption, heads and rows; a cell is a text, a number, or an element. */
export function table(caption, heads, rows, style = "") {
	const made = element("table");
	made.append(Object.assign(element("caption", style), { textContent: caption }));
	const head = made.createTHead().insertRow();
	heads.forEach((words, at) => {
		const cell = element("th", at ? "number" : "", words);
		cell.scope = "col";
		head.append(cell);
	});
	const body = made.createTBody();
	for (const cells of rows) {
		const row = body.insertRow();
		cells.forEach((content, at) => {
			const cell = element(at ? "td" : "th", typeof content === "number" ? "number" : at ? "number" : "");
			if (!at) {
				cell.scope = "row";
			}
			cell.append(content instanceof Node ? content : typeof content === "number" ? number(content) : content);
			row.append(cell);
		});
	}
	return made;
}

/** A way to the page of an agency. */
export function wayTo(node, on) {
	const link = element("a", "", node.name);
	link.href = `/org-units/${encodeURIComponent(node.code)}?on=${on}`;
	return link;
}

/** What an agency asks of others and is asked for by them, as tables say it; the same links the picture shows. */
export function surroundings(side, node, network, links, byCode) {
	const heading = element("h2", "", node.name);
	const facts = element("p", "small");
	[text("coordination.load", number(node.load)), ...node.marks.map(mark => text(`coordination.mark.${mark}`))].forEach((words, at) => facts.append(element("span", at ? "chip warn" : "chip", words), " "));
	const way = element("p", "small");
	way.append(Object.assign(wayTo(node, network.on), { textContent: text("coordination.open") }));
	const out = links.filter(link => link.source === node.code), into = links.filter(link => link.target === node.code);
	side.replaceChildren(heading, facts,
		directed(text("coordination.out"), out, link => byCode.get(link.target), "out"),
		directed(text("coordination.in"), into, link => byCode.get(link.source), "in"), way);
}

function directed(caption, links, other, style) {
	if (!links.length) {
		return element("p", "small muted", `${caption}: ${text("coordination.nobody")}`);
	}
	const rows = [...links].sort((one, two) => two.tasks - one.tasks).map(link => [other(link).name, relation(link), link.tasks, share(link.onTimeShare)]);
	return table(caption, [text("coordination.agency"), text("coordination.relation"), text("coordination.tasks"), text("coordination.onTime")], rows, style);
}

function relation(link) {
	const words = [];
	["coordinated", "consulted", "meetings"].filter(kind => link[kind] > 0).forEach(kind => words.push(text(`coordination.relation.${kind}`)));
	return words.length ? words.join(", ") : text("coordination.relation.declared");
}
