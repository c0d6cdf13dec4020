// Pages of work: J and K go from task to task, E edits, X chooses for what is done to several at once; on the board a ticket is dragged to a column, which does what its menu offers for that column and
// nothing else; an address that points at an act opens it.
import { number } from "./texts.js";

const tasks = [...document.querySelectorAll("[data-task]")];
let at = -1;

document.addEventListener("keydown", event => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), select, textarea, dialog, [contenteditable]")) {
		return;
	}
	const key = event.key.toLowerCase();
	if ((key === "j" || key === "k") && tasks.length > 0) {
		event.preventDefault();
		tasks[at]?.classList.remove("at");
		at = Math.min(tasks.length - 1, Math.max(0, at + (key === "j" ? 1 : -1)));
		tasks[at].classList.add("at");
		tasks[at].querySelector("a").focus();
	} else if (key === "x") {
		const box = (document.activeElement?.closest("[data-task]") ?? tasks[at])?.querySelector("input[form=together]");
		if (box) {
			event.preventDefault();
			box.click();
		}
	} else if (key === "e") {
		const open = document.activeElement?.closest("[data-task]") ?? tasks[at];
		const address = open ? `/work/tasks/${encodeURIComponent(open.dataset.task)}/edit` : document.querySelector("[data-edit]")?.href;
		if (address) {
			event.preventDefault();
			location.assign(address);
		}
	}
});

function way(ticket, column) {
	return ticket?.querySelector(`[data-to="${column.dataset.status}"]`);
}

let dragged = null;
for (const ticket of document.querySelectorAll(".ticket[draggable]")) {
	ticket.addEventListener("dragstart", event => {
		dragged = ticket;
		event.dataTransfer.effectAllowed = "move";
		event.dataTransfer.setData("text/plain", ticket.dataset.task);
	});
	ticket.addEventListener("dragend", () => {
		dragged = null;
		document.querySelectorAll(".column.takes").forEach(column => column.classList.remove("takes"));
	});
}
for (const column of document.querySelectorAll(".column")) {
	column.addEventListener("dragover", event => {
		if (way(dragged, column)) {
			event.preventDefault();
			column.classList.add("takes");
		}
	});
	column.addEventListener("dragleave", () => column.classList.remove("takes"));
	column.addEventListener("drop", event => {
		const act = way(dragged, column);
		if (act) {
			event.preventDefault();
			act.click();
		}
	});
}

function openAct() {
	const act = location.hash && document.getElementById(location.hash.slice(1));
	if (act instanceof HTMLDetailsElement) {
		act.open = true;
		act.querySelector("textarea, input:not([type=hidden])")?.focus();
	}
}
openAct();
addEventListener("hashchange", openAct);

const together = document.getElementById("together");
if (together) {
	const boxes = [...document.querySelectorAll("input[form=together]")], all = document.querySelector("[data-choose-all]"), told = together.querySelector("[data-chosen]");
	const act = together.elements.act, button = together.querySelector("button");

	function tell() {
		const chosen = boxes.filter(box => box.checked).length;
		told.textContent = chosen ? told.dataset.some.replace("{0}", number(chosen)) : told.dataset.none;
		all.checked = chosen === boxes.length;
		all.indeterminate = chosen > 0 && chosen < boxes.length;
		button.disabled = chosen === 0;
	}

	/** Only the fields of the act that is picked are there. */
	function ask() {
		for (const field of together.querySelectorAll("[data-for]")) {
			field.hidden = !field.dataset.for.split(" ").includes(act.value);
			field.querySelector("input").disabled = field.hidden;
		}
		together.elements.text.required = act.value !== "START";
		together.elements.dueOn.required = act.value === "ASK_EXTENSION";
	}

	all.hidden = boxes.length === 0;
	all.addEventListener("change", () => {
		boxes.forEach(box => {
			box.checked = all.checked;
		});
		tell();
	});
	boxes.forEach(box => box.addEventListener("change", tell));
	act.addEventListener("change", ask);
	tell();
	ask();
}
