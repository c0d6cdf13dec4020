// The tools: which one is in hand, the palette of units to paint into, and what strokes on the map come to.
import { element, mark } from "./elements.js";
import { asks, required } from "./fields.js";
import { focusLost, inTable } from "./scenario-acted.js";
import { newName } from "./scenario-plan.js";
import { counted, number, text } from "./texts.js";
import { tintOf } from "./territory-map.js";
import { toast } from "./toast.js";
import { statusOf } from "./verdicts.js";

const SHOWN = 9;
const part = id => document.getElementById(id);

/** Tells "done" with the key of a unit that was formed while the table is seen. */
export class StudioTools extends EventTarget {
	#studio;
	#live;
	#tab;
	#stroke = null;
	/** Key of the unit painted into; null is the unit where a stroke begins. */
	#brush = null;
	#recent = [];
	#proposed = "";
	tool = "select";

	/**
	 * @param live shows a stroke's figures while it goes on
	 * @param tab shows a tab by its name
	 */
	constructor(studio, live, tab) {
		super();
		this.#studio = studio;
		this.#live = live;
		this.#tab = tab;
		const { map } = studio;
		map.addEventListener("stroke-began", ({ detail }) => this.#began(detail.code));
		map.addEventListener("stroke-entered", ({ detail }) => this.#enter(detail.codes));
		map.addEventListener("stroke-ended", () => this.#ended());
		map.addEventListener("stroke-cancelled", () => this.#cancelled());
		map.addEventListener("lasso-ended", ({ detail }) => this.#caught(detail.codes, detail.adding));
		map.addEventListener("unit-brushed", ({ detail }) => {
			this.#began(detail.code, true);
			this.#ended();
		});
		studio.addEventListener("shown", () => {
			if (this.#brush && !studio.unit(this.#brush)) {
				this.#brush = null;
			}
			this.#palette();
		});
		studio.addEventListener("named", ({ detail }) => this.#rename(detail.names));
		document.querySelectorAll("[data-tool]").forEach(button => button.addEventListener("click", () => this.take(button.dataset.tool)));
		part("palette-new").addEventListener("click", () => this.newUnit());
		part("table-new").addEventListener("click", () => this.newUnit());
		asks(part("new-unit-name"), "studio.nameMissing");
		part("new-unit-form").addEventListener("submit", event => this.#refuseNameless(event));
		part("new-unit-form").addEventListener("keydown", event => this.#enterForm(event));
		part("new-unit").addEventListener("close", () => this.#closed());
		part("new-unit-type").addEventListener("change", () => this.#proposeName());
		part("palette-units").addEventListener("keydown", event => this.#keys(event));
		part("whole-district").addEventListener("change", ({ target }) => toast(text(target.checked ? "studio.wholeDistrict.on" : "studio.wholeDistrict.off")));
	}

	/** Takes a tool in hand; the map must be seen for it. */
	take(tool, quietly = false) {
		if (!this.#studio.editable && ["paint", "erase"].includes(tool)) {
			toast(text("studio.readOnly"), "bad");
			return;
		}
		this.tool = tool;
		this.#studio.map.setAttribute("tool", tool);
		document.querySelectorAll("[data-tool]").forEach(button => button.setAttribute("aria-pressed", String(button.dataset.tool === tool)));
		part("palette").hidden = tool !== "paint" && tool !== "erase";
		part("palette-units").hidden = part("palette-title").hidden = part("palette-new").hidden = tool === "erase";
		this.#palette();
		if (!quietly) {
			this.#tab("map");
			toast(text(`studio.tool.${tool}`), "ok", "tool");
		}
	}

	/** Asks for the name of a unit to form. */
	newUnit() {
		const { plan, level, editable } = this.#studio;
		if (!editable) {
			toast(text("studio.readOnly"), "bad");
			return;
		}
		const above = [...plan.above.values()].filter(unit => rank(unit.level) < rank(level));
		part("new-unit-name").value = this.#proposed;
		this.#proposeName();
		part("new-unit-parent").replaceChildren(new Option(text("studio.newUnit.parent"), ""), ...above.map(unit => new Option(unit.name, unit.code)));
		part("new-unit-parent").closest(".field").hidden = above.length === 0;
		part("new-unit").returnValue = "";
		part("new-unit").showModal();
		part("new-unit-name").select();
	}

	/** The name of a type's next unit, unless another one was typed. */
	#proposeName() {
		if (part("new-unit-name").value === this.#proposed) {
			this.#proposed = part("new-unit-name").value = newName(this.#studio.plan, part("new-unit-type").value);
		}
	}

	#refuseNameless(event) {
		if (!required(part("new-unit-name"), "studio.nameMissing")) {
			event.preventDefault();
		}
	}

	/** Enter is the same in every field. */
	#enterForm(event) {
		if (event.key === "Enter" && event.target.tagName === "SELECT") {
			event.preventDefault();
			part("new-unit-form").requestSubmit(part("new-unit-form").querySelector('[value="create"]'));
		}
	}

	#closed() {
		if (part("new-unit").returnValue === "create") {
			this.#create();
		}
		// the line that had the keyboard may have been drawn anew meanwhile
		if (inTable() && focusLost()) {
			this.dispatchEvent(new CustomEvent("done", { detail: { key: this.#studio.selection[0] } }));
		}
	}

	#create() {
		const unit = { name: part("new-unit-name").value.trim(), type: part("new-unit-type").value };
		const parent = part("new-unit-parent").value;
		const keys = unit.name ? this.#studio.step({ type: "CREATE_UNIT", unit: parent ? { ...unit, parent } : unit }) : null;
		if (keys) {
			this.paintInto(keys[0]);
			if (inTable()) {
				toast(text(this.#studio.selection.length > 0 ? "studio.created.forChosen" : "studio.created.inTable", unit.name), "ok", "step");
				this.dispatchEvent(new CustomEvent("done", { detail: { key: keys[0] } }));
			} else {
				this.#studio.choose([]);
				this.take("paint", true);
				toast(text("studio.created", unit.name));
			}
		}
	}

	// ---- the palette

	paintInto(key) {
		this.#brush = key;
		if (key) {
			this.#recent = [key, ...this.#recent.filter(each => each !== key)].slice(0, 30);
		}
		this.#palette();
	}

	/** The unit at a place of the palette, counted from 1; the first is the one where a stroke begins. */
	pick(place) {
		const chip = part("palette-units").children[place - 1];
		if (chip && !part("palette").hidden) {
			this.paintInto(chip.dataset.key || null);
			toast(text("studio.palette.picked", chip.querySelector(".palette-name")?.textContent ?? chip.textContent), "ok", "tool");
		}
	}

	#palette() {
		if (part("palette").hidden || !this.#studio.base) {
			return;
		}
		const formed = this.#studio.units.filter(unit => unit.formed);
		const place = key => this.#recent.includes(key) ? this.#recent.indexOf(key) : this.#recent.length + 1;
		const shown = formed.toSorted((one, other) => place(one.code) - place(other.code) || tintOf(other.code) - tintOf(one.code)).slice(0, SHOWN - 1);
		const focused = part("palette-units").contains(document.activeElement);
		part("palette-units").replaceChildren(this.#chip(null, text("studio.palette.begin")), ...shown.map(unit => this.#chip(unit, unit.name)));
		if (focused) {
			part("palette-units").querySelector('[aria-checked="true"]')?.focus();
		}
	}

	#chip(unit, words) {
		const chip = element("button", "palette-chip");
		chip.type = "button";
		chip.dataset.key = unit?.code ?? "";
		chip.setAttribute("role", "radio");
		const chosen = (unit?.code ?? null) === this.#brush;
		chip.setAttribute("aria-checked", String(chosen));
		chip.tabIndex = chosen ? 0 : -1;
		if (unit) {
			const swatch = element("span", `swatch tint-${tintOf(unit.code)}`);
			const name = element("span", "palette-name", words);
			name.lang = "vi";
			chip.append(swatch, name, element("span", "small", number(unit.population ?? 0)), mark(unit.empty ? "unknown" : statusOf(unit.findings)));
		} else {
			chip.append(words);
		}
		chip.addEventListener("click", () => this.paintInto(unit?.code ?? null));
		return chip;
	}

	#keys(event) {
		const chips = [...part("palette-units").children], at = chips.indexOf(document.activeElement);
		const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 }[event.key];
		if (to !== undefined && chips[to]) {
			event.preventDefault();
			this.paintInto(chips[to].dataset.key || null);
		}
	}

	#rename(names) {
		this.#brush = names.get(this.#brush) ?? this.#brush;
		this.#recent = this.#recent.map(key => names.get(key) ?? key);
		if (this.#stroke?.into) {
			this.#stroke.into = names.get(this.#stroke.into) ?? this.#stroke.into;
		}
	}

	// ---- strokes

	#began(code, byKey = false) {
		const studio = this.#studio;
		studio.map.setAttribute("data-stroke", "");
		if (this.tool === "lock") {
			const key = code && studio.keyOf(code);
			this.#stroke = { locked: key ? !studio.locks.has(key) : true, codes: new Set(), keys: new Set() };
		} else {
			const begin = code ? studio.keyOf(code) : null;
			const into = this.tool === "erase" ? null : this.#brush ?? (byKey ? this.#chosenUnit() ?? begin : begin);
			this.#stroke = { into, erases: this.tool === "erase", codes: new Set(), keys: new Set(), left: new Set(), told: false };
			if (into && studio.locks.has(into)) {
				toast(text("studio.lockedStep", studio.nameOf(into)), "bad");
				this.#stroke = null;
				return;
			}
			if (code && !into && this.tool !== "erase") {
				toast(text("studio.beginAtUnit", studio.base.units.get(code)?.name ?? code), "bad");
				this.#stroke = null;
				return;
			}
			studio.begin();
		}
		if (code) {
			this.#enter([code]);
		}
	}

	/** By keyboard a stroke is one unit: without a unit in the palette it goes to the one that is chosen. */
	#chosenUnit() {
		return this.#studio.selection.length === 1 ? this.#studio.selection[0] : null;
	}

	#enter(found) {
		const stroke = this.#stroke, studio = this.#studio;
		if (!stroke) {
			return;
		}
		if (this.tool === "lock") {
			const keys = found.map(code => studio.keyOf(code)).filter(key => key && studio.locks.has(key) !== stroke.locked);
			if (keys.length > 0) {
				studio.locks.set(keys, stroke.locked);
				keys.forEach(key => stroke.keys.add(key));
			}
			return;
		}
		if (!stroke.into && !stroke.erases) {
			stroke.into = studio.keyOf(found[0]);
		}
		const codes = this.#brushed(found).filter(code => !stroke.codes.has(code) && this.#goes(code, stroke.into));
		const free = codes.filter(code => !studio.isLocked(code));
		codes.filter(code => studio.isLocked(code)).forEach(code => stroke.left.add(code));
		if (free.length > 0) {
			free.forEach(code => stroke.codes.add(code));
			studio.brush(free, stroke.into).forEach(key => stroke.keys.add(key));
			this.#live(stroke);
		}
	}

	/** What the brush takes of the units it passes: them, all of their district, or on a higher level the units they lie in. */
	#brushed(codes) {
		const { base, level } = this.#studio;
		if (level !== base.lowest) {
			const keys = [...new Set(codes.map(code => this.#studio.keyOf(code)).filter(Boolean))];
			return this.#stroke.erases ? keys.flatMap(key => this.#studio.unit(key)?.from.map(piece => piece.code) ?? []) : keys.filter(key => key !== this.#stroke.into);
		}
		return part("whole-district").checked ? [...new Set(codes.flatMap(code => base.together(code)))] : codes;
	}

	/** Whether there is anything to do: it does not lie there already. */
	#goes(code, into) {
		const { plan, base, level } = this.#studio;
		if (level !== base.lowest) {
			return code !== into && (into !== null || plan.unit(code)?.code !== code);
		}
		const keys = plan.holders(code);
		return !(keys.length === 1 && keys[0] === (into ?? code));
	}

	#ended() {
		const stroke = this.#stroke, studio = this.#studio;
		this.#stroke = null;
		studio.map.removeAttribute("data-stroke");
		if (!stroke) {
			return;
		}
		if (this.tool === "lock") {
			if (stroke.keys.size > 0) {
				toast(text(stroke.locked ? "studio.lock.done" : "studio.lock.undone", counted("map.units", stroke.keys.size)));
			}
			return;
		}
		studio.end(stroke.keys);
		this.#live(null);
		if (stroke.left.size > 0) {
			toast(text("studio.lockedLeft", counted("map.units", stroke.left.size)));
		}
		if (stroke.codes.size > 0 && studio.assign([...stroke.codes].map(code => ({ code })), stroke.into)) {
			this.#recent = stroke.into && !studio.base.units.has(stroke.into) ? [stroke.into, ...this.#recent.filter(each => each !== stroke.into)] : this.#recent;
		}
	}

	#cancelled() {
		this.#studio.map.removeAttribute("data-stroke");
		if (this.#stroke && this.tool !== "lock") {
			this.#studio.end(this.#stroke.keys);
			this.#live(null);
			toast(text("studio.stroke.cancelled"));
		}
		this.#stroke = null;
	}

	#caught(codes, adding) {
		const studio = this.#studio;
		const keys = [...new Set(codes.map(code => studio.choiceAt(code)).filter(Boolean))];
		studio.choose(adding ? [...studio.selection, ...keys] : keys);
		toast(counted("studio.chosen", studio.selection.length), "ok", "tool");
	}
}

function rank(level) {
	return ["PROVINCE", "DISTRICT", "COMMUNE"].indexOf(level);
}
