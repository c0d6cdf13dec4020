// The plan as a hanging list: units above, below each the new units in it, below each of these what it is formed of.
import { element } from "./elements.js";
import { chip } from "./scenario-rows.js";
import { collator, counted, number, percent, text } from "./texts.js";
import { statusOf } from "./verdicts.js";

const part = id => document.getElementById(id);
const PAGE = 60;

export class ChartView {
	#studio;
	#goTo;
	#limit = PAGE;

	/** @param goTo shows a unit where it lies */
	constructor(studio, goTo) {
		this.#studio = studio;
		this.#goTo = goTo;
		studio.addEventListener("shown", () => this.seen());
		part("chart-more").addEventListener("click", () => {
			this.#limit += PAGE;
			this.seen();
		});
	}

	seen() {
		if (part("panel-chart").hidden || !this.#studio.base) {
			return;
		}
		const formed = this.#studio.units.filter(unit => unit.formed).toSorted((one, other) => collator.compare(one.parentName ?? "", other.parentName ?? "") || collator.compare(one.name, other.name));
		const places = new Map();
		for (const unit of formed.slice(0, this.#limit)) {
			places.set(unit.parent, [...places.get(unit.parent) ?? [], unit]);
		}
		part("chart-none").hidden = formed.length > 0;
		part("chart").replaceChildren(...[...places].map(([parent, units]) => this.#place(parent, units)));
		part("chart-more").hidden = formed.length <= this.#limit;
		part("chart-more").textContent = text("meter.more", number(formed.length - this.#limit));
	}

	#place(parent, units) {
		const item = element("li"), box = element("div", "hung above");
		const name = element("strong", "", units[0].parentName ?? text("chart.nowhere"));
		name.lang = parent ? "vi" : document.documentElement.lang;
		box.append(name, element("span", "small muted", counted("chart.new", units.length)));
		const list = element("ul");
		list.append(...units.map(unit => this.#unit(unit)));
		item.append(box, list);
		return item;
	}

	#unit(unit) {
		const item = element("li"), box = element("div", "hung formed");
		const name = element("button", "link", unit.name);
		name.type = "button";
		name.lang = "vi";
		name.addEventListener("click", () => this.#goTo(unit.code));
		box.dataset.code = unit.code;
		box.append(name, element("span", "small muted", figures(unit)));
		if (unit.empty) {
			box.append(element("span", "chip warn", text("chart.empty")));
		} else {
			box.append(chip(statusOf(unit.findings)));
		}
		item.append(box);
		const members = unit.level === this.#studio.base.lowest || this.#studio.plan.figures.children(unit.code).length === 0 ? this.#pieces(unit) : this.#below(unit);
		if (members.length > 0) {
			const list = element("ul");
			list.append(...members);
			item.append(list);
		}
		return item;
	}

	/** Units of the base it is formed of, the largest first. */
	#pieces(unit) {
		const base = code => this.#studio.base.units.get(code);
		return unit.from.toSorted((one, other) => (base(other.code)?.population ?? 0) * other.share - (base(one.code)?.population ?? 0) * one.share).map(piece => {
			const seat = unit.seat === piece.code ? text("chart.seat") : "";
			const share = piece.share < 1 ? percent(piece.share, 1) : "";
			return member(piece.name ?? base(piece.code)?.name ?? piece.code, [share, base(piece.code)?.population == null ? "" : text("map.people", number(base(piece.code).population)), seat]);
		});
	}

	/** Units that lie in one of a higher level. */
	#below(unit) {
		return this.#studio.plan.figures.children(unit.code).toSorted((one, other) => collator.compare(one.name, other.name)).map(child => member(child.name, [figures(child)]));
	}
}

function figures(unit) {
	return [text(`type.${unit.type}`), unit.population == null ? "" : text("map.people", number(unit.population)), unit.areaKm2 == null ? "" : text("map.area", number(unit.areaKm2, 1))].filter(Boolean).join(" · ");
}

function member(name, notes) {
	const item = element("li"), box = element("div", "hung");
	const words = element("span", "", name);
	words.lang = "vi";
	box.append(words, element("span", "small muted", notes.filter(Boolean).join(" · ")));
	item.append(box);
	return item;
}
