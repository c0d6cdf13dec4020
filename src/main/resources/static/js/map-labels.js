// Names on a map: once per group, biggest first, dropped where they would touch one already written or not fit their unit.
import { distance, short } from "./map-geometry.js";

const d3 = globalThis.d3;
const LIMIT = 170;

/** What could be written, the most important first. */
export function labelEntries(units, groups, byCode) {
	const grouped = groups.filter(group => group.members.length > 1);
	const covered = new Set(grouped.flatMap(group => group.members));
	const entries = grouped.map(group => {
		const members = group.members.map(code => byCode.get(code));
		const centre = [d3.mean(members, unit => unit.at[0]), d3.mean(members, unit => unit.at[1])];
		const near = d3.least(members, unit => distance(unit.at, centre)) ?? members[0];
		return { key: group.key, name: short(group.name), at: near.at, point: null, width: d3.max(members, unit => unit.box[2]) - d3.min(members, unit => unit.box[0]),
			weight: 1e6 + d3.sum(members, unit => unit.areaKm2 ?? 0) };
	});
	for (const unit of units) {
		if (!covered.has(unit.code)) {
			entries.push({ key: unit.code, name: short(unit.name), at: unit.at, point: unit.path ? null : unit, width: unit.box[2] - unit.box[0],
				weight: unit.path ? unit.areaKm2 ?? 0 : unit.population ?? 0 });
		}
	}
	return entries.sort((a, b) => b.weight - a.weight);
}

/**
 * @param place gives where a point of the plane is shown
 * @param radius gives how big a unit without boundary is shown
 */
export function writeLabels(layer, entries, { width, height, scale, place, radius }) {
	const taken = [], kept = [];
	for (const entry of entries) {
		const [x, bottom] = place(entry.at);
		const y = entry.point ? bottom - radius(entry.point) * scale - 7 : bottom;
		if (x <= 4 || y <= 4 || x >= width - 4 || y >= height - 4) {
			continue;
		}
		const half = entry.name.length * 3.1 + 3;
		const box = [x - half, y - 7, x + half, y + 7];
		const room = entry.point ? 400 : entry.width * scale * 1.25;
		if (room >= half * 2 && !taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) {
			taken.push(box);
			kept.push({ ...entry, x, y });
			if (kept.length === LIMIT) {
				break;
			}
		}
	}
	layer.selectAll("text").data(kept, entry => entry.key).join("text").attr("x", entry => entry.x).attr("y", entry => entry.y + 3.5).attr("lang", "vi")
		.text(entry => entry.name);
}
