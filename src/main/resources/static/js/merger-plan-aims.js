// What makes a plan better: each aim with a weight, or aims one after the other.
import { number, text } from "./texts.js";
import { part } from "./merger-plan-parts.js";

export class Aims {
	#selects = [...document.querySelectorAll("[data-aim]")];
	#weights = this.#selects[0] ? [...this.#selects[0].options].map(option => [option.value, option.textContent]) : [];
	#inOrder = false;

	constructor() {
		part("aims-weighed").addEventListener("click", () => this.#turn(false));
		part("aims-ordered").addEventListener("click", () => this.#turn(true));
	}

	get inOrder() {
		return this.#inOrder;
	}

	/** What the API is asked for; aims that are not shown are not meant. */
	get objectives() {
		const meant = this.#meant();
		return this.#inOrder ? meant.toSorted((one, other) => Number(one.value) - Number(other.value)).map(select => ({ kind: select.dataset.aim, weight: 1 }))
			: meant.map(select => ({ kind: select.dataset.aim, weight: Number(select.value) }));
	}

	/** What cannot be: two aims in one place. */
	fault() {
		const places = new Set();
		for (const select of this.#inOrder ? this.#meant() : []) {
			if (places.has(select.value)) {
				return { words: text("planplace.order.twice", number(Number(select.value))), field: select };
			}
			places.add(select.value);
		}
		return null;
	}

	/** Shows what a job was asked for. */
	take(aims, inOrder) {
		this.#fill(inOrder);
		const weights = new Map(aims.map((aim, at) => [aim.kind, inOrder ? at + 1 : aim.weight]));
		for (const select of this.#selects) {
			select.value = String(nearest([...select.options].map(option => Number(option.value)), weights.get(select.dataset.aim) ?? 0));
		}
	}

	#meant() {
		return this.#selects.filter(select => Number(select.value) > 0 && !select.closest("p").hidden);
	}

	/** What counts most comes first; what comes first counts as much as all others. */
	#turn(inOrder) {
		if (inOrder === this.#inOrder) {
			return;
		}
		const aims = this.objectives.toSorted((one, other) => inOrder ? other.weight - one.weight : 0);
		this.take(aims, inOrder);
	}

	#fill(inOrder) {
		this.#inOrder = inOrder;
		part("aims-weighed").setAttribute("aria-pressed", String(!inOrder));
		part("aims-ordered").setAttribute("aria-pressed", String(inOrder));
		const places = [["0", this.#weights[0][1]], ...this.#selects.map((select, at) => [String(at + 1), text("planplace.order.place", number(at + 1))])];
		for (const select of this.#selects) {
			select.replaceChildren(...(inOrder ? places : this.#weights).map(([value, words]) => new Option(words, value)));
		}
	}
}

function nearest(values, wanted) {
	return values.reduce((best, value) => Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best);
}
