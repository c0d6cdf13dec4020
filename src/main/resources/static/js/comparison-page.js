// Two plans on two maps that move as one. A new unit has the tint of the one it is held against on the other map; units that lie otherwise can stand out alone.
import "./territory-map.js";
import { get } from "./api.js";
import { legend } from "./legend.js";
import { text } from "./texts.js";
import { toast } from "./toast.js";
import { statusOf } from "./verdicts.js";

const part = id => document.getElementById(id);
const { differing, partners } = part("comparison").dataset;
const codes = JSON.parse(differing);
const maps = [part("left-map"), part("right-map")];

/** Numbers for the units of both plans: what is held against each other has one number. */
function numbers(lefts, rights) {
	const ofLeft = new Map(lefts.map((unit, at) => [unit.code, at]));
	const ofRight = new Map(Object.entries(JSON.parse(partners)).map(([one, other]) => [other, ofLeft.get(one)]));
	rights.filter(unit => !ofRight.has(unit.code)).forEach((unit, at) => ofRight.set(unit.code, lefts.length + at));
	return [ofLeft, ofRight];
}

function show(map, units, numberOf) {
	const groups = new Map(), holders = new Map();
	for (const unit of units) {
		const key = `unit:${numberOf.get(unit.code)}`;
		groups.set(key, { key, name: unit.name, status: statusOf(unit.findings), members: unit.from.map(piece => piece.code), whole: unit });
		for (const piece of unit.from) {
			const held = holders.get(piece.code);
			if (!held || held.share < piece.share) {
				holders.set(piece.code, { key, share: piece.share });
			}
		}
	}
	map.show(groups, code => holders.get(code)?.key);
}

const drawn = map => map.dataset.ready ? Promise.resolve() : new Promise(resolve => map.addEventListener("map-drawn", resolve, { once: true }));

async function start() {
	const [evaluations] = await Promise.all([Promise.all(maps.map(map => get(map.dataset.evaluation))), ...maps.map(drawn)]);
	const [lefts, rights] = evaluations.map(evaluation => evaluation.units.filter(unit => !unit.empty));
	const [ofLeft, ofRight] = numbers(lefts, rights);
	show(maps[0], lefts, ofLeft);
	show(maps[1], rights, ofRight);
	colour();
	maps.forEach(map => map.setAttribute("data-compared", ""));
}

function colour() {
	maps.forEach(map => map.setAttribute("colour", part("colour").value));
	legend(part("map-legend"), maps.flatMap(map => map.units), part("colour").value);
}

// ---- sides and weights

/** A day is asked for where a day is meant. */
document.querySelectorAll("[data-day]").forEach(select => {
	const seen = () => part(select.dataset.day).closest(".field").hidden = select.value !== "day";
	select.addEventListener("change", () => {
		seen();
		if (select.value !== "day") {
			select.form.requestSubmit();
		}
	});
	seen();
});

/** A slider beside the number: both say the same, and either can be used. */
document.querySelectorAll('#weights input[name^="weight."]').forEach(field => {
	const slider = document.createElement("input");
	Object.assign(slider, { type: "range", min: field.min, max: field.max, step: field.step, value: field.value });
	slider.setAttribute("aria-label", field.getAttribute("aria-label"));
	slider.addEventListener("input", () => field.value = slider.value);
	slider.addEventListener("change", () => field.form.requestSubmit());
	field.addEventListener("input", () => slider.value = field.value);
	field.before(slider);
});

maps.forEach((map, at) => {
	const other = maps[1 - at];
	map.addEventListener("map-moved", event => other.moveTo(event.detail));
	map.addEventListener("unit-pointed", event => other.pointAt(event.detail.code));
	map.addEventListener("unit-focused", event => other.pointAt(event.detail.code));
});
part("colour").addEventListener("change", colour);
part("only-differences")?.addEventListener("change", ({ target }) => maps.forEach(map => map.emphasise(target.checked ? codes : null)));
document.querySelectorAll("[data-show]").forEach(button => button.addEventListener("click", () => {
	maps.forEach(map => map.pointAt(button.dataset.show));
	maps[0].zoomTo([button.dataset.show]);
	part("maps-title").scrollIntoView({ block: "start" });
	toast(text("comparison.shown", button.textContent));
}));
start().catch(failure => toast(`${text("map.failed")} ${failure.message}`, "bad"));
