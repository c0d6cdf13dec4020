// What is not after the plan what it was before, by what it is about.
import { element } from "./elements.js";
import { counted, number, text } from "./texts.js";

const PAGE = 100;
const part = id => document.getElementById(id);

export class StructureDifferences {
	#plan;
	#only = null;
	#next = null;
	#shown = 0;
	#asked = 0;

	constructor(plan) {
		this.#plan = plan;
		part("subjects").addEventListener("click", event => {
			const chip = event.target.closest("[data-subject]");
			if (chip) {
				this.#only = chip.dataset.subject || null;
				this.#read(null);
			}
		});
		part("differences-more").addEventListener("click", () => this.#read(this.#next));
		plan.addEventListener("changed", () => this.show());
	}

	async show() {
		if (!part("panel-differences").hidden) {
			await this.#read(null);
		}
	}

	async #read(after) {
		const asked = ++this.#asked;
		const { counts, items, next } = await this.#plan.read("/changes", { only: this.#only, limit: PAGE, after });
		if (asked !== this.#asked) {
			return;
		}
		this.#next = next;
		this.#chips(counts);
		const rows = items.map(row);
		after ? part("difference-rows").append(...rows) : part("difference-rows").replaceChildren(...rows);
		this.#shown = part("difference-rows").rows.length;
		part("differences-table").hidden = this.#shown === 0;
		part("differences-said").textContent = this.#shown === 0 ? text("structurestudio.differences.none") : counted("structurestudio.differences.shown", this.#shown);
		part("differences-more").hidden = !next;
		part("differences-more").textContent = text("structurestudio.more");
	}

	#chips(counts) {
		const sums = Object.entries(counts).map(([subject, types]) => [subject, Object.values(types).reduce((sum, count) => sum + count, 0)]).filter(([, count]) => count > 0);
		const focused = document.activeElement?.dataset?.subject, all = sums.reduce((sum, [, count]) => sum + count, 0);
		part("subjects").replaceChildren(...[["", all], ...sums].map(([subject, count]) => {
			const chip = element("button", "button", `${text(`structurestudio.subject.${subject || "ALL"}`)} ${number(count)}`);
			chip.type = "button";
			chip.dataset.subject = subject;
			chip.setAttribute("aria-pressed", String((this.#only ?? "") === subject));
			return chip;
		}));
		part("subjects").querySelector(`[data-subject="${focused ?? "-"}"]`)?.focus();
	}
}

function row(item) {
	const line = element("tr"), name = element("th", "", item.name ?? item.code);
	name.scope = "row";
	name.lang = "vi";
	line.dataset.code = item.code;
	line.append(element("td", "", text(`structurestudio.subject.one.${item.subject}`)), name, element("td", "", text(`structurestudio.difference.${item.type}`)), side(item.before), side(item.after));
	return line;
}

function side(words) {
	const cell = element("td", "", words ?? "–");
	cell.lang = "vi";
	return cell;
}
