// The tab of what the plan touches: counts by kind, each thing with the way that leads to it, and what would be left with nothing to hang on.
import { Unreachable, get } from "./api.js";
import { element, icon } from "./elements.js";
import { number, text } from "./texts.js";

const part = id => document.getElementById(id);
const ORPHANS = 100;
/** Where a thing has a page of its own. */
const PAGES = { ADMINISTRATIVE_UNIT: "territory", ORG_UNIT: "org-units", COMMITTEE: "org-units", POSITION: "positions", CADRE: "cadres", CADRE_PLAN: "cadre-plans" };
const GRAVE = { LEFT: "bad", DOUBLED: "warn", NOT_MET: "bad" };

export class ImpactView {
	#studio;
	#goTo;
	#kind = "";
	#said = null;
	#items = [];
	#orphans = ORPHANS;
	#asking = null;

	/** @param goTo shows a unit of the plan where it lies */
	constructor(studio, goTo) {
		this.#studio = studio;
		this.#goTo = goTo;
		studio.store.addEventListener("changed", () => this.seen());
		part("impact-more").addEventListener("click", () => this.#ask(this.#said.next));
		part("orphans-more").addEventListener("click", () => {
			this.#orphans += ORPHANS;
			this.#showOrphans();
		});
	}

	/** Asks anew where the plan has moved on since. */
	seen() {
		const { store } = this.#studio;
		if (!part("panel-impact").hidden && store.waiting === 0 && this.#said?.version !== store.version) {
			this.#ask();
		}
	}

	async #ask(after) {
		this.#asking?.abort();
		this.#asking = new AbortController();
		const asked = new URLSearchParams({ ...(this.#kind && { kind: this.#kind }), ...(after && { after }) });
		part("panel-impact").setAttribute("aria-busy", "true");
		try {
			this.#said = await get(`/api/scenarios/${encodeURIComponent(this.#studio.store.id)}/impact?${asked}`, this.#asking.signal);
			this.#items = after ? [...this.#items, ...this.#said.items] : this.#said.items;
			part("impact-failed").hidden = true;
			this.#show();
		} catch (failure) {
			if (failure.name === "AbortError") {
				return;
			}
			part("impact-failed").hidden = false;
			part("impact-failed").textContent = failure instanceof Unreachable ? text("studio.noConnection") : failure.message;
		}
		part("panel-impact").setAttribute("aria-busy", "false");
	}

	#show() {
		const { counts, withheld, next } = this.#said;
		const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
		part("impact-none").hidden = all > 0;
		part("impact-found").hidden = all === 0;
		part("impact-withheld").hidden = withheld.length === 0;
		part("impact-withheld").textContent = text("impact.withheld", withheld.map(kind => text(`impact.kind.${kind}`)).join(", "));
		part("impact-kinds").replaceChildren(this.#filter("", all), ...Object.entries(counts).filter(([, count]) => count > 0).map(([kind, count]) => this.#filter(kind, count)));
		part("impact-effects").textContent = this.#effects();
		part("impact-rows").replaceChildren(...this.#items.map(item => this.#row(item)));
		part("impact-more").hidden = !next;
		part("impact-more").textContent = text("impact.more", number((this.#kind ? counts[this.#kind] : all) - this.#items.length));
		this.#showOrphans();
	}

	#filter(kind, count) {
		const button = element("button", "button", text(kind ? `impact.kind.${kind}` : "impact.kind.all"));
		button.type = "button";
		button.dataset.kind = kind;
		button.setAttribute("aria-pressed", String(kind === this.#kind));
		button.append(" ", element("span", "count", number(count)));
		button.addEventListener("click", async () => {
			this.#kind = kind;
			await this.#ask();
			part("impact-kinds").querySelector(`[data-kind="${kind}"]`)?.focus();
		});
		return button;
	}

	/** How many meet which effect, of all kinds or of the one chosen. */
	#effects() {
		const sums = {};
		for (const [kind, effects] of Object.entries(this.#said.effects)) {
			if (!this.#kind || kind === this.#kind) {
				Object.entries(effects).forEach(([effect, count]) => sums[effect] = (sums[effect] ?? 0) + count);
			}
		}
		return Object.entries(sums).map(([effect, count]) => `${text(`impact.effect.${effect}`)}: ${number(count)}`).join(" · ");
	}

	#row(item) {
		const row = element("tr");
		row.dataset.kind = item.kind;
		row.dataset.code = item.code;
		const head = element("th", "unit-head");
		head.scope = "row";
		head.append(this.#named(item), element("div", "small muted", text(`impact.kind.${item.kind}`)));
		const effect = element("td");
		const word = element("span", `chip ${GRAVE[item.effect] ?? ""}`, text(`impact.effect.${item.effect}`));
		effect.append(word, ...this.#into(item));
		const way = element("td", "small");
		way.append(...this.#way(item.path));
		row.append(head, effect, way);
		return row;
	}

	#named({ kind, code, name }) {
		const words = name ?? code;
		if (kind === "NORM") {
			return element("span", "", words);
		}
		if (!PAGES[kind]) {
			return vietnamese("span", words);
		}
		const link = vietnamese("a", words);
		link.href = `/${PAGES[kind]}/${encodeURIComponent(code)}?on=${this.#studio.store.basics.baseOn}`;
		return link;
	}

	/** The unit of the plan it goes into, where one follows. */
	#into({ into }) {
		const unit = into && this.#studio.unit(into);
		if (!unit) {
			return [];
		}
		const link = vietnamese("button", unit.name);
		link.type = "button";
		link.className = "link";
		link.addEventListener("click", () => this.#goTo(into));
		const holder = element("div", "small");
		holder.append(icon("next"), " ", link);
		return [holder];
	}

	/** Stop by stop, from the unit to the thing. */
	#way(path) {
		return path.flatMap((hop, index) => {
			const stop = vietnamese("span", hop.name ?? hop.code);
			return index === 0 ? [stop] : [element("span", "muted", ` ${text(`impact.relation.${hop.relation}`)} `), stop];
		});
	}

	#showOrphans() {
		const { orphans } = this.#said;
		part("orphans-none").hidden = orphans.length > 0;
		part("orphans-table").hidden = orphans.length === 0;
		part("orphan-rows").replaceChildren(...orphans.slice(0, this.#orphans).map(orphan => {
			const row = element("tr");
			row.dataset.code = orphan.code;
			const head = element("th", "unit-head");
			head.scope = "row";
			head.append(this.#named(orphan), element("div", "small muted", text(`impact.kind.${orphan.kind}`)));
			const why = element("td", "", text(`impact.reason.${orphan.reason}`));
			why.append(...this.#into(orphan));
			row.append(head, why);
			return row;
		}));
		part("orphans-more").hidden = orphans.length <= this.#orphans;
		part("orphans-more").textContent = text("impact.more", number(orphans.length - this.#orphans));
	}
}

/** Names stand in the graph's language. */
function vietnamese(name, words) {
	const node = element(name, "", words);
	node.lang = "vi";
	return node;
}
