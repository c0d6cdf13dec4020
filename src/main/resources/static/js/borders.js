// Where the new boundary runs: of the outlines of units that go together, the pieces that no other member shares.
// Boundaries were simplified one by one, so common borders match within a tolerance only. Cost: pieces × segments of the same group, through a grid.
const PIECE = 4;

/** Path data of the lines inside groups and around them; members without boundary are tied by straight lines. */
export function borders(groups, tolerance) {
	let inner = "", outer = "";
	for (const members of groups) {
		const shaped = members.filter(unit => unit.path);
		const lines = shaped.length > 0 ? around(shaped, tolerance) : { inner: "", outer: "" };
		inner += lines.inner;
		outer += lines.outer + ties(members.filter(unit => !unit.path));
	}
	return { inner, outer };
}

function around(members, tolerance) {
	if (members.length === 1) {
		return { inner: "", outer: members[0].path };
	}
	const grid = gridOf(members, tolerance);
	let inner = "", outer = "";
	members.forEach((unit, owner) => {
		for (const ring of unit.rings) {
			let last = null;
			for (const [a, b] of pieces(ring)) {
				const shared = grid.touches((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, owner);
				const step = (last === shared ? "" : `M${a[0]},${a[1]}`) + `L${b[0]},${b[1]}`;
				last = shared;
				if (shared) {
					inner += step;
				} else {
					outer += step;
				}
			}
		}
	});
	return { inner, outer };
}

function* pieces(ring) {
	for (let i = 0; i < ring.length; i++) {
		const a = ring[i], b = ring[(i + 1) % ring.length];
		const parts = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / PIECE));
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

function gridOf(members, tolerance) {
	const cell = PIECE * 2;
	const cells = new Map();
	members.forEach((unit, owner) => {
		for (const ring of unit.rings) {
			for (const [a, b] of pieces(ring)) {
				const key = `${Math.floor((a[0] + b[0]) / 2 / cell)}:${Math.floor((a[1] + b[1]) / 2 / cell)}`;
				if (!cells.has(key)) {
					cells.set(key, []);
				}
				cells.get(key).push({ a, b, owner });
			}
		}
	});
	return {
		touches(x, y, owner) {
			const column = Math.floor(x / cell), line = Math.floor(y / cell);
			for (let i = column - 1; i <= column + 1; i++) {
				for (let j = line - 1; j <= line + 1; j++) {
					if ((cells.get(`${i}:${j}`) ?? []).some(piece => piece.owner !== owner && apart(x, y, piece.a, piece.b) <= tolerance)) {
						return true;
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
