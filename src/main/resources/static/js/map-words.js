// What a map says of a unit: to a screen reader, and in the tip beside the pointer.
import { counted, number, text } from "./texts.js";

export function spoken(unit, group, locked) {
	const parts = [unit.name, text(`type.${unit.type}`)];
	if (unit.population != null) {
		parts.push(text("map.people", number(unit.population)));
	}
	if (group) {
		parts.push(text(`verdict.${group.status}`));
		if (group.members.length > 1) {
			parts.push(text("map.partOf", group.name));
		}
	}
	if (locked) {
		parts.push(text("studio.locked"));
	}
	return parts.join(", ");
}

/** Lines of the tip: the element they stand in, and the words. */
export function tipLines(unit, group, locked) {
	const lines = [["b", unit.name], ["span", `${text(`type.${unit.type}`)} · ${unit.code}${unit.parentName ? ` · ${unit.parentName}` : ""}`],
		["span", `${text("map.people", number(unit.population))}${unit.areaKm2 == null ? "" : ` · ${text("map.area", number(unit.areaKm2, 1))}`}`]];
	if (group && (group.members.length > 1 || group.name !== unit.name)) {
		lines.push(["b", `→ ${group.name}`], ["span", `${counted("map.units", group.members.length)} · ${text("map.people", number(group.whole.population))}`]);
	}
	if (group) {
		lines.push(["em", text(`verdict.${group.status}`)]);
	}
	if (locked) {
		lines.push(["em", text("studio.locked")]);
	}
	return lines;
}
