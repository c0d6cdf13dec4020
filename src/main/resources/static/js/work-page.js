// Pages of work: J and K go from task to task, E edits; on the board a ticket is dragged to a column, which does what its menu offers for that column and
// nothing else; an address that points at an act opens it.
const tasks = [...document.querySelectorAll("[data-task]")];
let at = -1;

document.addEventListener("keydown", event => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog, [contenteditable]")) {
		return;
	}
	const key = event.key.toLowerCase();
	if ((key === "j" || key === "k") && tasks.length > 0) {
		event.preventDefault();
		tasks[at]?.classList.remove("at");
		at = Math.min(tasks.length - 1, Math.max(0, at + (key === "j" ? 1 : -1)));
		tasks[at].classList.add("at");
		tasks[at].querySelector("a").focus();
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
