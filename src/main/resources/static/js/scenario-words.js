// Steps in words. Keys of formed units are counted as the server counts them, so each step calls units what they were called at its place in the plan.
import { formed } from "./scenario-store.js";
import { formedName, formsOf, isOnApparatus, stepWords } from "./structure-words.js";
import { list, number, percent, text } from "./texts.js";

const FEW = 4;

export class StepWords {
	#studio;
	/** By key the names a unit was given: from which place on, and the name. */
	#names = new Map();
	#places = new Map();
	#place = Infinity;

	constructor(studio) {
		this.#studio = studio;
		const { past, future } = studio.store;
		let number = 1, place = 0;
		const formedBefore = { org: 0, post: 0 };
		for (const { step, keys } of [...past, ...future]) {
			const kind = formsOf(step);
			if (kind) {
				this.#call(`${kind}:${++formedBefore[kind]}`, formedName(step), place);
			}
			const counted = Array.from({ length: formed(step) }, () => `new:${number++}`);
			this.#places.set(step, place);
			this.#learn(step, keys ?? counted, place++);
		}
	}

	#learn(step, keys, place) {
		const names = step.type === "SPLIT_UNIT" ? step.into.map(part => part.name) : step.type === "MERGE_UNITS" ? [step.into.name] : step.type === "CREATE_UNIT" ? [step.unit.name] : [];
		keys.forEach((key, i) => this.#call(key, names[i], place));
		if (step.type === "RENAME_UNIT") {
			this.#call(step.code, step.name, place);
		}
	}

	#call(key, name, place) {
		this.#names.set(key, [...this.#names.get(key) ?? [], { name, place }]);
	}

	#name(key) {
		return this.#names.get(key)?.findLast(given => given.place < this.#place)?.name
			?? this.#studio.base.units.get(key)?.name ?? this.#names.get(key)?.[0].name ?? this.#studio.store.apparatusNames[key] ?? this.#studio.unit(key)?.name ?? key;
	}

	#parts(parts) {
		const words = parts.slice(0, FEW).map(part => this.#name(part.code)
			+ (part.units?.length > 0 ? this.#units(part) : part.share != null && part.share < 1 ? ` (${percent(part.share, 1)})` : ""));
		return parts.length > FEW ? text("studio.words.more", words.join(", "), number(parts.length - FEW)) : list(words);
	}

	/** The units that make up a part. */
	#units(part) {
		const units = part.units ?? part.children ?? [];
		return units.length > 0 ? ` (${units.length > FEW ? text("studio.words.more", units.slice(0, FEW).map(code => this.#name(code)).join(", "), number(units.length - FEW))
			: units.map(code => this.#name(code)).join(", ")})` : "";
	}

	/** What a step does. */
	step(step) {
		this.#place = this.#places.get(step) ?? Infinity;
		switch (step.type) {
			case "MERGE_UNITS": return text("studio.words.merge", this.#parts(step.from), step.into.name);
			case "SPLIT_UNIT": return text("studio.words.split", this.#name(step.code), list(step.into.map(part => part.name + this.#units(part))));
			case "TRANSFER_PART": return text("studio.words.transfer", this.#parts([step.from]), this.#name(step.into));
			case "ASSIGN_UNITS": return step.into ? text("studio.words.assign", this.#parts(step.from), this.#name(step.into)) : text("studio.words.free", this.#parts(step.from));
			case "RENAME_UNIT": return text("studio.words.rename", this.#name(step.code), step.name);
			case "CHANGE_UNIT_TYPE": return text("studio.words.type", this.#name(step.code), text(`type.${step.unitType}`));
			case "MOVE_UNIT": return text("studio.words.move", this.#name(step.code), this.#name(step.parent));
			case "CREATE_UNIT": return text("studio.words.create", step.unit.name);
			case "ABOLISH_UNIT": return step.into ? text("studio.words.abolishInto", this.#name(step.code), this.#name(step.into)) : text("studio.words.abolish", this.#name(step.code));
			default: return isOnApparatus(step) ? stepWords(step, code => this.#onApparatus(code)) : step.type;
		}
	}

	/** Bodies and posts go before units of the territory: both may have one code. */
	#onApparatus(code) {
		return this.#names.has(code) ? this.#name(code) : this.#studio.store.apparatusNames[code] ?? this.#name(code);
	}

	/** What was just done, for a short notice. */
	done(op) {
		switch (op.kind) {
			case "undo": return text("studio.undone", op.entry ? this.step(op.entry.step) : "");
			case "redo": return text("studio.redone", op.entry ? this.step(op.entry.step) : "");
			case "withdrawn": return text("studio.undone", this.step(op.step));
			default: return this.step(op.step);
		}
	}
}
