// What can be done with the units that are chosen: the strip below the map offers what fits them, one form at a time.
import { asks, required } from "./fields.js";
import { acted, focusLost, inTable } from "./scenario-acted.js";
import { sign } from "./signs.js";
import { counted, machineDigits, number, percent, text } from "./texts.js";
import { toast } from "./toast.js";

const part = id => document.getElementById(id);
const TYPES = { COMMUNE: ["COMMUNE", "WARD", "TOWNSHIP", "SPECIAL_ZONE"], DISTRICT: ["DISTRICT", "TOWN", "CITY"], PROVINCE: ["PROVINCE", "CITY"] };
const ORDER = ["PROVINCE", "DISTRICT", "COMMUNE"];

/** Tells "done" with the key of what came of it, where in the table a form is done with or left. */
export class StudioActions extends EventTarget {
	#studio;
	#form = null;
	#for = "";

	constructor(studio) {
		super();
		this.#studio = studio;
		studio.addEventListener("chosen", () => this.#describe());
		part("choice-actions").addEventListener("click", event => {
			const action = event.target.closest("[data-action]")?.dataset.action;
			if (action) {
				this.act(action);
			}
		});
		document.querySelectorAll("[data-form]").forEach(form => form.addEventListener("submit", event => {
			event.preventDefault();
			this.#act(() => this.#submit(form.dataset.form));
		}));
		part("choice").addEventListener("keydown", event => this.#key(event));
		["merge-name", "rename-name"].forEach(id => asks(part(id), "studio.nameMissing"));
		asks(part("transfer-share"), "studio.shareWrong");
		asks(part("transfer-into"), "studio.targetMissing");
		part("merge-name").addEventListener("input", ({ target }) => target.dataset.typed = "yes");
		part("free").addEventListener("click", () => this.free());
		part("assign-more").addEventListener("toggle", () => part("assign-more").open && this.#prepareAssign());
		part("split-more").addEventListener("click", () => this.#splitLine().querySelector("input").select());
		document.querySelectorAll("[data-bases]").forEach(select => this.#bases(select));
	}

	/** The types units of the level worked on can have, wherever a form asks. */
	offerTypes() {
		const types = TYPES[this.#studio.level] ?? TYPES.COMMUNE;
		document.querySelectorAll("[data-types]").forEach(select => select.replaceChildren(...types.map(type => new Option(text(`type.${type}`), type))));
	}

	/** Does at once what needs no more words, and opens the form of what does. */
	act(action) {
		const studio = this.#studio;
		if (!part("choice-actions").querySelector(`[data-action="${action}"]:not([hidden])`)) {
			toast(text(studio.selection.length === 0 ? "studio.chooseFirst" : "studio.notForThese"));
			return;
		}
		if (action === "clear") {
			studio.choose([]);
			this.#goOn();
		} else if (action === "zoom") {
			this.zoom();
		} else if (action === "lock") {
			this.lock();
		} else {
			this.#open(action, true);
		}
	}

	/** Sets free what is chosen: it becomes what it was. */
	free() {
		if (this.#studio.selection.length === 0) {
			toast(text("studio.chooseFirst"));
			return;
		}
		const [key] = this.#studio.selection;
		this.#act(() => this.#assign(null), key);
	}

	zoom() {
		const codes = this.#studio.selection.flatMap(key => this.#studio.codesOf(key));
		this.#studio.map.zoomTo(codes);
		toast(text(codes.length > 0 ? "studio.zoomed" : "studio.chooseFirst"));
	}

	/** Locks what is chosen, or unlocks it where all of it is locked. */
	lock() {
		const { locks, selection } = this.#studio;
		const keys = selection.filter(key => this.#studio.unit(key));
		const lock = !keys.every(key => locks.has(key));
		locks.set(keys, lock);
		toast(text(lock ? "studio.lock.done" : "studio.lock.undone", counted("map.units", keys.length)));
		this.#studio.choose(selection);
	}

	// ---- what is offered

	#describe() {
		const studio = this.#studio, { selection } = studio;
		const units = studio.chosenUnits();
		part("choice").classList.toggle("some", selection.length > 0);
		part("choice-actions").hidden = selection.length === 0;
		part("choice-facts").textContent = selection.length === 0 ? text(studio.editable ? "studio.none" : "studio.readOnly") : this.#facts(units);
		const offered = selection.length === 0 ? [] : this.#offered(units);
		document.querySelectorAll("[data-action]").forEach(button => button.hidden = !offered.includes(button.dataset.action));
		const lock = document.querySelector('[data-action="lock"]');
		const locked = units.length > 0 && units.every(unit => studio.locks.has(unit.code));
		lock.querySelector("span").textContent = lock.title = text(locked ? "studio.unlock" : "studio.lock");
		lock.querySelector("use").setAttribute("href", sign(locked ? "unlock" : "lock"));
		const chosen = selection.join();
		const same = chosen === this.#for;
		this.#for = chosen;
		if (same && this.#form && offered.includes(this.#form)) {
			return;
		}
		part("merge-name").dataset.typed = "";
		this.#open(offered.includes("merge") ? "merge" : offered.includes("rename") ? "rename" : offered.includes("assign") ? "assign" : null);
	}

	#facts(units) {
		const { selection } = this.#studio;
		const rest = selection.filter(key => !this.#studio.unit(key)), alone = rest.filter(code => this.#studio.plan.holders(code).length === 0);
		const pieces = rest.length - alone.length;
		const all = [...units, ...rest.map(code => this.#studio.base.units.get(code))];
		const people = all.every(unit => unit.population != null) ? text("map.people", number(sum(all, "population"))) : text("studio.peopleUnknown");
		const area = all.every(unit => unit.areaKm2 != null) ? text("map.area", number(sum(all, "areaKm2"), 1)) : "";
		const what = selection.length === 1 ? all[0].name : counted("studio.chosen", selection.length);
		return [what, pieces > 0 ? counted("studio.members", pieces) : "", alone.length > 0 ? text("studio.noUnit") : "", people, area].filter(Boolean).join(" · ");
	}

	#offered(units) {
		const { editable, wholeUnits, selection } = this.#studio;
		if (!editable) {
			return wholeUnits ? ["lock", "zoom", "clear"] : ["zoom", "clear"];
		}
		if (!wholeUnits) {
			return ["assign", "zoom", "clear"];
		}
		const one = selection.length === 1 && !units[0].empty;
		const above = [...this.#studio.plan.above.values()].some(unit => ORDER.indexOf(unit.level) < ORDER.indexOf(units[0].level));
		return [selection.length > 1 && "merge", "assign", selection.length === 1 && "rename", above && "move", one && "split", one && "transfer", selection.length === 1 && "abolish",
			"lock", "zoom", "clear"].filter(Boolean);
	}

	#open(action, wished = false) {
		this.#form = action;
		document.querySelectorAll("[data-form]").forEach(form => form.hidden = form.dataset.form !== action);
		document.querySelectorAll("[data-action]").forEach(button => button.setAttribute("aria-expanded", String(button.dataset.action === action)));
		const units = this.#studio.chosenUnits();
		switch (action) {
			case "merge": this.#prepareMerge(units); break;
			case "rename":
				part("rename-name").value = units[0].name;
				part("rename-type").value = units[0].type;
				break;
			case "assign":
				this.#offerTargets();
				part("assign-more").open = false;
				part("assign-parts").replaceChildren();
				break;
			case "abolish": this.#offerTargets(); break;
			case "transfer":
				this.#offerTargets();
				this.#prepareTransfer(units[0]);
				break;
			case "move": this.#offerParents(units); break;
			case "split":
				part("split-rest").hidden = this.#below(units[0]).length > 0;
				part("split-parts").replaceChildren();
				this.#splitLine();
				break;
		}
		if (wished && action) {
			const field = document.querySelector(`[data-form="${action}"]`).querySelector("input:enabled, select");
			field?.focus();
			field?.select?.();
		}
	}

	/** The new unit is proposed with the name and type of its biggest part; what was typed stays. */
	#prepareMerge(units) {
		const biggest = units.reduce((most, unit) => (unit.population ?? 0) > (most.population ?? 0) ? unit : most);
		const name = part("merge-name");
		if (!name.dataset.typed) {
			name.value = biggest.type === "TOWNSHIP" ? biggest.name.replace(/^Thị trấn /, "Xã ") : biggest.name;
			part("merge-type").value = biggest.type === "TOWNSHIP" ? "COMMUNE" : biggest.type;
		}
		const seats = units.filter(unit => !unit.empty).flatMap(unit => unit.from.map(source => [source.code, source.name ?? source.code]));
		const seat = part("merge-seat");
		const before = seat.value;
		seat.replaceChildren(...seats.map(([code, words]) => new Option(words, code)));
		seat.value = seats.some(([code]) => code === before) ? before : biggest.from[0]?.code ?? "";
		part("merge-parts").replaceChildren(...units.map(unit => this.#partLine(unit)));
	}

	/** Lines for hundreds of units are made only for whoever asks for parts. */
	#prepareAssign() {
		if (part("assign-parts").children.length === 0) {
			part("assign-parts").replaceChildren(...this.#studio.selection.map(key => {
				const unit = this.#studio.unit(key) ?? this.#studio.base.units.get(key);
				return this.#partLine(unit, [...this.#below(unit), ...this.#gone(unit)]);
			}));
		}
	}

	/** Units that lay in a unit of the base and went elsewhere with their ground: a unit of the base is named with all that was its own. */
	#gone(unit) {
		const { base, plan } = this.#studio;
		return [...plan.units.values(), ...plan.above.values()].filter(each => each.parent !== unit.code && base.units.get(each.code)?.parent === unit.code
			&& plan.unit(each.parent)?.from.some(piece => piece.code === unit.code));
	}

	#partLine(unit, below = this.#below(unit)) {
		const line = document.createElement("div");
		line.className = "part-line";
		line.dataset.code = unit.code;
		const name = document.createElement("span");
		name.lang = "vi";
		name.textContent = unit.name;
		line.append(name, ...this.#howMuch(below, text("studio.whole"), text("studio.unitsOrAll")), this.#basis(), this.#input("clause", text("studio.clause"), text("studio.clause")));
		return line;
	}

	#below(unit) {
		return this.#studio.plan.figures.children(unit.code);
	}

	/** How much of a unit a part is: a share, or of a unit in which others lie, those that make it up. */
	#howMuch(below, placeholder, legend = text("studio.units")) {
		return below.length > 0 ? [this.#unitsBelow(below, legend)] : [this.#input("share", text("studio.share"), placeholder), "%"];
	}

	#unitsBelow(below, words) {
		const group = document.createElement("fieldset"), legend = document.createElement("legend");
		group.className = "units-below";
		group.dataset.role = "units";
		legend.textContent = words;
		group.append(legend, ...below.map(unit => {
			const label = document.createElement("label"), box = document.createElement("input");
			box.type = "checkbox";
			box.value = unit.code;
			label.lang = "vi";
			label.append(box, unit.name);
			return label;
		}));
		return group;
	}

	#prepareTransfer(unit) {
		const below = this.#below(unit);
		part("transfer-share").value = "";
		part("transfer-share").disabled = part("transfer-share-field").hidden = below.length > 0;
		part("transfer-units").replaceChildren(...below.length > 0 ? [this.#unitsBelow(below, text("studio.units"))] : []);
	}

	#input(role, label, placeholder, value = "") {
		const input = document.createElement("input");
		input.dataset.role = role;
		input.setAttribute("aria-label", label);
		input.placeholder = placeholder;
		input.value = value;
		if (role === "share") {
			input.inputMode = "decimal";
			input.size = 6;
		}
		return input;
	}

	#basis() {
		const select = document.createElement("select");
		select.dataset.role = "basis";
		select.setAttribute("aria-label", text("studio.basis"));
		return this.#bases(select);
	}

	#bases(select) {
		select.replaceChildren(...["", "POPULATION", "AREA"].map(basis => new Option(text(`studio.basis.${basis || "none"}`), basis)));
		return select;
	}

