// Questions an act asks before it is a step: dialogs with fields, and pickers of bodies and posts.
import { PlanPicker } from "./plan-picker.js";

const part = id => document.getElementById(id);

export class Questions {
	#pickers = new Map();

	constructor(plan) {
		document.querySelectorAll("[data-picks]").forEach(field => this.#pickers.set(field.id, new PlanPicker(field, plan)));
	}

	/** The code a picker holds. */
	picked(id) {
		return this.#pickers.get(id).value;
	}

	picker(id) {
		return this.#pickers.get(id);
	}

	/**
	 * Asks; gives what was answered, or null where it was left.
	 *
	 * @param about what it is about, in words
	 * @param fields what they hold at first, by name
	 * @param needs the id of a picker that must be answered, or a function that gives it from the form
	 */
	ask(name, { title = null, about = "", fields = {}, needs = null } = {}) {
		const dialog = part(`ask-${name}`), form = dialog.querySelector("form");
		form.reset();
		if (title) {
			dialog.querySelector("h2").textContent = title;
		}
		dialog.querySelectorAll(".ask-about").forEach(words => words.textContent = about);
		Object.entries(fields).forEach(([field, value]) => form.elements[field].value = value ?? "");
		dialog.returnValue = "";
		form.onsubmit = event => {
			const picker = typeof needs === "function" ? needs(new FormData(form)) : needs;
			if (picker && !this.#pickers.get(picker).isChosen) {
				event.preventDefault();
			}
		};
		dialog.showModal();
		return new Promise(answer => dialog.addEventListener("close", () => answer(dialog.returnValue === "go" ? new FormData(form) : null), { once: true }));
	}
}
