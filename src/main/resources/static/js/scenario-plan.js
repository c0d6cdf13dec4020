// A plan as steps leave it, worked out here so that nobody waits for the server: whole figures are added up exactly, verdicts are provisional.
// What the server answers overrides it.
import { text } from "./texts.js";
import { Figures } from "./scenario-figures.js";

const NOTHING = 1e-9;

export class Plan {
	/**
	 * @param base what the scenario starts from, as a map of units by code
	 * @param units those of the lowest level by key
	 * @param above those of the levels above by key
	 */
	constructor(base, units, above, said) {
		this.base = base;
		this.units = units;
		this.above = above;
		this.said = said;
		this.unitsAfter = said.unitsAfter;
		this.unassigned = said.unassigned;
		this.levels = said.levels;
		this.figures = new Figures(this);
		this.#index();
	}

	/** What the server said: its evaluation as a plan. */
	static of(base, evaluation) {
		return new Plan(base, new Map(evaluation.units.map(unit => [unit.code, unit])), new Map(evaluation.above.map(unit => [unit.code, unit])), evaluation);
	}

	/** The plan after an evaluation that tells differences only. */
	after(evaluation) {
		const units = new Map(this.units), above = new Map(this.above);
		evaluation.gone.forEach(code => units.delete(code) || above.delete(code));
		evaluation.units.forEach(unit => units.set(unit.code, unit));
		evaluation.above.forEach(unit => above.set(unit.code, unit));
		return new Plan(this.base, units, above, evaluation);
	}

	copy() {
		const copy = new Plan(this.base, new Map(this.units), new Map(this.above), this.said);
		return Object.assign(copy, { unitsAfter: this.unitsAfter, unassigned: this.unassigned, levels: this.levels });
	}

	#holders = new Map();

