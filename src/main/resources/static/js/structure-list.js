// The same level as a treegrid: the planned side with what ends between it, for keyboard, screen reader and narrow screens.
import { element } from "./elements.js";
import { shownOf } from "./structure-filter.js";
import { isHeadVacant, markOf } from "./structure-words.js";
import { number, text } from "./texts.js";

const MOST = 100;
const part = id => document.getElementById(id);

export class StructureList {
	#plan;
	#choice;
	#acts;
	#limit = MOST;
	#rows = part("list").tBodies[0];
	#more = part("list-more");
	/** Bodies whose rows below are shown. */
	#opened = new Set();

	/** @param acts {open, into, drop} */
	constructor(plan, choice, acts) {
		this.#plan = plan;
		this.#choice = choice;
		this.#acts = acts;
		plan.addEventListener("level", () => this.show());
		choice.addEventListener("chosen", () => this.#mark());
		this.#more.addEventListener("click", () => {
			this.#limit += MOST;
			this.show();
		});
		this.#rows.addEventListener("keydown", event => event.target.matches("tr") && this.#key(event));
		this.#rows.addEventListener("click", event => this.#click(event));
		this.#rows.addEventListener("focusin", event => {
			if (event.target.matches("tr[data-code]:not([aria-disabled])") && this.#choice.at !== event.target.dataset.code) {
				this.#choice.at = event.target.dataset.code;
				this.#mark();
			}
		});
	}

	show() {
		const { level } = this.#plan;
		if (!level || part("panel-list").hidden) {
			return;
		}
		const standing = this.#rows.contains(document.activeElement);
		const { after, before, afterUnder, beforeUnder } = level;
		const planned = new Set([...after, ...Object.values(afterUnder).flat()].map(body => body.code));
		const ended = before.filter(body => body.mark === "ENDED" && !planned.has(body.code));
		const shown = [...shownOf(after, afterUnder), ...shownOf(ended, {})], depth = level.aboveAfter ? 2 : 1;
		this.#rows.replaceChildren(...level.aboveAfter ? [this.#row(level.aboveAfter, level.above, 1, true)] : [],
			...shown.slice(0, this.#limit).flatMap(body => this.#with(body, before.find(each => each.code === body.code), afterUnder, beforeUnder, depth)));
		part("list-none").hidden = shown.length > 0 || after.length + ended.length === 0;
		this.#more.hidden = shown.length <= this.#limit;
		this.#more.textContent = text("meter.more", number(shown.length - this.#limit));
		this.#mark();
		if (standing) {
			this.focus();
		}
	}

	#with(body, before, under, beforeUnder, depth) {
		const below = under[body.code] ?? [], expanded = below.length > 0 ? this.#opened.has(body.code) : null;
		const old = Object.values(beforeUnder).flat();
		return [this.#row(body, before, depth, expanded), ...expanded ? shownOf(below, {}).map(each => this.#row(each, old.find(one => one.code === each.code), depth + 1, null)) : []];
	}

	/** @param expanded null where there is nothing to open here */
	#row(body, before, depth, expanded) {
		const row = element("tr", isHeadVacant(body) ? "headless" : ""), name = element("th"), ended = body.mark === "ENDED";
		Object.assign(row.dataset, { code: body.code, level: String(depth) });
		row.tabIndex = -1;
		row.setAttribute("aria-level", String(depth));
		row.setAttribute("aria-selected", "false");
		if (ended) {
			row.setAttribute("aria-disabled", "true");
		}
		if (expanded !== null) {
			row.setAttribute("aria-expanded", String(expanded));
		}
		name.scope = "row";
		if (expanded !== null) {
			const opener = element("button", "opener");
			opener.type = "button";
			opener.tabIndex = -1;
			opener.setAttribute("aria-label", text("structurestudio.list.open", body.name));
			name.append(opener);
		}
		const words = element(ended ? "del" : "span", "", body.name);
		words.lang = "vi";
		name.append(words);
		if (expanded === null && body.below > 0 && !ended) {
			const into = element("button", "link small", number(body.below));
			into.type = "button";
			into.tabIndex = -1;
			into.dataset.into = body.code;
			into.setAttribute("aria-label", text("structurestudio.list.into", body.name, number(body.below)));
			name.append(" ", into);
		}
		const mark = element("td");
		mark.append(markOf(body, this.#plan) ?? (body.changesBelow ? text("structurestudio.card.changesBelow") : "–"));
		row.append(name, mark, element("td", "", text(`coordination.kind.${body.kind}`)), changing(before?.posts, ended ? null : body.posts), changing(before && before.posts - before.held, ended ? null : body.posts - body.held),
			changing(before?.deputies, ended ? null : body.deputies), element("td", "", [isHeadVacant(body) ? text("structurestudio.card.headVacant") : "", body.overNorm.join(", ")].filter(Boolean).join(" · ") || "–"));
		return row;
	}

	#mark() {
		const rows = [...this.#rows.rows], at = rows.find(row => row.dataset.code === this.#choice.at) ?? rows[0];
		for (const row of rows) {
			row.setAttribute("aria-selected", String(this.#choice.codes.has(row.dataset.code)));
			row.tabIndex = row === at ? 0 : -1;
			row.classList.toggle("target", this.#choice.moving !== null && !row.ariaDisabled && this.#choice.mayTake(row.dataset.code));
		}
	}

	focus() {
		[...this.#rows.rows].find(row => row.tabIndex === 0)?.focus();
	}

	#open(code, wanted) {
		wanted ? this.#opened.add(code) : this.#opened.delete(code);
		this.show();
		[...this.#rows.rows].find(row => row.dataset.code === code)?.focus();
	}

	#click(event) {
		const row = event.target.closest("tr"), { code } = row.dataset;
		if (event.target.closest(".opener")) {
			this.#open(code, row.ariaExpanded !== "true");
		} else if (event.target.closest("[data-into]")) {
			this.#acts.into(code);
		} else if (!row.ariaDisabled) {
			if (this.#choice.moving) {
				this.#acts.drop(this.#choice.moving, code);
			} else if (event.ctrlKey || event.metaKey || event.shiftKey) {
				this.#choice.toggle(code);
			} else {
				this.#choice.only(code);
			}
			row.focus();
		}
	}

	#key(event) {
		const rows = [...this.#rows.rows], row = event.target, at = rows.indexOf(row);
		const to = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) };
		if (event.key in to) {
			event.preventDefault();
			to[event.key]?.focus();
		} else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
			event.preventDefault();
			const wanted = event.key === "ArrowRight";
			if (row.ariaExpanded !== null && (row.ariaExpanded === "true") !== wanted && row.dataset.level !== "1") {
				this.#open(row.dataset.code, wanted);
			} else if (!wanted) {
				rows.slice(0, at).findLast(each => Number(each.dataset.level) < Number(row.dataset.level))?.focus();
			}
		}
	}
}

/** A figure before and after; only the one that counts where nothing differs. */
function changing(before, after) {
	const words = after === null ? `${number(before ?? 0)} → –` : before === undefined || before === after ? number(after) : `${number(before)} → ${number(after)}`;
	const cell = element("td", "number", words);
	cell.dataset.value = String(after ?? "");
	return cell;
}
