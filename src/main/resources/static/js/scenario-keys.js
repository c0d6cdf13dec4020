// The keyboard of the studio: single letters, so that none belongs to the browser; each says what it did.

/** @param act does what a key stands for: {undo, redo, tool, action, free, zoom, inTable, nextProblem, nextUnassigned, newUnit, pick} */
export function listenToKeys(studio, act) {
	const LETTERS = {
		v: () => act.tool("select"), b: () => act.tool("paint"), l: () => act.tool("lasso"), x: () => act.inTable() ? act.free() : act.tool("erase"),
		k: () => act.inTable() ? act.action("lock") : act.tool("lock"), z: () => act.zoom(),
		m: () => act.action("merge"), a: () => act.action("assign"), r: () => act.action("rename"),
		s: () => act.action("split"), t: () => act.action("transfer"), p: () => act.action("move"), d: () => act.action("abolish"),
		n: event => event.shiftKey ? act.newUnit() : act.nextProblem(), u: () => act.nextUnassigned()
	};

	document.addEventListener("keydown", event => {
		const typing = event.target.closest?.("input:not([type=checkbox], [type=radio]), select, textarea, dialog");
		if (typing || document.querySelector("dialog[open]") || event.altKey) {
			return;
		}
		const key = event.key.toLowerCase();
		if (event.ctrlKey || event.metaKey) {
			if (key === "z" || key === "y") {
				event.preventDefault();
				(key === "y" || event.shiftKey ? act.redo : act.undo)();
			}
		} else if (key in LETTERS) {
			event.preventDefault();
			LETTERS[key](event);
		} else if (/^[1-9]$/.test(key)) {
			act.pick(Number(key));
		} else if (key === " " && event.target === document.body) {
			event.preventDefault();
			studio.map.pan(true);
		} else if (key === "escape" && !event.defaultPrevented && !event.target.closest?.("details.menu")) {
			studio.choose([]);
		}
	});
	document.addEventListener("keyup", event => event.key === " " && event.target === document.body && studio.map.pan(false));
	// the help sheet of every page names the keys of this one too
	const rows = document.getElementById("studio-key-rows");
	document.querySelector("#keyboard-help tbody")?.append(rows.content);
}
