// A name dragged onto a cell of the box opens its form in the list with that cell chosen; the note is still to be written, and the form does the same without a pointer.

for (const chip of document.querySelectorAll(".name-chip")) {
	chip.addEventListener("dragstart", event => event.dataTransfer.setData("text/plain", chip.dataset.nomination));
}
for (const cell of document.querySelectorAll(".nine-box td[data-performance]")) {
	cell.addEventListener("dragover", event => {
		event.preventDefault();
		cell.classList.add("over");
	});
	cell.addEventListener("dragleave", () => cell.classList.remove("over"));
	cell.addEventListener("drop", event => {
		event.preventDefault();
		cell.classList.remove("over");
		ask(event.dataTransfer.getData("text/plain"), cell.dataset);
	});
}

function ask(nomination, { performance, potential }) {
	const entry = document.getElementById(`n-${nomination}`);
	const details = entry?.querySelector("details");
	if (!details) {
		return;
	}
	details.open = true;
	entry.querySelector("[name=performance]").value = performance;
	entry.querySelector("[name=potential]").value = potential;
	entry.querySelector("[name=note]").focus();
}
