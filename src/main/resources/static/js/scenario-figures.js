// The figures of units a step has touched: sums of whole numbers, pieces by a walk over borders, verdicts as far as they can be told without the server.
import { text } from "./texts.js";

/** What a figure must reach of its threshold to be shown as near, until the server says. */
const NEAR = .7;

export class Figures {
	#plan;

	constructor(plan) {
		this.#plan = plan;
	}

	/** Units of the lowest level below a unit. */
	below(key) {
		const { units, above } = this.#plan;
		return [...units.values()].filter(unit => {
			for (let parent = unit.parent; parent; parent = above.get(parent)?.parent) {
				if (parent === key) {
					return true;
				}
			}
			return false;
		});
	}

	children(key) {
		return [...this.#plan.units.values(), ...this.#plan.above.values()].filter(unit => unit.parent === key);
	}

	/** Works out the units touched, then those above them, then the counts. */
	settle(touched) {
		const { units, above } = this.#plan;
		for (const key of touched) {
			const unit = units.get(key);
			if (unit) {
				units.set(key, this.#lowest(unit));
			}
		}
		const higher = new Set();
		for (const key of touched) {
			for (let parent = above.get(key); parent; parent = above.get(parent.parent)) {
				higher.add(parent.code);
			}
		}
		higher.forEach(key => {
			above.set(key, this.#higher(above.get(key)));
			touched.add(key);
		});
		this.#count();
	}

	#lowest(unit) {
		return this.#with(unit, unit.from);
	}

	#higher(unit) {
		const below = this.below(unit.code);
		return below.length === 0 ? { ...unit, empty: unit.from.length === 0, population: 0, areaKm2: 0 } : this.#with({ ...unit, empty: false }, below.flatMap(each => each.from));
	}

	#with(unit, pieces) {
		const whole = pieces.every(piece => piece.share >= 1);
		const population = this.#sum(pieces, "population", Math.round), areaKm2 = this.#sum(pieces, "areaKm2", value => Math.round(value * 1000) / 1000);
		const contiguous = pieces.length === 0 ? null : this.#contiguous(pieces);
		const findings = pieces.length === 0 ? [] : unit.findings.map(finding => provisional(finding, { population, area_km2: areaKm2 }));
		return { ...unit, population, areaKm2, contiguous, findings, rough: !whole, provisional: true };
	}

	#sum(pieces, figure, rounded) {
		let sum = 0;
		for (const piece of pieces) {
			const value = this.#plan.base.units.get(piece.code)?.[figure];
			if (value == null) {
				return null;
			}
			sum += value * piece.share;
		}
		return rounded(sum);
	}

	/** Whether the units hang together over their borders; null where part of a unit lies nobody has drawn. */
	#contiguous(pieces) {
		const { base } = this.#plan;
		if (pieces.length === 1 && pieces[0].share >= 1) {
			return true;
		}
		if (!base.bordersKnown || pieces.some(piece => piece.share < 1)) {
			return null;
		}
		const left = new Set(pieces.map(piece => piece.code));
		const queue = [left.values().next().value];
		left.delete(queue[0]);
		while (queue.length > 0) {
			for (const next of base.neighbours(queue.pop())) {
				if (left.delete(next)) {
					queue.push(next);
				}
			}
		}
		return left.size === 0;
	}

	#count() {
		const plan = this.#plan;
		const counts = new Map();
		for (const unit of [...plan.units.values(), ...plan.above.values()]) {
			if (!unit.empty) {
				counts.set(unit.level, (counts.get(unit.level) ?? 0) + 1);
			}
		}
		plan.levels = plan.said.levels.map(level => ({ ...level, after: counts.get(level.level) ?? 0 }));
		plan.unitsAfter = counts.get(plan.base.lowest) ?? 0;
		const unassigned = [];
		for (const unit of plan.base.units.values()) {
			if (unit.level === plan.base.lowest && plan.holders(unit.code).length === 0) {
				unassigned.push({ code: unit.code, name: unit.name, share: 1, population: unit.population, areaKm2: unit.areaKm2 });
			}
		}
		plan.unassigned = [...unassigned, ...plan.said.unassigned.filter(each => each.share < 1)];
	}
}

function provisional(finding, figures) {
	if (!(finding.metric in figures) || finding.standard === false) {
		return finding;
	}
	const measured = figures[finding.metric];
	const verdict = measured == null || finding.threshold == null ? "unknown" : measured >= (finding.strictest ?? finding.threshold) ? "pass"
		: measured >= finding.threshold ? finding.strictest == null ? "pass" : "unknown" : measured >= NEAR * finding.threshold ? "near" : "fail";
	return { ...finding, measured, verdict, explanation: text("studio.provisional") };
}

/** What two plans differ in that whole figures decide; said aloud, since a reckoning that is wrong misleads whoever works by it. */
export function differences(reckoned, said, keys) {
	return [...keys].filter(key => {
		const one = reckoned.unit(key), other = said.unit(key);
		return one && !one.rough && (!other || one.population !== other.population || one.areaKm2 !== other.areaKm2);
	});
}
