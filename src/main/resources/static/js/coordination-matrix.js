// Who asks whom as a table: rows ask, columns are asked. Arrow keys move from cell to cell, Enter tells what stands behind one. Two who must coordinate and do not are outlined.
import { get } from "./api.js";
import { element } from "./elements.js";
import { grouped, table } from "./coordination-words.js";
import { day, number, text } from "./texts.js";

const MOST = 80;
const pairOf = (one, other) => `${one} ${other}`;

export function matrix({ whole, stage, side, note }) {
	const byCode = new Map(whole.nodes.map(node => [node.code, node]));
	const order = document.getElementById("order"), measure = document.getElementById("measure");
	let network = whole, links = new Map();

	const orders = {
		group: nodes => grouped(nodes, "kind").flatMap(group => group.members),
		load: nodes => [...nodes].sort((one, other) => other.load - one.load || (one.code < other.code ? -1 : 1)),
		similarity: alike
	};

	/** From the busiest on, each next the one whose partners are most like those of the one before (cosine). Costs agencies². */
	function alike(nodes) {
		const left = orders.load(nodes), rows = new Map(left.map(node => [node.code, new Map()]));
		network.links.forEach(link => {
			if (rows.has(link.source) && rows.has(link.target)) {
				[[link.source, link.target], [link.target, link.source]].forEach(([one, other]) => rows.get(one).set(other, (rows.get(one).get(other) ?? 0) + link.tasks + link.meetings));
			}
		});
		const length = row => Math.sqrt([...row.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
		const near = (one, other) => [...rows.get(one)].reduce((sum, [code, value]) => sum + value * (rows.get(other).get(code) ?? 0), 0) / length(rows.get(one)) / length(rows.get(other));
		const chain = [left.shift()];
		while (left.length) {
			const last = chain.at(-1).code;
			let best = 0;
			left.forEach((node, at) => best = near(last, node.code) > near(last, left[best].code) + 1e-12 ? at : best);
			chain.push(...left.splice(best, 1));
		}
		return chain;
	}

	const values = {
		tasks: link => [link.tasks, link.tasks ? number(link.tasks) : ""],
		meetings: link => [link.meetings, link.meetings ? number(link.meetings) : ""],
		late: link => link.onTimeShare === null || link.onTimeShare === undefined ? [0, "–"] : [1 - link.onTimeShare, number(100 * (1 - link.onTimeShare))],
		declared: link => [link.declared ? 1 : 0, link.declared ? "●" : "○"]
	};

	function draw() {
		links = new Map(network.links.map(link => [pairOf(link.source, link.target), link]));
		const busiest = orders.load(whole.nodes).slice(0, MOST);
		const nodes = orders[order.value](busiest);
		const most = Math.max(1e-9, ...network.links.map(link => values[measure.value](link)[0]));
		const made = element("table", "coordination-matrix");
		made.append(Object.assign(element("caption", "visually-hidden"), { textContent: text("coordination.matrix") }));
		const head = made.createTHead().insertRow();
		head.append(element("th"));
		nodes.forEach(node => {
			const cell = element("th");
			cell.scope = "col";
			cell.title = node.name;
			cell.append(element("span", "", node.name));
			head.append(cell);
		});
		const sum = element("th");
		sum.scope = "col";
		sum.append(element("span", "", text("coordination.sum")));
		head.append(sum);
		const body = made.createTBody();
		nodes.forEach((node, at) => {
			const row = body.insertRow();
			row.classList.toggle("begins", order.value === "group" && at > 0 && nodes[at - 1].kind !== node.kind);
			const name = element("th", "", node.name);
			name.scope = "row";
			name.title = node.name;
			row.append(name);
			nodes.forEach(other => row.append(cellOf(node, other, most)));
			row.append(element("td", "number", number(network.links.filter(link => link.source === node.code).reduce((all, link) => all + link.tasks, 0))));
		});
		stage.replaceChildren(made);
		made.querySelector("td[tabindex]")?.setAttribute("tabindex", 0);
		note.textContent = whole.nodes.length > MOST ? text("coordination.matrix.most", number(MOST), number(whole.nodes.length)) : text("coordination.matrix.keys");
	}

	function cellOf(node, other, most) {
		if (node === other) {
			const same = element("td", "same");
			same.append(element("span", "visually-hidden", text("coordination.matrix.same")));
			return same;
		}
		const there = links.get(pairOf(node.code, other.code)), back = links.get(pairOf(other.code, node.code));
		const link = there?.observed || measure.value === "declared" ? there : null;
		const [value, words] = link ? values[measure.value](link) : [0, ""];
		const silent = [there, back].some(each => each?.declared) && ![there, back].some(each => each?.observed);
		const cell = element("td", `${value > 0 ? `shade-${Math.max(1, Math.ceil(4 * value / most))}` : ""}${silent ? " silent" : ""}`, words);
		cell.tabIndex = -1;
		cell.dataset.from = node.code;
		cell.dataset.to = other.code;
		cell.setAttribute("aria-label", `${node.name} → ${other.name}: ${silent ? text("coordination.silent") : words || "0"}`);
		cell.title = `${node.name} → ${other.name}`;
		return cell;
	}

	function go(event) {
		const cell = event.target.closest("td[data-from]"), row = cell?.parentElement;
		const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [0, 0];
		if (cell && (down || right)) {
			let next = stage.querySelector("tbody").rows[row.sectionRowIndex + down]?.cells[cell.cellIndex + right];
			if (next && !next.dataset.from) {
				next = next.parentElement.parentElement.rows[next.parentElement.sectionRowIndex + down]?.cells[next.cellIndex + right];
			}
			if (next?.dataset.from) {
				focus(next);
			}
			event.preventDefault();
		} else if (cell && (event.key === "Enter" || event.key === " ")) {
			tell(cell).catch(refusal => side.replaceChildren(element("p", "", refusal.message)));
			event.preventDefault();
		}
	}

	function focus(cell) {
		stage.querySelectorAll('td[tabindex="0"]').forEach(each => each.tabIndex = -1);
		cell.tabIndex = 0;
		cell.focus();
	}

	/** The tasks behind a cell. */
	async function tell(cell) {
		const { from, to } = cell.dataset;
		const within = network.within ? `&within=${encodeURIComponent(network.within)}` : "";
		const detail = await get(`/api/coordination/link?source=${encodeURIComponent(from)}&target=${encodeURIComponent(to)}&from=${network.from}&to=${network.to}&on=${network.on}${within}`);
		const heading = element("h2", "", `${byCode.get(from).name} → ${byCode.get(to).name}`);
		heading.tabIndex = -1;
		const laidDown = detail.declarations.map(each => element("p", "small", `${each.role ?? text("coordination.advises")} · ${each.basis ?? "–"}`));
		side.replaceChildren(heading, ...laidDown, detail.tasks.length ? table(text("coordination.tasksOf", number(detail.tasks.length)), [text("coordination.task"), text("coordination.due"),
			text("coordination.finished"), text("coordination.onTime")], detail.tasks.map(task => [`${task.title} (${task.code})`, day(task.dueOn), day(task.finishedOn),
			task.onTime === undefined || task.onTime === null ? "–" : text(task.onTime ? "coordination.yes" : "coordination.late")])) : element("p", "muted", text("coordination.noTasks")));
		heading.focus();
	}

	stage.addEventListener("keydown", go);
	stage.addEventListener("click", event => {
		const cell = event.target.closest("td[data-from]");
		if (cell) {
			focus(cell);
			tell(cell).catch(refusal => side.replaceChildren(element("p", "", refusal.message)));
		}
	});
	[order, measure].forEach(select => select.addEventListener("change", draw));
	return {
		draw(next) {
			network = next;
			draw();
		}
	};
}
