// A partition on the map: the new units with their outlines, painted by their standards or each in a tint of its own.
import { legend } from "./legend.js";
import { text } from "./texts.js";
import { element } from "./elements.js";
import { part } from "./merger-plan-parts.js";

/** Shows the regions of a case on the map. */
export function showRegions(map, planCase, regions) {
	if (!map.lock) {
		map.show({ units: regions.map(sum => ({ ...group(planCase, sum).whole, from: sum.members.map(place => planCase.code(place)), findings: [{ verdict: sum.status, metric: "population" }] })) });
		return;
	}
	const groups = new Map(regions.map(sum => [String(sum.region), group(planCase, sum)]));
	const keys = new Map(regions.flatMap(sum => sum.members.map(place => [planCase.code(place), String(sum.region)])));
	map.show(groups, code => keys.get(code));
}

function group(planCase, sum) {
	const whole = { code: String(sum.region), name: sum.name, type: sum.type, population: sum.people, areaKm2: sum.areaKm2, formed: sum.members.length > 1 };
	return { key: whole.code, name: sum.name, status: sum.status, members: sum.members.map(place => planCase.code(place)), whole };
}

export function paintMap(map, colour) {
	map.setAttribute("colour", colour);
	if (colour === "group") {
		part("map-legend").replaceChildren(element("li", "", text("mergerplan.eachUnit")));
	} else {
		legend(part("map-legend"), map.units, colour);
		if (colour === "status") {
			// what is planned with is certain: nothing is unknown here, and every unit has standards
			[...part("map-legend").children].slice(3).forEach(item => item.remove());
		}
	}
}
