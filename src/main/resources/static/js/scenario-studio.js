// The work surface: the plan that is shown, the level worked on, what is chosen, what is locked. Its parts hear of changes by events: "shown", "chosen", "named" and "locked".
import { touchedBy } from "./scenario-clash.js";
import { ScenarioLocks } from "./scenario-locks.js";
import { counted, text } from "./texts.js";
import { toast } from "./toast.js";
import { statusOf } from "./verdicts.js";

/** As many units as the server takes in one step. */
const MOST = 2000;

export class Studio extends EventTarget {
	#groups = new Map();
	#draft = null;
	/** What was changed while a stroke was under way: keys, or null for all. */
	#missed = new Set();
	level;
	/** Keys of units of the plan, or codes of members of a formed unit, that are chosen. */
	selection = [];

	constructor(store, map, { scenario, user, editable }) {
		super();
		this.store = store;
		this.map = map;
		this.editable = editable === "true";
		this.locks = new ScenarioLocks(scenario, user, () => {
			this.#lockMap();
			this.#tell("locked", {});
		});
		store.addEventListener("changed", ({ detail }) => this.#draft ? this.#miss(detail.keys) : this.show(detail.keys));
		store.addEventListener("named", ({ detail }) => this.#rename(detail.names));
	}

	/** The plan takes steps again that was opened while it took none. */
	open() {
		this.editable = true;
		this.store.open();
		document.querySelectorAll("[data-edits]").forEach(button => button.disabled = false);
		document.getElementById("choice-hint").hidden = false;
		this.choose(this.selection);
		this.show(null);
		toast(text("studio.opened"));
	}

	get base() {
		return this.store.base;
	}

	/** The plan with the stroke under way. */
	get plan() {
		return this.#draft ?? this.store.plan;
	}

	/** The units of the level worked on. */
	get units() {
		const { plan } = this;
		return this.level === this.base.lowest ? [...plan.units.values()] : [...plan.above.values()].filter(unit => unit.level === this.level);
	}

	unit(key) {
		return this.plan.unit(key);
	}

	/** The unit of the level worked on in which a unit of the base lies. */
	keyOf(code) {
		return this.level === this.base.lowest ? this.plan.holderOf(code) : this.plan.keyOn(this.level, code);
	}

	/** What is chosen where a unit of the base lies: the unit that holds it, or the territory itself where none does. */
	choiceAt(code) {
		return this.keyOf(code) ?? (this.level === this.base.lowest ? code : undefined);
	}

	setLevel(level) {
		this.level = level;
		this.choose([]);
		this.show(null);
	}

	// ---- showing

	/** @param keys what changed, null for all */
	show(keys) {
		this.level ??= this.base.lowest;
		if (keys === null || this.level !== this.base.lowest) {
			this.#groups = new Map(this.units.map(unit => [unit.code, this.#group(unit)]));
			this.#fill();
			this.map.show(this.#groups, code => this.keyOf(code));
		} else {
			this.map.show(this.#groups, code => this.keyOf(code), this.#regroup(keys));
		}
		if (!this.#draft) {
			this.locks.prune(key => this.unit(key) !== undefined);
			this.#lockMap();
			this.#keepChosen();
			this.#tell("shown", { keys });
		}
	}

	#regroup(keys) {
		const codes = new Set();
		for (const key of keys) {
			this.#groups.get(key)?.members.forEach(code => codes.add(code));
			const unit = this.plan.units.get(key);
			if (unit) {
				const group = this.#group(unit);
				group.members = unit.from.map(piece => piece.code).filter(code => this.plan.holderOf(code) === key);
				unit.from.forEach(piece => codes.add(piece.code));
				this.#groups.set(key, group);
			} else {
				this.#groups.delete(key);
			}
		}
		return [...codes];
	}

	#group(unit) {
		return { key: unit.code, name: unit.name, status: statusOf(unit.findings), members: [], whole: unit };
	}

	#fill() {
		for (const unit of this.base.units.values()) {
			if (unit.level === this.base.lowest) {
				this.#groups.get(this.keyOf(unit.code))?.members.push(unit.code);
			}
		}
	}

	#lockMap() {
		this.map.lock([...this.locks.keys].flatMap(key => this.plan?.territory(key) ?? []));
	}

