// Every step in words, with who did it and when; the newest first, above it those that are undone. One can go back or forth to any of them.
import { element, icon } from "./elements.js";
import { StepWords } from "./scenario-words.js";
import { moment, number, text } from "./texts.js";

const PAGE = 100;

export class ScenarioChanges {
	#studio;
	#list = document.getElementById("changes");
	#more = document.getElementById("changes-more");
	#panel = document.getElementById("panel-changes");
	#limit = PAGE;
	#undo;

	/** @param undo takes back a number of steps */
	constructor(studio, undo) {
		this.#studio = studio;
		this.#undo = undo;
		studio.addEventListener("shown", () => this.seen());
		studio.store.addEventListener("state", () => this.seen());
		this.#more.addEventListener("click", () => {
			this.#limit += PAGE;
			this.seen();
		});
	}

	seen() {
		if (this.#panel.hidden || !this.#studio.base) {
			return;
		}
		const { store } = this.#studio;
		const words = new StepWords(this.#studio);
		const { past, future } = store;
		const undone = future.toReversed().map((entry, i) => this.#line(entry, words, "undone", future.length - i));
		const steps = past.toReversed();
		const lines = steps.slice(0, this.#limit).map((entry, i) => this.#line(entry, words, entry.waiting ? "waiting" : "done", i, steps.length - i));
		this.#list.replaceChildren(...undone, ...lines);
		if (this.#list.children.length === 0) {
			this.#list.append(element("li", "muted", text("studio.noSteps")));
		}
		this.#more.hidden = steps.length <= this.#limit;
		this.#more.textContent = text("meter.more", number(steps.length - this.#limit));
	}

	/** @param away how many steps lie between this one and the present state */
	#line(entry, words, state, away, position = null) {
		const item = element("li", `step ${state}`);
		item.append(element("span", "position", position === null ? "" : number(position)));
		const body = element("div");
		const said = element("p");
		said.append(element("span", "said-step", words.step(entry.step)));
		if (state !== "done") {
			const chip = element("span", `chip ${state === "waiting" ? "warn" : ""}`, text(`studio.step.${state}`));
			said.prepend(chip, " ");
		}
		for (const stood of entry.stands ?? []) {
			said.append(" ", element("span", "chip warn", text("studio.stands", stood.name ?? stood.code ?? "", stood.present ?? "–")));
		}
		const who = element("p", "small muted", [entry.author ?? "–", entry.at ? moment(entry.at) : ""].filter(Boolean).join(" · "));
		body.append(said, who);
		item.append(body);
		if (this.#studio.editable && state !== "undone" && away > 0) {
			item.append(this.#button("undo", text("studio.backHere"), () => this.#undo(away)));
		} else if (this.#studio.editable && state === "undone") {
			item.append(this.#button("redo", text("studio.redoHere"), () => this.#redo(away)));
		}
		return item;
	}

	#button(sign, words, act) {
		const button = element("button", "button quiet");
		button.type = "button";
		button.append(icon(sign), words);
		button.addEventListener("click", act);
		return button;
	}

	#redo(count) {
		for (let i = 0; i < count; i++) {
			this.#studio.store.redo();
		}
	}
}