	#index() {
		for (const unit of this.units.values()) {
			this.#hold(unit);
		}
	}

	#hold(unit) {
		for (const piece of unit.from) {
			const keys = this.#holders.get(piece.code);
			if (!keys) {
				this.#holders.set(piece.code, [unit.code]);
			} else if (!keys.includes(unit.code)) {
				this.#holders.set(piece.code, [...keys, unit.code]);
			}
		}
	}

	#leave(unit) {
		for (const piece of unit.from) {
			this.#holders.set(piece.code, (this.#holders.get(piece.code) ?? []).filter(key => key !== unit.code));
		}
	}

	get unitsBefore() {
		return this.said.unitsBefore;
	}

	get findings() {
		return this.said.findings;
	}

	/** A unit of the plan on any level. */
	unit(key) {
		return this.units.get(key) ?? this.above.get(key);
	}

	/** Keys of the units that hold territory of a unit of the base. */
	holders(code) {
		return this.#holders.get(code) ?? [];
	}

	/** The unit that holds most of a unit of the base. */
	holderOf(code) {
		const keys = this.holders(code);
		return keys.length < 2 ? keys[0] : keys.reduce((most, key) => shareOf(this.units.get(key), code) > shareOf(this.units.get(most), code) ? key : most);
	}

	/** The key of the unit on a level in which a unit of the base lies. */
	keyOn(level, code) {
		let key = this.holderOf(code);
		for (let unit = this.unit(key); unit && unit.level !== level; unit = this.unit(key)) {
			key = unit.parent;
		}
		return key ?? undefined;
	}

	/** Codes of the units of the base a unit of any level is made of. */
	territory(key) {
		const unit = this.unit(key);
		if (!unit) {
			return [];
		}
		return unit.level === this.base.lowest ? unit.from.map(piece => piece.code) : this.figures.below(key).flatMap(each => each.from.map(piece => piece.code));
	}

	// ---- steps

	/** Does a step; gives the keys of the units that are changed, formed or gone. */
	apply(step, keys = []) {
		const touched = new Set();
		switch (step.type) {
			case "ASSIGN_UNITS": step.from.forEach(part => this.#assign(part, step.into ?? null, touched)); break;
			case "MERGE_UNITS": this.#merge(step, keys[0], touched); break;
			case "SPLIT_UNIT": this.#split(step, keys, touched); break;
			case "TRANSFER_PART": this.#transfer(step, touched); break;
			case "CREATE_UNIT": this.#form(keys[0], step.unit, step.unit.parent ?? null, levelOf(step.unit, this.base.lowest), [], touched); break;
			case "RENAME_UNIT": this.#put({ ...this.unit(step.code), name: step.name.trim() }, touched); break;
			case "CHANGE_UNIT_TYPE": this.#put({ ...this.unit(step.code), type: step.unitType }, touched); break;
			case "MOVE_UNIT": this.#put({ ...this.unit(step.code), parent: step.parent, parentName: this.#nameOf(step.parent) }, touched); break;
			case "ABOLISH_UNIT": this.#abolish(step, touched); break;
		}
		this.figures.settle(touched);
		return touched;
	}

	/** Units get other keys; gives all keys concerned. */
	rename(names) {
		const touched = new Set();
		for (const [from, to] of names) {
			const unit = this.unit(from);
			if (unit) {
				const children = this.above.has(from) ? this.figures.children(from) : [];
				this.#remove(from, touched);
				this.#put({ ...unit, code: to }, touched);
				children.forEach(child => this.#put({ ...child, parent: to }, touched));
			}
		}
		return touched;
	}

	#nameOf(key) {
		return this.unit(key)?.name ?? this.base.units.get(key)?.name ?? null;
	}

	#put(unit, touched) {
		if (!unit.code) {
			return;
		}
		const level = unit.level === this.base.lowest ? this.units : this.above;
		const before = level.get(unit.code);
		if (level === this.units) {
			if (before) {
				this.#leave(before);
			}
			this.#hold(unit);
		}
		level.set(unit.code, unit);
		touched.add(unit.code);
		[before?.parent, unit.parent].filter(Boolean).forEach(parent => touched.add(parent));
	}

	#remove(key, touched) {
		const unit = this.unit(key);
		if (!unit) {
			return;
		}
		if (this.units.delete(key)) {
			this.#leave(unit);
		}
		this.above.delete(key);
		touched.add(key);
		if (unit.parent) {
			touched.add(unit.parent);
		}
	}

	/** @param findings what it is judged like until the server says */
	#form(key, asked, parent, level, from, touched, findings = []) {
		this.#put({ code: key, name: asked.name.trim(), type: asked.type, level, parent, parentName: this.#nameOf(parent), officialCode: asked.officialCode ?? null, from, population: null,
			areaKm2: null, contiguous: null, formed: true, empty: from.length === 0, seat: asked.seat ?? null, findings }, touched);
	}

	#merge(step, key, touched) {
		const parts = step.from.map(part => this.unit(part.code)).filter(Boolean);
		const first = parts[0], biggest = parts.reduce((most, unit) => (unit.population ?? 0) > (most.population ?? 0) ? unit : most, first);
		const pieces = joined(step.from.flatMap(part => this.#give(part, key, touched)));
		this.#form(key, step.into, step.into.parent ?? first?.parent ?? null, first?.level ?? this.base.lowest, pieces, touched, biggest?.findings);
	}

	/** Takes out of a unit what a part names; units below a unit that gives all of itself go along. */
	#give(part, receiver, touched) {
		const unit = this.unit(part.code);
		if (!unit) {
			return [];
		}
		if (part.units?.length > 0) {
			return this.#giveUnits(part, unit, receiver, touched);
		}
		const share = part.share ?? 1;
		if (share >= 1 - NOTHING) {
			this.#move(unit.code, receiver, touched);
			this.#remove(unit.code, touched);
			return unit.from.map(piece => labelled(piece, part));
		}
		this.#put({ ...unit, from: unit.from.map(piece => ({ ...piece, share: piece.share * (1 - share) })) }, touched);
		return unit.from.map(piece => labelled({ ...piece, share: piece.share * share }, part));
	}

	/** The units that make up a part go over; how much of the whole they are the server says, of what is known here as near as can be. */
	#giveUnits(part, unit, receiver, touched) {
		const below = this.figures.children(unit.code), going = below.filter(each => part.units.includes(each.code));
		const fraction = going.length === below.length ? 1 : fractionOf(going, below, part.basis);
		going.forEach(each => this.#put({ ...each, parent: receiver, parentName: this.#nameOf(receiver) }, touched));
		if (going.length === below.length) {
			this.#remove(unit.code, touched);
		} else {
			this.#put({ ...unit, from: unit.from.map(piece => ({ ...piece, share: piece.share * (1 - fraction) })) }, touched);
		}
		return unit.from.map(piece => labelled({ ...piece, share: piece.share * fraction }, part));
	}

	/** Units that lie in one unit lie in another from then on. */
	#move(key, receiver, touched) {
		if (this.above.has(key)) {
			[...this.units.values(), ...this.above.values()].filter(unit => unit.parent === key)
				.forEach(unit => this.#put({ ...unit, parent: receiver, parentName: this.#nameOf(receiver) }, touched));
		}
	}

	#split(step, keys, touched) {
		const unit = this.unit(step.code);
		step.into.forEach((part, i) => {
			const pieces = this.#give({ ...part, code: step.code }, keys[i], touched);
			this.#form(keys[i], part, part.parent ?? unit?.parent ?? null, unit?.level ?? this.base.lowest, pieces, touched, unit?.findings);
			this.figures.children(keys[i]).forEach(child => this.#put({ ...child, parentName: part.name }, touched));
		});
	}

	#transfer(step, touched) {
		const pieces = this.#give(step.from, step.into, touched);
		const receiver = this.unit(step.into);
		this.#put({ ...receiver, from: joined([...receiver.from, ...pieces]) }, touched);
	}

	#abolish(step, touched) {
		if (this.above.has(step.code)) {
			this.#move(step.code, step.into ?? this.unit(step.code).parent, touched);
			this.#remove(step.code, touched);
		} else if (step.into) {
			this.#transfer({ from: { code: step.code }, into: step.into }, touched);
		} else {
			this.#remove(step.code, touched);
		}
	}

	/** Territory of the base goes to a unit from wherever it lies, or back to what it was. */
	#assign(part, into, touched) {
		const old = this.base.units.get(part.code);
		if (old && old.level === this.base.lowest) {
			this.#assignOld(old, part, into ?? part.code, touched);
		} else if (old || this.above.has(part.code)) {
			const unit = this.unit(part.code);
			const receiver = into ?? part.code;
			if (!old && into === null) {
				this.#freeUnits(part, unit, touched);
			} else if (part.units?.length > 0) {
				this.#assignUnits(part, part.units, receiver, touched);
			} else if (unit && receiver !== part.code) {
				this.#move(part.code, receiver, touched);
				if (old) {
					this.#remove(part.code, touched);
				}
				const target = this.above.get(receiver);
				this.#put({ ...target, from: joined([...target.from, ...unit.from]), empty: false }, touched);
			}
		} else {
			this.#assignFormed(this.unit(part.code), part, into, touched);
		}
	}

	/** All a formed unit consists of, or a share of each piece; the unit stays, empty, when it gives all. */
	#assignFormed(unit, part, into, touched) {
		if (!unit) {
			return;
		}
		const share = part.share ?? 1, all = share >= 1 - NOTHING;
		this.#put({ ...unit, from: all ? [] : unit.from.map(piece => ({ ...piece, share: piece.share * (1 - share) })), empty: all }, touched);
		unit.from.forEach(piece => this.#grow(into ?? piece.code, this.base.units.get(piece.code), labelled({ ...piece, share: piece.share * share }, part), unit, touched));
	}

	/** Units below a formed unit, each back to the unit of the base in which it lay. */
	#freeUnits(part, unit, touched) {
		const going = this.figures.children(unit.code).filter(each => !(part.units?.length > 0) || part.units.includes(each.code));
		const home = each => this.base.units.get(this.base.units.has(each.code) ? each.code : each.from[0]?.code)?.parent;
		for (const place of new Set(going.map(home).filter(Boolean))) {
			this.#assignUnits(part, going.filter(each => home(each) === place).map(each => each.code), place, touched);
		}
	}

	/** Units that make up a part go over from wherever they lie. */
	#assignUnits(part, codes, receiver, touched) {
		const going = codes.map(code => this.unit(code)).filter(each => each && each.parent !== receiver);
		for (const holder of new Set(going.map(each => each.parent))) {
			const from = this.unit(holder), units = going.filter(each => each.parent === holder).map(each => each.code);
			const pieces = from ? this.#giveUnits({ ...part, units }, from, receiver, touched) : [];
			if (from && !this.unit(holder) && !this.base.units.has(holder)) {
				this.#put({ ...from, from: [], empty: true }, touched);
			}
			const target = this.unit(receiver) ?? this.#again(receiver);
			this.#put({ ...target, from: joined([...target.from, ...pieces]), empty: false }, touched);
		}
	}

	#assignOld(old, part, into, touched) {
		const there = this.units.has(into) ? shareOf(this.units.get(into), old.code) : 0;
		let wanted = part.share ?? 1 - there;
		if (wanted <= NOTHING) {
			return;
		}
		const all = wanted;
		const donors = this.holders(old.code).filter(key => key !== into).sort((one, other) => (one === old.code ? -1 : 0) - (other === old.code ? -1 : 0));
		let like = null;
		for (const key of donors) {
			const unit = this.units.get(key);
			const taken = Math.min(wanted, shareOf(unit, old.code));
			like ??= unit;
			wanted -= taken;
			const from = unit.from.map(piece => piece.code === old.code ? { ...piece, share: piece.share - taken } : piece).filter(piece => piece.share > NOTHING);
			const created = !this.base.units.has(key);
			if (from.length === 0 && !created) {
				this.#remove(key, touched);
			} else {
				this.#put({ ...unit, from, formed: created || from.some(piece => piece.code !== key), empty: from.length === 0 }, touched);
			}
		}
		this.#grow(into, old, labelled({ code: old.code, name: old.name, share: Math.min(1, all), basis: null, clause: null }, part), like, touched);
	}

	/** A unit of the base that was gone stands again, of nothing yet. */
	#again(code, findings = []) {
		const old = this.base.units.get(code);
		return { code, name: old.name, type: old.type, level: old.level, parent: old.parent, parentName: this.#nameOf(old.parent),
			officialCode: null, from: [], formed: false, empty: true, seat: null, findings, contiguous: null };
	}

	#grow(into, old, piece, like, touched) {
		const target = this.units.get(into) ?? this.#again(into, like?.findings);
		const from = joined([...target.from, piece]);
		const created = !this.base.units.has(into);
		const parent = target.parent ?? (created ? this.unit(old.parent)?.code ?? null : null);
		this.#put({ ...target, parent, parentName: target.parentName ?? this.#nameOf(parent), from, empty: false, formed: created || from.some(each => each.code !== into),
			findings: target.findings.length === 0 && like ? like.findings : target.findings }, touched);
	}
}

