// Where the new boundary runs: of the outlines of units that go together, the pieces that no other member shares.
// Boundaries were simplified one by one, so common borders match within a tolerance only. Cost: pieces × segments of the same group, through a grid.
const PIECE = .004, TOLERANCE = .0018, GAP = .012;

/** Path data of the lines inside groups and around them, on a plane of that size; members without boundary are tied by straight lines. */
export function borders(groups, size) {
	let inner = "", outer = "";
	for (const members of groups) {
		const shaped = members.filter(unit => unit.path);
		const lines = shaped.length > 0 ? around(shaped, size) : { inner: "", outer: "" };
		inner += lines.inner;
		outer += lines.outer + ties(members.filter(unit => !unit.path));
	}
	return { inner, outer };
}

function around(members, size) {
	if (members.length === 1) {
		return { inner: "", outer: members[0].path };
	}
	const grid = gridOf(members, size);
	let inner = "", outer = "";
	members.forEach((unit, owner) => {
		for (const ring of unit.rings) {
			for (const run of runs(ring, owner, grid, size)) {
				const line = `M${run.corners.map(corner => corner.join(",")).join("L")}`;
				if (run.shared) {
					inner += line;
				} else {
					outer += line;
				}
			}
		}
	});
	return { inner, outer };
}

/** Stretches of a ring that are shared or not; where simplified borders gape, a short unshared stretch between shared ones is
 * shared too, and a sliver alone is nothing. */
function runs(ring, owner, grid, size) {
	const found = [];
	for (const [a, b] of pieces(ring, size * PIECE)) {
		const shared = grid.touches((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, owner);
		const last = found.at(-1);
		if (last && last.shared === shared) {
			last.corners.push(b);
			last.length += Math.hypot(b[0] - a[0], b[1] - a[1]);
		} else {
			found.push({ shared, corners: [a, b], length: Math.hypot(b[0] - a[0], b[1] - a[1]) });
		}
	}
	const short = size * GAP;
	if (found.length === 1 && found[0].length < 2 * short) {
		return [];
	}
	found.filter(run => !run.shared && run.length < short && found.length > 1).forEach(run => run.shared = true);
	return found;
}

function* pieces(ring, length) {
	for (let i = 0; i < ring.length; i++) {
		const a = ring[i], b = ring[(i + 1) % ring.length];
		const parts = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / length));
		for (let part = 0; part < parts; part++) {
			yield [between(a, b, part / parts), between(a, b, (part + 1) / parts)];
		}
	}
}

function between(a, b, share) {
	return [round(a[0] + (b[0] - a[0]) * share), round(a[1] + (b[1] - a[1]) * share)];
}

function round(value) {
	return Math.round(value * 100) / 100;
}

function gridOf(members, size) {
	const tolerance = size * TOLERANCE;
	const cell = size * PIECE;
	const columns = 1 << 15;
	const cells = new Map();
	members.forEach((unit, owner) => {
		for (const ring of unit.rings) {
			for (const [a, b] of pieces(ring, cell)) {
				const x = (a[0] + b[0]) / 2, y = (a[1] + b[1]) / 2;
				const key = Math.floor(x / cell) + columns * Math.floor(y / cell);
				const there = cells.get(key);
				if (there) {
					there.push({ a, b, x, y, owner });
				} else {
					cells.set(key, [{ a, b, x, y, owner }]);
				}
			}
		}
	});
	const reach = cell / 2 + tolerance;
	return {
		touches(x, y, owner) {
			const column = Math.floor(x / cell), line = Math.floor(y / cell);
			for (let j = line - 1; j <= line + 1; j++) {
				for (let i = column - 1; i <= column + 1; i++) {
					for (const piece of cells.get(i + columns * j) ?? []) {
						if (piece.owner !== owner && Math.abs(piece.x - x) <= reach && Math.abs(piece.y - y) <= reach && apart(x, y, piece.a, piece.b) <= tolerance) {
							return true;
						}
					}
				}
			}
			return false;
		}
	};
}

/** Distance of a point from a segment. */
function apart(x, y, [ax, ay], [bx, by]) {
	const dx = bx - ax, dy = by - ay;
	const length = dx * dx + dy * dy;
	const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** The shortest lines that tie points together (Prim). */
function ties(points) {
	let path = "";
	const reached = points.slice(0, 1), rest = points.slice(1);
	while (rest.length > 0) {
		let best = [Infinity];
		for (const from of reached) {
			for (const to of rest) {
				const length = Math.hypot(from.at[0] - to.at[0], from.at[1] - to.at[1]);
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
