// The units of the plan as a table to choose from: the same power as the map, by keyboard alone.
import { collator, counted, folded, number, percent, text } from "./texts.js";
import { byNeed, statusOf } from "./verdicts.js";
import { chip, element, isFormed } from "./scenario-meter.js";

export class ScenarioTable {
	#body = document.querySelector("#units-table tbody");
	#filter = document.getElementById("table-filter");
	#show = document.getElementById("table-show");
	#count = document.getElementById("table-count");
	#units = [];
	#chosen = new Set();
	#choose;

	/** @param choose is told a unit's code and whether it is chosen now */
	constructor(choose) {
		this.#choose = choose;
		this.#filter.addEventListener("input", () => this.#draw());
		this.#show.addEventListener("change", () => this.#draw());
	}

	show(evaluation) {
		this.#units = evaluation.units.toSorted((one, other) => byNeed(one, other) || collator.compare(one.name, other.name));
		this.#draw();
	}

	choose(codes) {
		this.#chosen = new Set(codes);
		for (const line of this.#body.rows) {
			const chosen = this.#chosen.has(line.dataset.code);
			line.setAttribute("aria-selected", String(chosen));
			line.querySelector("input").checked = chosen;
		}
	}

	#draw() {
		const wanted = folded(this.#filter.value.trim());
		const kept = this.#units.filter(unit => this.#wanted(unit)).filter(unit => !wanted || folded(unit.name).includes(wanted) || unit.from.some(source => folded(source.name ?? source.code).includes(wanted)));
		this.#count.textContent = counted("map.units", kept.length);
		this.#body.replaceChildren(...kept.map(unit => this.#line(unit)));
	}

	#wanted(unit) {
		switch (this.#show.value) {
			case "problems": return statusOf(unit.findings) !== "pass";
			case "formed": return isFormed(unit);
			default: return true;
		}
	}

	#line(unit) {
		const line = document.createElement("tr");
		line.dataset.code = unit.code;
		const chosen = this.#chosen.has(unit.code);
		line.setAttribute("aria-selected", String(chosen));
		const box = element("input");
		box.type = "checkbox";
		box.checked = chosen;
		box.setAttribute("aria-label", unit.name);
		box.addEventListener("change", () => this.#choose(unit.code, box.checked));
		const name = element("td", "", unit.name);
		name.lang = "vi";
		const from = element("td", "small", unit.from.length > 1 ? unit.from.map(source => (source.name ?? source.code) + (source.share < 1 ? ` (${percent(source.share)})` : "")).join(", ") : "");
		from.lang = "vi";
		const people = element("td", "number", number(unit.population)), area = element("td", "number", number(unit.areaKm2, 1));
		people.dataset.value = String(unit.population);
		area.dataset.value = String(unit.areaKm2);
		line.append(cell(box), name, element("td", "", text(`type.${unit.type}`)), from, people, area, cell(chip(statusOf(unit.findings))));
		line.addEventListener("click", event => {
			if (event.target !== box) {
				this.#choose(unit.code, !this.#chosen.has(unit.code));
			}
		});
		return line;
	}
}

function cell(content) {
	const cell = document.createElement("td");
	cell.append(content);
	return cell;
}
