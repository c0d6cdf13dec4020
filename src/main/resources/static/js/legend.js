// What the colours of a map mean: a swatch painted like the map, and the word.
import { text } from "./texts.js";

const ORDERS = {
	type: ["PROVINCE", "CITY", "DISTRICT", "TOWN", "COMMUNE", "WARD", "TOWNSHIP", "SPECIAL_ZONE"],
	terrain: ["MOUNTAIN", "ISLAND", "OTHER", "UNKNOWN"],
	status: ["pass", "near", "fail", "unknown", "none"]
};

export function legend(list, units, colour) {
	list.replaceChildren(...entries(units, colour).map(([style, words]) => {
		const item = document.createElement("li");
		item.innerHTML = `<svg aria-hidden="true"><rect width="100%" height="100%" class="unit ${style}"></rect></svg>`;
		item.append(words);
		return item;
	}));
}

function entries(units, colour) {
	switch (colour) {
		case "type": {
			const present = new Set(units.map(unit => unit.type));
			return ORDERS.type.filter(type => present.has(type)).map(type => [`type-${type.toLowerCase()}`, text(`type.${type}`)]);
		}
		case "terrain": {
			const present = new Set(units.map(unit => unit.terrain ?? "UNKNOWN"));
			return ORDERS.terrain.filter(terrain => present.has(terrain)).map(terrain => [`terrain-${terrain.toLowerCase()}`, text(`terrain.${terrain}`)]);
		}
		case "status":
			return ORDERS.status.map(status => [`status-${status}`, text(`verdict.${status}`)]);
		case "group":
			return [["tint-1", text("studio.legend.formed")], ["plain", text("studio.legend.unchanged")]];
		default:
			return [["tint-0", text("map.eachParent")]];
	}
}
