// The boundaries of the groups on a map. They are drawn in pieces of some units each, and after a stroke only pieces with a changed unit are drawn anew.
import { ties } from "./map-geometry.js";

const UNITS_PER_PIECE = 48;

export class MapBorders {
	#inner;
	#outer;
	#ties;
	#arcs = new Map();
	#pieces = [];
	#pieceOf = new Map();
	#tiesOf = new Map();

	constructor(inner, outer) {
		this.#inner = inner;
		this.#outer = outer;
		this.#ties = outer.append("path").attr("class", "line ties");
	}

	/** New units: nothing is drawn until their arcs are known. */
	take(units, arcs) {
		this.#arcs = arcs;
		this.#pieces = [];
		this.#pieceOf = new Map();
		this.#tiesOf = new Map();
		this.#inner.selectAll("path").remove();
		this.#outer.selectAll("path:not(.ties)").remove();
		const shaped = units.filter(unit => unit.path);
		for (let i = 0; i < shaped.length; i += UNITS_PER_PIECE) {
			const piece = { units: shaped.slice(i, i + UNITS_PER_PIECE), inner: this.#inner.append("path").attr("class", "line"), outer: this.#outer.append("path").attr("class", "line") };
			piece.units.forEach(unit => this.#pieceOf.set(unit.code, piece));
			this.#pieces.push(piece);
		}
	}

	/**
	 * @param groupOf gives the key of a unit's group, undefined for none
	 * @param codes units whose group changed, null for all
	 */
	draw(groupOf, codes = null) {
		const dirty = codes === null ? new Set(this.#pieces) : new Set(codes.map(code => this.#pieceOf.get(code)));
		codes?.forEach(code => this.#arcs.get(code)?.forEach(arc => dirty.add(this.#pieceOf.get(arc.other))));
		dirty.delete(undefined);
		for (const piece of dirty) {
			let inner = "", outer = "";
			for (const unit of piece.units) {
				const group = groupOf(unit.code);
				if (group === undefined) {
					continue;
				}
				for (const arc of this.#arcs.get(unit.code) ?? []) {
					if (arc.other !== null && groupOf(arc.other) === group) {
						inner += arc.d;
					} else {
						outer += arc.d;
					}
				}
			}
			piece.inner.attr("d", inner || null);
			piece.outer.attr("d", outer || null);
		}
	}

	/** Members without a boundary are tied by straight lines. */
	tie(groups, byCode) {
		const lines = [];
		const known = new Map();
		for (const group of groups) {
			const points = group.members.length > 1 ? group.members.map(code => byCode.get(code)).filter(unit => !unit.path) : [];
			if (points.length > 1) {
				const name = group.members.join(" ");
				const line = this.#tiesOf.get(name) ?? ties(points);
				known.set(name, line);
				lines.push(line);
			}
		}
		this.#tiesOf = known;
		this.#ties.attr("d", lines.join("") || null);
	}
}
