// Lines beside the hierarchy of the level looked at: drawn over both sides, told below with what the plan makes of each.
import { CrossPicture } from "./cross-picture.js";
import { element } from "./elements.js";
import { counted, number, text } from "./texts.js";
import { toast } from "./toast.js";

const part = id => document.getElementById(id);

export class StructureLines {
	#plan;
	#chart;
	#told = null;
	#asking = null;
	#pictures = [];

	constructor(plan, chart) {
		this.#plan = plan;
		this.#chart = chart;
		chart.addEventListener("shown", () => this.#draw());
		plan.addEventListener("level", () => this.#ask());
		part("dotted").addEventListener("change", () => this.#ask());
		const rows = part("line-rows");
		rows.addEventListener("pointerover", event => this.#bringOut(event.target.closest("tr")));
		rows.addEventListener("pointerleave", () => this.#bringOut(null));
		chart.sides().forEach(({ holder }) => [["pointerover", "pointerleave"], ["focusin", "focusout"]].forEach(([come, go]) => {
			holder.addEventListener(come, event => this.#ofBody(event.target.closest("[data-card], [role=treeitem]")));
			holder.addEventListener(go, () => this.#bringOut(null));
		}));
	}

	async #ask() {
		this.#told = null;
		part("lines").hidden = part("lines-key").hidden = !part("dotted").checked;
		if (!part("dotted").checked) {
			this.#clear();
			return;
		}
		const asked = this.#asking = {};
		try {
			const told = await this.#plan.read("/apparatus/lines", { hierarchy: this.#plan.hierarchy, above: this.#plan.above });
			if (asked === this.#asking) {
				this.#told = told;
				this.#tell();
				this.#draw();
			}
		} catch (failure) {
			toast(failure.message, "bad");
		}
	}

	#clear() {
		this.#pictures.forEach(picture => picture.remove());
		this.#pictures = [];
		this.#chart.sides().forEach(({ holder }) => holder.classList.remove("crossed"));
	}

	#draw() {
		this.#clear();
		if (!this.#told || part("panel-compare").hidden) {
			return;
		}
		this.#chart.sides().forEach(({ holder, cards }, side) => {
			if (holder.querySelector(".hanging-row")) {
				holder.classList.add("crossed");
				this.#pictures.push(new CrossPicture(holder, cards, this.#lines(side === 0 ? "before" : "after")));
			}
		});
	}

	/** Lines of one side by their ends, each once. */
	#lines(side) {
		const lines = this.#told.items.flatMap((item, index) => item[side] ? [{ from: item[side].from.body, to: item[side].to.body, kind: item.kind, index }] : []);
		return [...new Map(lines.map(line => [`${line.kind} ${line.from} ${line.to}`, line])).values()];
	}

	#tell() {
		const { items, away, more } = this.#told;
		part("lines-said").textContent = [items.length === 0 ? text("structurestudio.lines.none") : "", away > 0 ? counted("structurestudio.lines.away", away) : "",
			more ? text("structurestudio.lines.first", number(items.length)) : ""].filter(Boolean).join(" ");
		part("lines-table").hidden = items.length === 0;
		part("line-rows").replaceChildren(...items.map((item, index) => this.#row(item, index)));
	}

	#row(item, index) {
		const row = element("tr"), { from, to } = item.before ?? item.after, head = element("th");
		row.dataset.index = String(index);
		row.dataset.mark = item.mark;
		head.scope = "row";
		head.append(end(from));
		const other = element("td");
		other.append(end(to));
		if (item.together > 1) {
			other.append(" ", element("span", "small muted", text("structurestudio.lines.together", number(item.together))));
		}
		const mark = element("td");
		mark.append(element("span", `chip ${item.mark === "ENDS" ? "bad" : item.mark === "STAYS" ? "" : "ok"}`, text(`structurestudio.lines.mark.${item.mark}`)));
		if (item.mark === "FOLLOWS") {
			const way = element("div", "small");
			way.append(end(item.after.from), " → ", end(item.after.to));
			mark.append(way);
		}
		const role = element("td", "", item.role ?? "–");
		role.lang = "vi";
		row.append(head, element("td", "", text(`structurestudio.lines.kind.${item.kind}`)), other, role, mark);
		return row;
	}

	#ofBody(card) {
		const code = card?.dataset.card ?? card?.dataset.code;
		this.#pictures.forEach(picture => picture.bringOut(line => code && (line.from === code || line.to === code)));
	}

	#bringOut(row) {
		this.#pictures.forEach(picture => picture.bringOut(line => row && String(line.index) === row.dataset.index));
	}
}

/** A body, with the post in it where the line is between posts. */
function end({ name, title }) {
	const words = element("span", "", title ? `${title}, ${name}` : name);
	words.lang = "vi";
	return words;
}
