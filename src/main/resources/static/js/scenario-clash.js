// Two editors: which units the other one changed, which of them my waiting steps touch too, and what is left of my steps once that is decided.
import { same } from "./scenario-queue.js";

/** Units a step names, and the territory they are made of. */
export function touchedBy(step, plan) {
	const touched = new Set();
	const add = key => {
		if (key) {
			touched.add(key);
			plan.territory(key).forEach(code => touched.add(code));
		}
	};
	(step.from ? [step.from].flat() : []).forEach(part => [part.code, ...part.units ?? []].forEach(add));
	[step.code, typeof step.into === "string" ? step.into : null, step.parent].forEach(add);
	(Array.isArray(step.into) ? step.into : []).flatMap(part => part.units ?? part.children ?? []).forEach(add);
	return touched;
}

/** What others did since the steps known: who, the steps, and the units. */
export function theirChanges(store, known) {
	let common = 0;
	while (common < known.length && common < store.log.length && known[common].author === store.log[common].author
			&& same(known[common].step, store.log[common].step)) {
		common++;
	}
	const added = store.log.slice(common), undone = known.slice(common);
	const units = new Set();
	[...added, ...undone].forEach(entry => touchedBy(entry.step, store).forEach(code => units.add(code)));
	const authors = [...new Set(added.map(entry => entry.author).filter(Boolean))];
	return { authors, added, undone, units, count: [...units].filter(code => store.base.units.has(code)).length };
}

/**
 * Where waiting steps and theirs touch the same unit: `units` by code, each with the steps of mine; `moves` are undos and redos, which would now take back
 * or repeat another step than the one meant.
 */
export function clash(store, ops, theirs) {
	const units = new Map();
	for (const op of ops.filter(each => each.kind === "step")) {
		for (const code of touchedBy(op.step, store.plan)) {
			if (theirs.units.has(code) && (store.base.units.has(code) || namedBy(op.step).has(code))) {
				units.set(code, [...(units.get(code) ?? []), op]);
			}
		}
	}
	return { units: [...units].map(([code, steps]) => ({ code, steps })), moves: ops.filter(op => op.kind !== "step") };
}

function namedBy(step) {
	return new Set([...(step.from ? [step.from].flat() : []).map(part => part.code), step.code].filter(Boolean));
}

/**
 * My steps once it is decided: units given up are taken out of them; a merger that is kept takes its territory from wherever it lies now.
 *
 * @param given codes of the units that stay as the other one left them
 * @param territoryOf gives the base codes of a unit as it was when the step was made
 * @param gone whether a unit the plan started from is none any more
 */
export function left(ops, given, met, territoryOf, gone) {
	const back = new Set();
	return kept(ops, given, met, territoryOf).flatMap(op => {
		const lost = op.kind === "step" ? intact(op.step).filter(code => gone(code) && !back.has(code)) : [];
		lost.forEach(code => back.add(code));
		return [...lost.map(code => ({ kind: "step", step: { type: "ASSIGN_UNITS", from: [{ code }], into: null }, keys: [] })), op];
	});
}

/** Units a step needs as they are, not only their territory: where the other one made them part of something else they are made what they were first. */
function intact(step) {
	return [step.code, typeof step.into === "string" ? step.into : null, step.type === "TRANSFER_PART" ? step.from.code : null].filter(Boolean);
}

function kept(ops, given, met, territoryOf) {
	return ops.flatMap(op => {
		if (op.kind !== "step") {
			return [];
		}
		const { step } = op;
		const gives = code => given.has(code) || territoryOf(code).some(each => given.has(each));
		switch (step.type) {
			case "ASSIGN_UNITS": {
				const from = step.from.filter(part => !gives(part.code));
				return from.length > 0 && !(step.into && given.has(step.into)) ? [{ ...op, step: { ...step, from } }] : [];
			}
			case "MERGE_UNITS": {
				const from = step.from.filter(part => !gives(part.code));
				if (from.length < 2) {
					return [];
				}
				const collides = from.some(part => met.has(part.code) || territoryOf(part.code).some(code => met.has(code)));
				return collides ? gathered(op, from, territoryOf) : [{ ...op, step: { ...step, from } }];
			}
			case "TRANSFER_PART": return gives(step.from.code) || given.has(step.into) ? [] : [op];
			default: return step.code && gives(step.code) ? [] : [op];
		}
	});
}

/** A new unit to which the territory is assigned: units that are gone cannot be merged, their territory can be taken. */
function gathered(op, from, territoryOf) {
	const parts = from.flatMap(part => territoryOf(part.code).map(code => ({ ...part, code })));
	return [{ kind: "step", step: { type: "CREATE_UNIT", unit: op.step.into }, keys: op.keys }, { kind: "step", step: { type: "ASSIGN_UNITS", from: parts, into: op.keys[0] }, keys: [] }];
}
