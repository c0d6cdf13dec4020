// The tree of the apparatus: rows below a unit come when it is opened. One row is in the tab order; arrow keys go through them, right opens, left closes
// or goes up, Enter leads to the unit.
import "./date-control.js";
import { toast } from "./toast.js";

const tree = document.getElementById("tree");

if (tree) {
	const first = rows()[0];
	first?.setAttribute("tabindex", "0");
	tree.addEventListener("keydown", onKey);
	tree.addEventListener("click", event => event.target.closest(".opener") && turn(event.target.closest("tr")));
	tree.addEventListener("focusin", event => focusable(event.target.closest("tbody tr")));
}

function rows() {
	return [...tree.querySelectorAll("tbody tr")];
}

function shown() {
	return rows().filter(row => !row.hidden);
}

function level(row) {
	return Number(row.getAttribute("aria-level"));
}

function below(row) {
	const all = rows(), start = all.indexOf(row) + 1;
	const end = all.findIndex((each, at) => at >= start && level(each) <= level(row));
	return all.slice(start, end < 0 ? all.length : end);
}

function above(row) {
	return rows().slice(0, rows().indexOf(row)).findLast(each => level(each) < level(row));
}

function isOpen(row) {
	return row.getAttribute("aria-expanded") === "true";
}

function turn(row) {
	return isOpen(row) ? close(row) : open(row);
}

function close(row) {
	row.setAttribute("aria-expanded", "false");
	below(row).forEach(each => { each.hidden = true; });
}

async function open(row) {
	row.setAttribute("aria-expanded", "true");
	if (below(row).length) {
		return reveal(row);
	}
	row.setAttribute("aria-busy", "true");
	try {
		const answer = await fetch(row.dataset.below, { credentials: "same-origin", headers: { Accept: "text/html" } });
		if (!answer.ok || answer.redirected) {
			throw new Error(String(answer.status));
		}
		const holder = document.createElement("tbody");
		holder.innerHTML = await answer.text();
		row.after(...holder.children);
	} catch {
		row.setAttribute("aria-expanded", "false");
		toast(tree.dataset.failed, "bad");
	} finally {
		row.removeAttribute("aria-busy");
	}
}

/** Shows what lies below, as far as it was open. */
function reveal(row) {
	let closed = Infinity;
	for (const each of below(row)) {
		if (level(each) <= closed) {
			closed = Infinity;
		}
		each.hidden = level(each) > closed;
		if (!each.hidden && each.getAttribute("aria-expanded") === "false") {
			closed = level(each);
		}
	}
}

function focusable(row) {
	if (row) {
		rows().forEach(each => each.setAttribute("tabindex", each === row ? "0" : "-1"));
	}
}

function onKey(event) {
	const row = event.target.closest("tbody tr");
	if (!row || event.ctrlKey || event.altKey || event.metaKey) {
		return;
	}
	const all = shown(), at = all.indexOf(row);
	const go = target => target?.focus();
	switch (event.key) {
		case "ArrowDown": go(all[at + 1]); break;
		case "ArrowUp": go(all[at - 1]); break;
		case "Home": go(all[0]); break;
		case "End": go(all.at(-1)); break;
		case "ArrowRight": row.getAttribute("aria-expanded") === "false" ? open(row) : go(isOpen(row) ? all[at + 1] : null); break;
		case "ArrowLeft": isOpen(row) ? close(row) : go(above(row)); break;
		case "Enter": row.querySelector("a").click(); break;
		default: return;
	}
	event.preventDefault();
}
