// The people whose posts the plan ends: what becomes of each is said here.
import { element } from "./elements.js";
import { personOf } from "./structure-drawer.js";
import { number, text } from "./texts.js";

const PAGE = 50;
const part = id => document.getElementById(id);

export class StructureBench {
	#plan;
	#questions;
	#items = [];
	#next = null;
	#chosen = new Set();
	#asked = 0;

	constructor(plan, questions) {
		this.#plan = plan;
		this.#questions = questions;
		part("bench-open").addEventListener("change", () => this.show());
		part("bench-more").addEventListener("click", () => this.#read(this.#next));
		part("bench-all")?.addEventListener("change", event => {
			this.#chosen = new Set(event.target.checked ? this.#items.map(item => item.cadre) : []);
			this.#mark();
		});
		part("bench-tools").addEventListener("click", event => event.target.dataset.answer && this.#release(event.target.dataset.answer));
		part("bench-rows").addEventListener("change", ({ target }) => {
			target.checked ? this.#chosen.add(target.value) : this.#chosen.delete(target.value);
			this.#mark();
		});
		part("bench-rows").addEventListener("click", event => {
			const place = event.target.closest("[data-place]");
			place && this.#place(this.#items.find(item => item.cadre === place.dataset.place));
		});
		plan.addEventListener("changed", () => this.show());
	}

	async show() {
		if (!part("panel-bench").hidden) {
			await this.#read(null);
		}
	}

	async #read(after) {
		const asked = ++this.#asked, limit = after ? PAGE : Math.max(PAGE, Math.min(500, this.#items.length));
		const answer = await this.#plan.read("/bench", { open: part("bench-open").checked || null, limit, after });
		if (asked !== this.#asked) {
			return;
		}
		this.#items = after ? [...this.#items, ...answer.items] : answer.items;
		this.#next = answer.next;
		this.#chosen = new Set([...this.#chosen].filter(cadre => this.#items.some(item => item.cadre === cadre)));
		const { all, open } = answer;
		part("bench-said").textContent = all === 0 ? text("structurestudio.bench.none") : text("structurestudio.bench.answered", number(all - open), number(all));
		Object.assign(part("bench-progress"), { max: Math.max(1, all), value: all - open, hidden: all === 0 });
		part("bench-tools").hidden = all === 0;
		part("bench-table").hidden = this.#items.length === 0;
		const focused = document.activeElement?.dataset?.place;
		part("bench-rows").replaceChildren(...this.#items.map(item => this.#row(item)));
		focused && part("bench-rows").querySelector(`[data-place="${CSS.escape(focused)}"]`)?.focus();
		part("bench-more").hidden = !this.#next;
		part("bench-more").textContent = text("structurestudio.more");
		this.#mark();
	}

	#row(item) {
		const row = element("tr", item.answer ? "" : "unanswered"), person = element("th"), lost = element("td"), answer = element("td");
		row.dataset.cadre = item.cadre;
		person.scope = "row";
		person.append(personOf(item));
		lost.append(...item.from.map(post => {
			const line = element("div"), title = element("span", "", post.title), unit = element("span", "muted", post.unitName ? ` · ${post.unitName}` : "");
			title.lang = unit.lang = "vi";
			line.append(title, unit);
			return line;
		}));
		answer.append(...answered(item.answer));
		if (!this.#plan.answers) {
			row.append(person, lost, answer);
			return row;
		}
		const choose = element("td"), box = element("input"), act = element("td"), place = element("button", "button", text("structurestudio.bench.place"));
		Object.assign(box, { type: "checkbox", value: item.cadre });
		box.setAttribute("aria-label", text("structurestudio.bench.choose", item.name ?? item.cadre));
		place.type = "button";
		place.dataset.place = item.cadre;
		place.setAttribute("aria-label", text("structurestudio.bench.placeOf", item.name ?? item.cadre));
		choose.append(box);
		act.append(place);
		row.append(choose, person, lost, answer, act);
		return row;
	}

	#mark() {
		part("bench-rows").querySelectorAll("input").forEach(box => box.checked = this.#chosen.has(box.value));
		document.querySelectorAll("#bench-tools [data-answer]").forEach(button => button.disabled = this.#chosen.size === 0);
		if (part("bench-all")) {
			part("bench-all").checked = this.#items.length > 0 && this.#chosen.size === this.#items.length;
			part("bench-all").indeterminate = this.#chosen.size > 0 && this.#chosen.size < this.#items.length;
		}
	}

	async #place(item) {
		this.#questions.picker("place-post").begin({ near: item.cadre });
		const answer = await this.#questions.ask("place", { about: item.name ?? item.cadre, needs: "place-post" });
		if (answer) {
			await this.#plan.send({ type: "PLACE_CADRE", cadre: item.cadre, position: this.#questions.picked("place-post"), acting: answer.get("how") === "acting", concurrent: answer.get("how") === "concurrent" });
		}
	}

	/** The same answer for all that are chosen. */
	async #release(as) {
		const cadres = [...this.#chosen];
		const answer = as === "SURPLUS" ? await this.#questions.ask("surplus", { about: text("structurestudio.bench.people", number(cadres.length)) }) : new FormData();
		if (answer) {
			const reason = as === "SURPLUS" ? answer.get("reason").trim().replaceAll(/\s+/g, " ") : null;
			this.#chosen = new Set();
			await this.#plan.send(...cadres.map(cadre => ({ type: "RELEASE_CADRE", cadre, as, reason })));
		}
	}
}

function answered(answer) {
	if (!answer) {
		return [element("span", "chip bad", text("structurestudio.answer.none"))];
	}
	const chip = element("span", "chip ok", text(`structurestudio.answer.${answer.kind}`));
	const what = element("span", "", answer.kind === "PLACED" ? ` ${answer.title} · ${answer.unit ?? ""}` : answer.reason ? ` ${answer.reason}` : "");
	what.lang = "vi";
	return [chip, what];
}