	/** Where units can go: those of the level worked on. */
	#offerTargets() {
		const chosen = new Set(this.#studio.selection);
		const names = new Map();
		this.#studio.units.forEach(unit => names.set(unit.name, (names.get(unit.name) ?? 0) + 1));
		part("assign-targets").replaceChildren(...this.#studio.units.filter(unit => !chosen.has(unit.code)).toSorted((one, other) => Number(other.formed) - Number(one.formed))
			.slice(0, 2000).map(unit => {
				const option = new Option("", names.get(unit.name) > 1 ? `${unit.name} [${unit.code}]` : unit.name);
				option.label = unit.population == null ? "" : number(unit.population);
				return option;
			}));
		["assign-into", "abolish-into", "transfer-into"].forEach(id => part(id).value = "");
	}

	/** The unit a target field names: by name, or by the code in brackets; undefined where none is meant, null where there is none. */
	#target(id) {
		const typed = part(id).value.trim();
		if (!typed) {
			return undefined;
		}
		const code = typed.match(/\[([^\]]+)\]$/)?.[1] ?? typed;
		const unit = this.#studio.units.find(each => each.code === code) ?? this.#studio.units.find(each => each.name === typed);
		if (!unit) {
			toast(text("studio.noSuchUnit", typed), "bad", "form");
			return null;
		}
		return unit;
	}

	#offerParents(units) {
		const above = [...this.#studio.plan.above.values()].filter(unit => ORDER.indexOf(unit.level) < ORDER.indexOf(units[0].level));
		part("move-parent").replaceChildren(...above.toSorted((one, other) => ORDER.indexOf(other.level) - ORDER.indexOf(one.level)).map(unit => new Option(unit.name, unit.code)));
		part("move-parent").value = units[0].parent ?? "";
	}

	#splitLine() {
		const unit = this.#studio.chosenUnits()[0];
		const line = document.createElement("div");
		line.className = "part-line";
		line.dataset.part = "";
		const type = document.createElement("select");
		type.dataset.role = "type";
		type.setAttribute("aria-label", text("studio.type"));
		type.replaceChildren(...(TYPES[unit.level] ?? TYPES.COMMUNE).map(each => new Option(text(`type.${each}`), each)));
		type.value = unit.type;
		const place = part("split-parts").children.length + 1;
		const name = this.#input("name", text("studio.partName"), text("studio.partName"), `${unit.name} ${place}`);
		name.lang = "vi";
		line.append(name, type);
		line.append(...this.#howMuch(this.#below(unit), "50"), this.#basis(), this.#input("clause", text("studio.clause"), text("studio.clause")));
		part("split-parts").append(line);
		return line;
	}

	// ---- what is done

	/** Where nothing was done the form stays, and the keyboard in it. */
	#act(act, key) {
		if (acted(this.#studio, act) && inTable() || focusLost()) {
			this.#goOn(key);
		}
	}

	/** Whoever works by keyboard goes on where the result stands. */
	#goOn(key = this.#studio.selection[0]) {
		if (inTable()) {
			this.dispatchEvent(new CustomEvent("done", { detail: { key } }));
		} else {
			(part("choice-actions").querySelector('[data-action][aria-expanded="true"]:not([hidden])') ?? this.#studio.map).focus();
		}
	}

	/** Enter is the same in every field. Escape leads out of a form, back to where the units were chosen, which stay so; from what is offered they are chosen no more. */
	#key(event) {
		const form = event.target.closest("[data-form]");
		if (event.key === "Enter" && form && event.target.tagName === "SELECT") {
			event.preventDefault();
			form.requestSubmit();
		} else if (event.key === "Escape") {
			event.preventDefault();
			event.stopPropagation();
			event.target.closest("details[open]")?.removeAttribute("open");
			if (form) {
				this.#goOn();
			} else {
				this.act("clear");
			}
		}
	}

	#submit(action) {
		const studio = this.#studio;
		const code = studio.selection[0];
		switch (action) {
			case "merge": this.#merge(); break;
			case "assign": {
				const into = this.#target("assign-into");
				if (into) {
					this.#assign(into.code);
				} else if (into === undefined) {
					required(part("assign-into"), "studio.targetMissing");
				}
				break;
			}
			case "rename": this.#rename(studio.unit(code)); break;
			case "move": this.#move(part("move-parent").value); break;
			case "split": this.#split(code); break;
			case "transfer": this.#transfer(code); break;
			case "abolish": {
				const into = this.#target("abolish-into");
				if (into !== null && studio.step({ type: "ABOLISH_UNIT", code, into: into?.code ?? null })) {
					studio.choose(into ? [into.code] : []);
				}
				break;
			}
		}
	}

	#merge() {
		const from = this.#parts("merge-parts");
		const name = from && required(part("merge-name"), "studio.nameMissing");
		if (!name) {
			return;
		}
		const keys = this.#studio.step({ type: "MERGE_UNITS", into: { name, type: part("merge-type").value, seat: part("merge-seat").value || null }, from });
		if (keys) {
			part("merge-name").dataset.typed = "";
			this.#studio.choose(keys);
		}
	}

	/** Whole units where no parts are said; the list of them is empty until it is opened. */
	#assign(into) {
		const parts = part("assign-parts").children.length > 0 && this.#form === "assign" ? this.#parts("assign-parts") : this.#studio.selection.map(code => ({ code }));
		if (parts && this.#studio.assign(parts, into)) {
			this.#studio.choose(into ? [into] : []);
		}
	}

	/** Parts of the units listed, each of all of it where neither a share nor units are named; null where a share is none. */
	#parts(id) {
		return this.#lines(id, line => ({ code: line.dataset.code }))?.map(({ units, ...part }) => units?.length > 0 ? { ...part, units } : part);
	}

	#rename(unit) {
		const name = required(part("rename-name"), "studio.nameMissing"), type = part("rename-type").value;
		if (!name) {
			return;
		}
		if (name === unit.name && type === unit.type) {
			toast(text("studio.sameAlready"));
			return;
		}
		if (name !== unit.name) {
			this.#studio.step({ type: "RENAME_UNIT", code: unit.code, name });
		}
		if (type && type !== unit.type) {
			this.#studio.step({ type: "CHANGE_UNIT_TYPE", code: this.#studio.selection[0], unitType: type });
		}
	}

	#move(parent) {
		const elsewhere = this.#studio.selection.filter(key => this.#studio.unit(key).parent !== parent);
		if (elsewhere.length === 0) {
			toast(text("studio.sameAlready"));
		}
		elsewhere.forEach(key => this.#studio.step({ type: "MOVE_UNIT", code: key, parent }));
	}

	#split(code) {
		const value = (line, role) => line.querySelector(`[data-role="${role}"]`)?.value.trim() || null;
		const into = this.#lines("split-parts", line => ({ name: value(line, "name"), type: value(line, "type") }));
		if (!into) {
			return;
		}
		const together = into.reduce((total, each) => total + (each.share ?? 0), 0);
		if (into.some(each => !each.name)) {
			toast(text("studio.partNameMissing"), "bad", "form");
		} else if (into.some(each => each.units?.length === 0)) {
			toast(text("studio.unitsMissing"), "bad", "form");
		} else if (together > 1 + 1e-9) {
			toast(text("studio.sharesExceed", percent(together, 1)), "bad", "form");
		} else if (into.length === 1 && (into[0].share ?? 1) === 1 && !into[0].units) {
			toast(text("studio.splitNothing"), "bad", "form");
		} else {
			const keys = this.#studio.step({ type: "SPLIT_UNIT", code, into });
			if (keys) {
				this.#studio.choose(keys);
			}
		}
	}

	#transfer(code) {
		const units = chosenBelow(part("transfer-form")), share = units ? undefined : shareOf(part("transfer-share").value), into = this.#target("transfer-into");
		if (share === null) {
			toast(text("studio.shareWrong"), "bad", "form");
		} else if (units?.length === 0) {
			toast(text("studio.unitsMissing"), "bad", "form");
		} else if (into?.code === code) {
			toast(text("studio.intoItself", into.name), "bad", "form");
		} else if (into) {
			const from = { code, share, basis: part("transfer-basis").value || null, clause: part("transfer-clause").value.trim() || null, ...units && { units } };
			this.#studio.step({ type: "TRANSFER_PART", from, into: into.code });
		}
	}

	/** Lines of parts with their shares; null where a share is none. */
	#lines(id, begin) {
		const lines = [];
		for (const line of part(id).children) {
			const typed = line.querySelector('[data-role="share"]')?.value.trim() ?? "";
			const share = typed === "" ? undefined : shareOf(typed);
			if (share === null) {
				toast(text("studio.shareWrong"), "bad", "form");
				return null;
			}
			const units = chosenBelow(line);
			const basis = line.querySelector('[data-role="basis"]')?.value, clause = line.querySelector('[data-role="clause"]')?.value.trim();
			lines.push({ ...begin(line), ...share !== undefined && { share }, ...basis && { basis }, ...clause && { clause }, ...units && { units } });
		}
		return lines;
	}
}

/** Codes of the units chosen to make up a part; undefined where none can. */
function chosenBelow(holder) {
	const group = holder.querySelector('[data-role="units"]');
	return group ? [...group.querySelectorAll(":checked")].map(box => box.value) : undefined;
}

/** A share typed in per cent; null where it is none. */
function shareOf(typed) {
	const share = Number(machineDigits(typed.trim()).replace(",", ".").replace("%", "")) / 100;
	return share > 0 && share <= 1 ? share : null;
}

function sum(units, property) {
	return units.reduce((total, unit) => total + unit[property], 0);
}
