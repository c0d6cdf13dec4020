// A field that finds bodies and posts of the plan by their names; what is chosen is a code.
import { Combobox } from "./combobox.js";
import { element } from "./elements.js";
import { text } from "./texts.js";

const WAYS = {
	bodies: (plan, q, asked) => plan.read("/apparatus/bodies", { q, ...asked }),
	positions: (plan, q, asked) => plan.read("/apparatus/positions", { q, ...asked }),
	vacant: (plan, q, asked) => plan.read("/apparatus/positions", { q, vacant: true, ...asked })
};

export class PlanPicker {
	#field;
	#chosen;
	#combobox;
	#asked = {};
	value = null;

	constructor(field, plan) {
		this.#field = field;
		this.#chosen = document.getElementById(`${field.id}-chosen`);
		const list = document.getElementById(`${field.id}-found`), find = WAYS[field.dataset.picks];
		this.#combobox = new Combobox(field, list, field.parentElement.querySelector("[data-count]"), () => ({}),
			async words => (await find(plan, words, this.#asked)).items.map((item, at) => this.#option(item, `${list.id}-${at}`)));
		field.addEventListener("input", () => this.#take(null, ""));
		list.addEventListener("click", event => {
			const option = event.target.closest("[data-code]");
			if (option) {
				field.focus();
				field.value = option.dataset.name;
				this.#take(option.dataset.code, option.dataset.where);
				this.#combobox.clear();
			}
		});
		// what is found is chosen from the list, before the field is left
		list.addEventListener("mousedown", event => event.preventDefault());
	}

	/** Begins anew, with what narrows the search. */
	begin(asked = {}, code = null, name = "") {
		this.#asked = asked;
		this.#field.value = name;
		this.#take(code, "");
		this.#combobox.clear();
	}

	/** Whether something was chosen; where not the field says so. */
	get isChosen() {
		this.#field.setCustomValidity(this.value === null ? text("structurestudio.pick.none") : "");
		return this.value !== null || !this.#field.reportValidity();
	}

	#take(code, where) {
		this.value = code;
		this.#field.setCustomValidity("");
		this.#chosen.textContent = where;
	}

	#option(item, id) {
		const option = element("div", "pick-option"), name = item.name ?? item.title, where = item.unitName ?? item.above ?? "";
		option.id = id;
		option.setAttribute("role", "option");
		option.setAttribute("aria-selected", "false");
		Object.assign(option.dataset, { code: item.code, name, where });
		const first = element("span", "found-name", name);
		first.lang = "vi";
		option.append(first, element("span", "found-what", [where, item.held ? text("structurestudio.pick.held") : ""].filter(Boolean).join(" · ")));
		return option;
	}
}
