// "If merged with …": what a unit would come to with each neighbour, asked of the server while the pointer rests on its row or on a neighbour.
import { element, mark } from "./elements.js";
import { number, text } from "./texts.js";
import { byNeed, statusOf } from "./verdicts.js";

const REST = 140;

export class MergerPreview {
	#studio;
	#holder = document.getElementById("preview");
	#known = new Map();
	#version = null;
	#resting = 0;
	#request = null;

	constructor(studio) {
		this.#studio = studio;
		studio.map.addEventListener("unit-pointed", ({ detail }) => this.#point(detail.code, detail.tip));
	}

	/** The mergers of a unit, the best first; empty where they cannot be known now. */
	async of(key) {
		const { store, base } = this.#studio;
		if (store.version !== this.#version) {
			this.#known.clear();
			this.#version = store.version;
		}
		if (store.waiting > 0 || !base.bordersKnown || this.#studio.unit(key)?.empty || this.#studio.unit(key)?.level !== base.lowest) {
			return [];
		}
		if (!this.#known.has(key)) {
			this.#request?.abort();
			this.#request = new AbortController();
			try {
				const { items } = await store.mergers(key, this.#request.signal);
				this.#known.set(key, items.sort((one, other) => byNeed(other.unit, one.unit) || one.unit.population - other.unit.population));
			} catch {
				return [];
			}
		}
		return this.#known.get(key);
	}

	/** Shows it for the row the pointer rests on; null hides it. */
	rest(key) {
		clearTimeout(this.#resting);
		if (key === null) {
			this.#holder.hidden = true;
			return;
		}
		this.#resting = setTimeout(async () => {
			const mergers = await this.of(key);
			const unit = this.#studio.unit(key);
			this.#holder.hidden = mergers.length === 0 || !unit;
			if (!this.#holder.hidden) {
				const name = element("strong", "", text("studio.ifMerged", unit.name));
				this.#holder.replaceChildren(name, lines(mergers.slice(0, 8)));
			}
		}, REST);
	}

	/** With one unit chosen, the tip of a neighbour says what the two would come to. */
	async #point(code, tip) {
		if (!code) {
			return;
		}
		const [chosen] = this.#studio.selection;
		const key = this.#studio.keyOf(code);
		if (this.#studio.selection.length !== 1 || !key || key === chosen) {
			return;
		}
		const merger = (await this.of(chosen)).find(each => each.with === key);
		if (merger && tip.dataset.code === code && !tip.querySelector(".if-merged")) {
			const line = element("span", "if-merged", text("studio.ifMergedWith", this.#studio.nameOf(chosen), number(merger.unit.population)));
			line.append(" ", mark(statusOf(merger.unit.findings)));
			tip.append(line);
		}
	}
}

/** One line a neighbour; with `merge` each has a button that does it. */
export function lines(mergers, merge = null) {
	const holder = element("ul", "mergers");
	for (const merger of mergers) {
		const status = statusOf(merger.unit.findings);
		const item = element("li");
		const name = element("span", "", `+ ${merger.name}`);
		name.lang = "vi";
		const figure = element("span", `number verdict-${status}`, number(merger.unit.population));
		item.append(mark(status), name, figure, element("span", "visually-hidden", text(`verdict.${status}`)));
		if (merge) {
			const button = element("button", "button quiet", text("studio.mergeThese"));
			button.type = "button";
			button.setAttribute("aria-label", text("studio.mergeWith", merger.name));
			button.addEventListener("click", () => merge(merger));
			item.append(button);
		}
		holder.append(item);
	}
	return holder;
}
