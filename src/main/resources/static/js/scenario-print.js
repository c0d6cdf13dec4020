// The list that goes with the printed map: every new unit, or every unit where none is new. It is made when somebody prints.
import { element } from "./elements.js";
import { chip } from "./scenario-rows.js";
import { collator, list, moment, number, percent, text } from "./texts.js";
import { statusOf } from "./verdicts.js";

const part = id => document.getElementById(id);

export function listOnPaper(studio) {
	addEventListener("beforeprint", () => {
		if (!studio.base) {
			return;
		}
		const formed = studio.units.filter(unit => unit.formed && !unit.empty);
		const units = (formed.length > 0 ? formed : studio.units).toSorted((one, other) => collator.compare(one.parentName ?? "", other.parentName ?? "") || collator.compare(one.name, other.name));
		part("print-title").textContent = text(formed.length > 0 ? "print.formed" : "print.all", number(units.length));
		part("print-rows").replaceChildren(...units.map((unit, i) => row(studio, unit, i + 1)));
		const { store } = studio;
		part("print-note").textContent = text("print.note", number(store.version), moment(new Date().toISOString()), store.user) + (store.waiting > 0 ? ` ${text("print.unsaved", number(store.waiting))}` : "");
	});
}

function row(studio, unit, place) {
	const line = element("tr");
	const name = element("th", "", unit.name);
	name.scope = "row";
	const cell = (words, type = "") => element("td", type, words);
	const from = cell(list(unit.from.map(piece => (piece.name ?? piece.code) + (piece.share < 1 ? ` (${percent(piece.share, 1)})` : ""))));
	const above = cell(unit.parentName ?? "–"), seat = cell(studio.base.units.get(unit.seat)?.name ?? "–");
	[name, from, above, seat].forEach(each => each.lang = "vi");
	const verdict = cell("");
	verdict.append(chip(statusOf(unit.findings)));
	line.append(cell(number(place), "number"), name, cell(text(`type.${unit.type}`)), above, from, seat, cell(number(unit.population), "number"), cell(number(unit.areaKm2, 1), "number"), verdict);
	return line;
}
