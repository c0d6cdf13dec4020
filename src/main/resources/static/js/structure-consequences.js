// What follows from the territory of the plan: steps by new unit with reason and norm, each of which can be left out; nothing is done until they are added.
import { element, icon } from "./elements.js";
import { renamed } from "./scenario-queue.js";
import { formsOf, stepWords } from "./structure-words.js";
import { counted, number, text } from "./texts.js";

/** Of so many steps the groups begin closed. */
const MANY = 60;
const part = id => document.getElementById(id);

export class StructureConsequences {
	#plan;
	#done;
	#proposal = null;
	#left = new Set();

	/** @param done is told how many steps were added */
	constructor(plan, done) {
		this.#plan = plan;
		this.#done = done;
		part("propose").addEventListener("click", () => this.#propose());
		part("add-proposed").addEventListener("click", () => this.#add());
		// a proposal is for the plan it was worked out on
		plan.addEventListener("changed", () => this.#forget());
	}

	async #propose() {
		part("propose").disabled = true;
		part("proposed-said").textContent = text("structurestudio.proposing");
		try {
			this.#proposal = await this.#plan.proposal();
			this.#left.clear();
			this.#show();
		} catch (failure) {
			part("proposed-said").textContent = failure.message;
		} finally {
			part("propose").disabled = false;
		}
	}

	#forget() {
		this.#proposal = null;
		part("proposed").replaceChildren();
		part("proposed-open").replaceChildren();
		part("add-proposed").hidden = true;
		part("proposed-said").textContent = "";
	}

	#name(code) {
		return this.#proposal.names[code] ?? code;
	}

	#show() {
		const { steps, reasons, open } = this.#proposal, units = new Map();
		reasons.forEach(({ unit }, i) => units.set(unit, [...units.get(unit) ?? [], i]));
		part("proposed-said").textContent = steps.length > 0 ? counted("structurestudio.proposed", steps.length) : text("structurestudio.proposed.none");
		part("proposed").replaceChildren(...[...units].map(([unit, places]) => this.#group(unit, places, steps.length <= MANY)));
		part("proposed-open").replaceChildren(...open.length > 0 ? this.#open(open) : []);
		this.#count();
	}

	#group(unit, places, opened) {
		const box = element("section", "proposed-group"), head = element("div", "proposed-head"), all = this.#box(`group-${places[0]}`, this.#name(unit), "h3");
		const steps = element("ul", "plain"), opener = element("button", "link");
		opener.type = "button";
		steps.id = `proposed-${places[0]}`;
		steps.hidden = true;
		opener.setAttribute("aria-controls", steps.id);
		const open = wanted => {
			// only what is looked at is drawn
			if (wanted && !steps.hasChildNodes()) {
				steps.append(...places.map(place => this.#line(place)));
			}
			steps.hidden = !wanted;
			opener.setAttribute("aria-expanded", String(wanted));
			opener.textContent = counted("structurestudio.steps", places.length);
		};
		opener.addEventListener("click", () => open(steps.hidden));
		all.field.addEventListener("change", () => {
			places.forEach(place => this.#set(place, all.field.checked));
			this.#count();
		});
		all.field.dataset.places = places.join(" ");
		head.append(all.label, opener);
		box.append(head, steps);
		open(opened);
		return box;
	}

	#line(place) {
		const item = element("li", "proposed-step"), box = this.#box(`step-${place}`, stepWords(this.#proposal.steps[place], code => this.#name(code)), "span"), { reason, rule, document: source } = this.#proposal.reasons[place];
		box.field.checked = !this.#left.has(place);
		box.field.dataset.place = String(place);
		box.field.addEventListener("change", () => {
			this.#set(place, box.field.checked);
			this.#count();
		});
		const why = [text(`structurestudio.reason.${reason}`), rule && source ? text("structurestudio.norm", rule, source) : rule].filter(Boolean).join(" · ");
		item.append(box.label, element("p", "small muted", why));
		return item;
	}

	#box(id, words, kind) {
		const label = element("label", "check"), field = element("input");
		Object.assign(field, { type: "checkbox", id, checked: true });
		label.append(field, element(kind, "", words));
		return { label, field };
	}

	/** What rests on a step that is left out is left out; what a step rests on is taken in with it. */
	#set(place, wanted) {
		if (wanted === !this.#left.has(place)) {
			return;
		}
		wanted ? this.#left.delete(place) : this.#left.add(place);
		const { steps, reasons } = this.#proposal;
		if (wanted) {
			reasons.forEach(({ forms }, other) => other < place && forms && names(steps[place], forms) && this.#set(other, true));
		} else if (reasons[place].forms) {
			steps.forEach((step, other) => other > place && names(step, reasons[place].forms) && this.#set(other, false));
		}
	}

	#count() {
		const { steps } = this.#proposal, chosen = steps.length - this.#left.size, add = part("add-proposed");
		document.querySelectorAll("#proposed [data-place]").forEach(box => box.checked = !this.#left.has(Number(box.dataset.place)));
		for (const box of document.querySelectorAll("#proposed [data-places]")) {
			const places = box.dataset.places.split(" ").map(Number), taken = places.filter(place => !this.#left.has(place)).length;
			box.checked = taken > 0;
			box.indeterminate = taken > 0 && taken < places.length;
		}
		add.hidden = steps.length === 0 || add.dataset.editable !== "true";
		add.disabled = chosen === 0;
		add.lastElementChild.textContent = counted("structurestudio.add", chosen);
	}

	#open(open) {
		const list = element("ul", "plain");
		list.append(...open.map(({ unit, name, rule, source }) => {
			const item = element("li"), words = element("strong", "", name);
			words.lang = "vi";
			item.append(icon("warn"), " ", words, ` · ${this.#name(unit)}: `, rule ? text("structurestudio.open.norm", rule, source?.document ?? "") : text("structurestudio.open.below"));
			return item;
		}));
		return [element("h3", "spaced", text("structurestudio.open.title")), element("p", "small muted", text("structurestudio.open.what")), list];
	}

	async #add() {
		const { steps, reasons } = this.#proposal;
		const chosen = [...steps.keys()].filter(place => !this.#left.has(place));
		const added = chosen.length;
		if (await this.#plan.send(...numbered(chosen.map(place => steps[place]), chosen.map(place => reasons[place].forms), reasons.map(({ forms }) => forms)))) {
			this.#done(added);
		}
	}
}

/** Whether a step speaks of a key. */
function names(step, key) {
	return JSON.stringify(step).includes(`"${key}"`);
}

/** What steps form is counted through: where some were left out, later ones get other keys. */
export function numbered(steps, forms, all) {
	const next = {}, keys = new Map();
	for (const kind of ["org", "post"]) {
		const first = all.find(key => key?.startsWith(`${kind}:`));
		next[kind] = first ? Number(first.split(":")[1]) : 0;
	}
	forms.forEach((key, i) => key && keys.set(key, `${formsOf(steps[i])}:${next[formsOf(steps[i])]++}`));
	return steps.map(step => renamed(step, keys));
}
