// Hanging lists of both sides: what is on the left, what is planned on the right. The right one is a tree the keyboard goes through, and cards can be dragged onto others.
// Tells "shown".
import { element, icon } from "./elements.js";
import { shownOf } from "./structure-filter.js";
import { figuresOf, isHeadVacant, markOf } from "./structure-words.js";
import { counted, number, text } from "./texts.js";

const MOST = 48;
const part = id => document.getElementById(id);

export class StructureChart extends EventTarget {
	#plan;
	#choice;
	#acts;
	#limit = MOST;
	#now = part("now");
	#planned = part("planned");
	#more = part("compare-more");
	#dragged = null;

	/** @param acts {open, into, drop} */
	constructor(plan, choice, acts) {
		super();
		this.#plan = plan;
		this.#choice = choice;
		this.#acts = acts;
		plan.addEventListener("level", () => this.show());
		choice.addEventListener("chosen", () => this.#mark());
		this.#more.addEventListener("click", () => {
			this.#limit += MOST;
			this.show();
		});
		this.#listen();
	}

	show() {
		const { level } = this.#plan;
		if (!level || part("panel-compare").hidden) {
			return;
		}
		const before = shownOf(level.before, level.beforeUnder), after = shownOf(level.after, level.afterUnder);
		const standing = this.#planned.contains(document.activeElement);
		this.#side(this.#now, level.above, before, level.beforeUnder, (...asked) => this.#nowCard(...asked));
		this.#side(this.#planned, level.aboveAfter, after, level.afterUnder, (...asked) => this.#planCard(...asked));
		part("compare-none").hidden = before.length + after.length > 0 || level.before.length + level.after.length === 0;
		const rest = Math.max(before.length, after.length) - this.#limit;
		this.#more.hidden = rest <= 0;
		this.#more.textContent = text("meter.more", number(rest));
		this.#mark();
		if (standing) {
			this.focus();
		}
		this.dispatchEvent(new Event("shown"));
	}

	/** The two sides, with their cards by code. */
	sides() {
		return [this.#now, this.#planned].map(holder => ({ holder, cards: new Map([...holder.querySelectorAll("[data-card]")].map(card => [card.dataset.card, card])) }));
	}

	#side(holder, above, bodies, under, card) {
		const planned = holder === this.#planned;
		holder.replaceChildren();
		if (!above && bodies.length === 0) {
			holder.append(element("p", "muted", text("structurestudio.none")));
			return;
		}
		const row = element("ul", "hanging-row");
		row.append(...bodies.slice(0, this.#limit).map(body => {
			const item = card(body, above ? 2 : 1), below = shownOf(under[body.code] ?? [], {});
			if (below.length > 0) {
				const list = element("ul", "hanging-list");
				list.append(...below.map(each => card(each, above ? 3 : 2)));
				planned && list.setAttribute("role", "group");
				item.append(list);
			}
			return item;
		}));
		if (!above) {
			planned && this.#tree(row);
			holder.append(row);
			return;
		}
		const top = element("ul", "hanging-top"), first = card(above, 1);
		if (planned) {
			this.#tree(top);
			row.setAttribute("role", "group");
		}
		first.append(row);
		top.append(first);
		holder.append(top);
	}

	#tree(list) {
		list.setAttribute("role", "tree");
		list.setAttribute("aria-multiselectable", "true");
		list.setAttribute("aria-labelledby", "plan-title");
	}

	#nowCard(body) {
		const item = element("li", ""), card = this.#card(body), name = element("a", "body-name", body.name);
		name.href = `/org-units/${encodeURIComponent(body.code)}?on=${this.#plan.baseOn}`;
		name.lang = "vi";
		card.prepend(name);
		item.append(card);
		return item;
	}

	#planCard(body, level) {
		const item = element("li", ""), card = this.#card(body), name = element("span", "body-name", body.name);
		item.setAttribute("role", "treeitem");
		item.setAttribute("aria-level", String(level));
		item.setAttribute("aria-selected", "false");
		item.tabIndex = -1;
		item.dataset.code = body.code;
		name.lang = "vi";
		name.id = `card-${body.code}`;
		item.setAttribute("aria-labelledby", `card-${body.code} facts-${body.code}`);
		card.querySelector(".body-facts").id = `facts-${body.code}`;
		card.prepend(name);
		card.draggable = this.#plan.editable;
		item.append(card);
		return item;
	}

	#card(body) {
		const card = element("div", `unit-card ${isHeadVacant(body) ? "headless" : ""} ${body.mark ? `marked-${body.mark}` : ""}`), facts = element("div", "body-facts small");
		card.dataset.card = body.code;
		facts.append(markOf(body, this.#plan) ?? "", element("span", "muted", [text(`coordination.kind.${body.kind}`), body.governs].filter(Boolean).join(" · ")), element("span", "", figuresOf(body)));
		if (body.changesBelow && body.code !== this.#plan.level.above?.code && body.code !== this.#plan.level.aboveAfter?.code) {
			facts.append(element("span", "changes-below", text("structurestudio.card.changesBelow")));
		}
		if (isHeadVacant(body)) {
			facts.append(element("span", "lacks", text("structurestudio.card.headVacant")));
		}
		if (body.overNorm.length > 0) {
			facts.append(element("span", "lacks", text("structurestudio.card.norms", body.overNorm.join(", "))));
		}
		card.append(facts);
		if (body.below > 0 && body.code !== this.#plan.level.above?.code && body.code !== this.#plan.level.aboveAfter?.code) {
			const deeper = element("button", "link small", counted("structurestudio.card.below", body.below));
			deeper.type = "button";
			deeper.tabIndex = -1;
			deeper.dataset.into = body.code;
			card.append(deeper);
		}
		return card;
	}

	/** What is chosen, where the keyboard stands, and where what is moved may go. */
	#mark() {
		const items = this.#items(), { codes, moving } = this.#choice;
		const at = items.find(item => item.dataset.code === this.#choice.at) ?? items[0];
		for (const item of items) {
			item.setAttribute("aria-selected", String(codes.has(item.dataset.code)));
			item.tabIndex = item === at ? 0 : -1;
			item.classList.toggle("target", moving !== null && this.#choice.mayTake(item.dataset.code));
		}
	}

	#items() {
		return [...this.#planned.querySelectorAll("[role=treeitem]")];
	}

	focus() {
		(this.#items().find(item => item.tabIndex === 0) ?? this.#planned).focus();
	}

	/** The server's reason stands at the card something was put on. */
	refuse(code, reason) {
		const card = this.#planned.querySelector(`[data-card="${CSS.escape(code)}"]`);
		if (card) {
			card.querySelector(".refused")?.remove();
			card.title = reason;
			const said = element("p", "refused small");
			said.append(icon("bad"), element("span", "", reason));
			card.append(said);
		}
	}

	// ---- pointer and keyboard

	#listen() {
		for (const side of [this.#now, this.#planned]) {
			side.addEventListener("click", event => {
				const into = event.target.closest("[data-into]");
				if (into) {
					event.stopPropagation();
					this.#acts.into(into.dataset.into);
				}
			});
		}
		this.#planned.addEventListener("click", event => {
			const code = event.target.closest("[data-card]")?.dataset.card;
			if (!code || event.target.closest("[data-into]")) {
				return;
			}
			if (this.#choice.moving) {
				this.#acts.drop(this.#choice.moving, code);
			} else if (event.ctrlKey || event.metaKey || event.shiftKey) {
				this.#choice.toggle(code);
			} else {
				this.#choice.only(code);
			}
			this.focus();
		});
		this.#planned.addEventListener("dblclick", event => {
			const code = event.target.closest("[data-card]")?.dataset.card;
			if (code && !event.target.closest("[data-into]")) {
				this.#acts.open(code);
			}
		});
		this.#planned.addEventListener("focusin", event => {
			const item = event.target.closest("[role=treeitem]");
			if (item && item === event.target && item.dataset.code !== this.#choice.at) {
				this.#choice.at = item.dataset.code;
				this.#mark();
			}
		});
		this.#planned.addEventListener("keydown", event => event.target.matches("[role=treeitem]") && this.#key(event));
		this.#drag();
	}

	#key(event) {
		const item = event.target, list = item.parentElement, peers = [...list.children];
		const inList = list.classList.contains("hanging-list"), at = peers.indexOf(item);
		const first = item.querySelector(":scope > ul > [role=treeitem]"), over = list.closest("[role=treeitem]");
		const steps = inList
			? { ArrowDown: peers[at + 1], ArrowUp: peers[at - 1] ?? over, ArrowLeft: this.#beside(over, -1), ArrowRight: this.#beside(over, 1) }
			: { ArrowRight: peers[at + 1], ArrowLeft: peers[at - 1], ArrowDown: first, ArrowUp: over };
		const to = event.key in steps ? steps[event.key] : event.key === "Home" ? peers[0] : event.key === "End" ? peers.at(-1) : undefined;
		if (event.key in steps || event.key === "Home" || event.key === "End") {
			event.preventDefault();
			to?.focus();
		}
	}

	#beside(item, step) {
		const beside = item && [...item.parentElement.children].at([...item.parentElement.children].indexOf(item) + step);
		return beside && (step > 0 || beside !== [...item.parentElement.children].at(-1)) ? beside : undefined;
	}

	#drag() {
		const leave = () => {
			this.#planned.querySelectorAll(".over").forEach(card => card.classList.remove("over"));
			this.#dragged = null;
			this.#choice.move(null);
		};
		this.#planned.addEventListener("dragstart", event => {
			const code = event.target.closest?.("[data-card]")?.dataset.card;
			if (code) {
				this.#dragged = this.#choice.codes.has(code) ? [...this.#choice.codes] : [code];
				event.dataTransfer.setData("text/plain", code);
				event.dataTransfer.effectAllowed = "move";
				this.#choice.move(this.#dragged);
			}
		});
		this.#planned.addEventListener("dragover", event => {
			const card = event.target.closest("[data-card]");
			this.#planned.querySelectorAll(".over").forEach(each => each !== card && each.classList.remove("over"));
			if (this.#dragged && card && this.#choice.mayTake(card.dataset.card, this.#dragged)) {
				event.preventDefault();
				card.classList.add("over");
			}
		});
		this.#planned.addEventListener("drop", event => {
			const code = event.target.closest("[data-card]")?.dataset.card, dragged = this.#dragged;
			event.preventDefault();
			leave();
			if (code && dragged) {
				this.#acts.drop(dragged, code);
			}
		});
		this.#planned.addEventListener("dragend", leave);
	}
}
