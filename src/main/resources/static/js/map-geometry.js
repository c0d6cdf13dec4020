// Shapes on the plane of a map: where a unit stands, its corners, its outline, and what lies inside a line drawn around it.

export function distance(a, b) {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Where a unit stands and the box it fills. */
export function placed(unit) {
	const at = unit.label ?? unit.point;
	if (!unit.path) {
		return { at, box: [at[0], at[1], at[0], at[1]], rings: [] };
	}
	const rings = ringsOf(unit.path);
	const box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ring of rings) {
		for (const [x, y] of ring) {
			box[0] = Math.min(box[0], x);
			box[1] = Math.min(box[1], y);
			box[2] = Math.max(box[2], x);
			box[3] = Math.max(box[3], y);
		}
	}
	return { at: at ?? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], box, rings };
}

/** The corners of path data made of M, L, l and Z. */
function ringsOf(path) {
	return path.split(/(?=M)/).filter(Boolean).map(ring => {
		const corners = [];
		for (const [, command, x, y] of ring.matchAll(/([MLl])?\s*(-?[\d.]+)[ ,]+(-?[\d.]+)/g)) {
			const relative = command ? command === "l" : ring.includes("l") && corners.length > 0;
			const last = relative ? corners.at(-1) : [0, 0];
			corners.push([last[0] + Number(x), last[1] + Number(y)]);
		}
		return corners;
	});
}

export function outline(unit, radius) {
	if (unit.path) {
		return unit.path;
	}
	const [x, y] = unit.at;
	return `M${x - radius},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
}

/** Whether a point lies inside a closed line: a ray to the right crosses it an odd number of times. */
export function inside([x, y], line) {
	let within = false;
	for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
		const [ax, ay] = line[i], [bx, by] = line[j];
		if (ay > y !== by > y && x < (bx - ax) * (y - ay) / (by - ay) + ax) {
			within = !within;
		}
	}
	return within;
}

/** The shortest lines that tie points together (Prim). */
export function ties(points) {
	let path = "";
	const reached = points.slice(0, 1), rest = points.slice(1);
	while (rest.length > 0) {
		let best = [Infinity];
		for (const from of reached) {
			for (const to of rest) {
				const length = distance(from.at, to.at);
				if (length < best[0]) {
					best = [length, from, to];
				}
			}
		}
		const [, from, to] = best;
		path += `M${from.at[0]},${from.at[1]}L${to.at[0]},${to.at[1]}`;
		reached.push(to);
		rest.splice(rest.indexOf(to), 1);
	}
	return path;
}

/** One of some tints per key, so that neighbours in place differ: greedy, nearest first. */
export function tints(units, keyOf, count) {
	const d3 = globalThis.d3;
	const places = d3.rollups(units, members => [d3.mean(members, unit => unit.at[0]), d3.mean(members, unit => unit.at[1])], keyOf);
	const tint = new Map();
	for (const [key, centre] of places) {
		const near = places.filter(([other]) => tint.has(other)).sort((a, b) => distance(a[1], centre) - distance(b[1], centre)).slice(0, count - 2);
		const used = new Set(near.map(([other]) => tint.get(other)));
		tint.set(key, d3.range(count).find(index => !used.has(index)) ?? 0);
	}
	return tint;
}

/** The name without the word for its type, which the colour and the tip already say. */
export function short(name) {
	return name.replace(/^(Xã|Phường|Thị trấn|Huyện|Thị xã|Thành phố|Tỉnh)\s+/u, "");
}
