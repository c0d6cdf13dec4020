// After an act in a form: what was done is said, and whoever works by keyboard goes on where the result stands.
import { StepWords } from "./scenario-words.js";
import { toast } from "./toast.js";

const part = id => document.getElementById(id);

/** Does something; says in words the steps that came of it, and gives whether any did. */
export function acted(studio, act) {
	document.querySelectorAll('#alerts [data-about="form"]').forEach(old => old.remove());
	const before = studio.store.past.length;
	act();
	const done = studio.store.past.slice(before);
	if (done.length === 0) {
		return false;
	}
	const words = new StepWords(studio);
	toast(done.map(entry => words.step(entry.step)).join("; "), "ok", "step");
	return true;
}

/** Whether the keyboard stands nowhere: what had it is gone or hidden. */
export function focusLost() {
	const focused = document.activeElement;
	return !focused || focused === document.body || focused.closest("[hidden]") !== null;
}

export function inTable() {
	return !part("panel-table").hidden;
}
