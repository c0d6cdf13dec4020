// Outlines cut into arcs, each with the unit on its other side: a new boundary runs where the two belong to different units.
// Boundaries were simplified one by one, so common borders match within a tolerance only. Cost, once per map: pieces × segments near them, through a grid.
const PIECE = .08, TOLERANCE = .036, GAP = .24;
const COLUMNS = 1 << 15;

/** Arcs of each unit by its code: `d` is path data, `other` the code of the unit beyond, null outside. Works in slices of time and gives way between them. */
export async function arcsOf(units, size, signal) {
	const shaped = units.filter(unit => unit.path);
	const scale = size / Math.sqrt(Math.max(1, shaped.length));
	const grid = new Grid(scale * PIECE, scale * TOLERANCE);
	shaped.forEach(unit => grid.add(unit));
	const arcs = new Map();
	let until = performance.now() + 12;
	for (const unit of shaped) {
		arcs.set(unit.code, unit.rings.flatMap(ring => cut(ring, unit.code, grid, scale * GAP)));
		if (performance.now() > until) {
			await new Promise(resume => setTimeout(resume));
			if (signal?.aborted) {
				return arcs;
			}
			until = performance.now() + 12;
		}
	}
	return arcs;
}

/** Stretches of a ring by the unit beyond; where simplified borders gape, a short stretch of nobody between two stretches goes to the one before it. */
function cut(ring, owner, grid, short) {
	const runs = [];
	for (const [a, b] of pieces(ring, grid.piece)) {
		const other = grid.beyond((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, owner);
		const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
		const last = runs.at(-1);
		if (last && last.other === other) {
			last.corners.push(b);
			last.length += length;
		} else {
			runs.push({ other, corners: [a, b], length });
		}
	}
	runs.forEach((run, i) => {
		if (run.other === null && run.length < short && runs.length > 1) {
			run.other = runs[(i + runs.length - 1) % runs.length].other;
		}
	});
	return runs.map(run => ({ other: run.other, d: `M${run.corners.map(corner => corner.join(",")).join("L")}` }));
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
	return [Math.round((a[0] + (b[0] - a[0]) * share) * 100) / 100, Math.round((a[1] + (b[1] - a[1]) * share) * 100) / 100];
}

class Grid {
	#cells = new Map();
	#tolerance;

	constructor(piece, tolerance) {
		this.piece = piece;
		this.#tolerance = tolerance;
	}

	add(unit) {
		for (const ring of unit.rings) {
			for (const [a, b] of pieces(ring, this.piece)) {
				const x = (a[0] + b[0]) / 2, y = (a[1] + b[1]) / 2;
				const key = Math.floor(x / this.piece) + COLUMNS * Math.floor(y / this.piece);
				const there = this.#cells.get(key);
				const piece = { a, b, x, y, owner: unit.code };
				if (there) {
					there.push(piece);
				} else {
					this.#cells.set(key, [piece]);
				}
			}
		}
	}

	/** The other unit whose border is nearest to a point, null where none is near enough. */
	beyond(x, y, owner) {
		const reach = this.piece / 2 + this.#tolerance;
		const column = Math.floor(x / this.piece), line = Math.floor(y / this.piece);
		let nearest = this.#tolerance, found = null;
		for (let j = line - 1; j <= line + 1; j++) {
			for (let i = column - 1; i <= column + 1; i++) {
				for (const piece of this.#cells.get(i + COLUMNS * j) ?? []) {
					if (piece.owner !== owner && Math.abs(piece.x - x) <= reach && Math.abs(piece.y - y) <= reach) {
						const away = apart(x, y, piece.a, piece.b);
						if (away <= nearest) {
							nearest = away;
							found = piece.owner;
						}
					}
				}
			}
		}
		return found;
	}
}

/** Distance of a point from a segment. */
function apart(x, y, [ax, ay], [bx, by]) {
	const dx = bx - ax, dy = by - ay;
	const length = dx * dx + dy * dy;
	const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