	// ---- choosing

	choose(keys, fromMap = false) {
		this.selection = [...new Set(keys)];
		if (!fromMap) {
			this.map.select(this.selection.flatMap(key => this.codesOf(key)), true);
		}
		this.#tell("chosen", {});
	}

	/** Codes of the base that make up a unit of the plan, or the member itself. */
	codesOf(key) {
		return this.unit(key) ? this.plan.territory(key) : [key];
	}

	chosenUnits() {
		return this.selection.map(key => this.unit(key)).filter(Boolean);
	}

	/** Whether what is chosen are whole units of the plan, not members of one. */
	get wholeUnits() {
		return this.selection.every(key => this.unit(key));
	}

	#keepChosen() {
		const kept = this.selection.filter(key => this.unit(key) || this.base.units.get(key)?.level === this.base.lowest);
		if (kept.length !== this.selection.length || kept.length > 0) {
			this.choose(kept);
		}
	}

	#miss(keys) {
		this.#missed = keys === null || this.#missed === null ? null : new Set([...this.#missed, ...keys]);
	}

	#rename(names) {
		this.#draft?.rename(names);
		this.selection = this.selection.map(key => names.get(key) ?? key);
		this.locks.rename(names);
		this.#tell("named", { names });
	}

	// ---- strokes

	/** A stroke begins: what it does is shown at once and sent when it ends. */
	begin() {
		this.#draft = this.store.plan.copy();
	}

	brush(codes, into) {
		const keys = this.#draft.apply({ type: "ASSIGN_UNITS", from: codes.map(code => ({ code })), into });
		this.show(keys);
		return keys;
	}

	/** @param keys what the stroke touched */
	end(keys) {
		this.#draft = null;
		this.#miss(keys);
		this.show(this.#missed);
		this.#missed = new Set();
	}

	// ---- steps

	/** Does a step unless it touches what is locked; gives the keys of the units it forms, null where it was not done. */
	step(step) {
		if (!this.editable) {
			toast(text("studio.readOnly"), "bad");
			return null;
		}
		if (this.store.state === "closed") {
			toast(text("studio.closed"), "bad");
			return null;
		}
		const locked = this.lockedBy(step);
		if (locked.length > 0) {
			toast(text("studio.lockedStep", locked.map(key => this.nameOf(key)).join(", ")), "bad");
			return null;
		}
		return this.store.step(step);
	}

	/** Assigns territory, in as few steps as the server allows; what is locked stays where it is. */
	assign(parts, into) {
		const free = parts.filter(part => !this.isLocked(part.code));
		if (free.length < parts.length) {
			toast(text("studio.lockedLeft", counted("map.units", parts.length - free.length)));
		}
		let done = false;
		for (let i = 0; i < free.length; i += MOST) {
			done = this.step({ type: "ASSIGN_UNITS", from: free.slice(i, i + MOST), into }) !== null || done;
		}
		return done;
	}

	isLocked(code) {
		return this.locks.has(code) || this.plan.holders(code).some(key => this.locks.has(key)) || this.locks.has(this.keyOf(code));
	}

	/** Keys of locked units a step would touch. */
	lockedBy(step) {
		if (this.locks.size === 0) {
			return [];
		}
		const touched = new Set();
		for (const code of touchedBy(step, this.plan)) {
			[code, ...this.plan.holders(code)].filter(key => this.locks.has(key)).forEach(key => touched.add(key));
		}
		return [...touched];
	}

	nameOf(key) {
		return this.unit(key)?.name ?? this.base.units.get(key)?.name ?? key;
	}

	#tell(type, detail) {
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}
}