function shareOf(unit, code) {
	return unit?.from.find(piece => piece.code === code)?.share ?? 0;
}

/** How much of what lies together some of it is: by the figure said, else by the first that is known of all, else by number. */
function fractionOf(going, below, basis) {
	const figure = (basis ? [basis] : ["AREA", "POPULATION"]).map(each => each === "AREA" ? "areaKm2" : "population").find(each => below.every(unit => unit[each] != null));
	const size = units => units.reduce((sum, unit) => sum + (figure ? unit[figure] : 1), 0);
	return size(below) > 0 ? size(going) / size(below) : 0;
}

function labelled(piece, part) {
	return { ...piece, basis: part.basis ?? piece.basis ?? null, clause: part.clause ?? piece.clause ?? null };
}

/** Pieces of the same unit are one piece. */
function joined(pieces) {
	const byCode = new Map();
	for (const piece of pieces) {
		const known = byCode.get(piece.code);
		const share = (known?.share ?? 0) + piece.share;
		byCode.set(piece.code, { ...piece, ...known, share: share > 1 - NOTHING ? 1 : share });
	}
	return [...byCode.values()];
}

function levelOf(unit, lowest) {
	switch (unit.type) {
		case "COMMUNE": case "WARD": case "TOWNSHIP": case "SPECIAL_ZONE": return "COMMUNE";
		case "PROVINCE": return "PROVINCE";
		case "CITY": return unit.parent ? "DISTRICT" : "PROVINCE";
		case "DISTRICT": case "TOWN": return "DISTRICT";
		default: return lowest;
	}
}

/** The name of a new unit nobody has named yet; names of units are Vietnamese in every language. */
export function newName(plan, type) {
	const words = { PROVINCE: "Tỉnh", COMMUNE: "Xã", WARD: "Phường", TOWNSHIP: "Thị trấn", SPECIAL_ZONE: "Đặc khu", DISTRICT: "Huyện", TOWN: "Thị xã", CITY: "Thành phố" }[type] ?? text(`type.${type}`);
	const taken = new Set([...plan.units.values(), ...plan.above.values()].map(unit => unit.name));
	let number = 1;
	while (taken.has(`${words} mới ${number}`)) {
		number++;
	}
	return `${words} mới ${number}`;
}
