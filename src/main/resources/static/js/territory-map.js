// <territory-map src="…" mode="view|select" tool="select|paint|lasso|erase|lock" colour="status|group|type|terrain|parent|none" inset="pixels kept free above" inset-left="…" href="/territory/{code}" prefix="of the ids of its units">
// Draws the units of a map document as polygons, or as circles where a unit has no boundary. Geometry arrives projected and planar.
import { get } from "./api.js";
import { arcsOf } from "./map-arcs.js";
import { MapBorders } from "./map-borders.js";
import { MapFrame } from "./map-frame.js";
import { distance, outline, placed, tints } from "./map-geometry.js";
import { labelEntries, writeLabels } from "./map-labels.js";
import { MapTools } from "./map-tools.js";
import { spoken, tipLines } from "./map-words.js";
import { sign } from "./signs.js";
import { text } from "./texts.js";

const d3 = globalThis.d3;
const TINTS = 10;
/** With more circles than this their sizes follow a zoom only when it rests. */
const MANY = 2000;

class TerritoryMap extends HTMLElement {
	static observedAttributes = ["src", "colour", "tool"];

	#units = [];
	#byCode = new Map();
	#nodes = new Map();
	#groups = new Map();
	#keyOf = () => undefined;
	#selected = new Set();
	#locked = new Set();
	#active = null;
	#request = null;
	#frame = null;
	#tools;
	#borders;
	#list;
	#tip;
	#labels = [];
	#extent = [1000, 800];
	#radius = null;
	#tint = new Map();
	#resting = 0;
	#pointed = null;
	#emphasised = null;

	connectedCallback() {
		if (!this.#frame) {
			this.#build();
			this.#load();
		}
	}

	attributeChangedCallback(name, before, after) {
		if (!this.#frame || before === after) {
			return;
		}
		if (name === "src") {
			this.#load();
		} else if (name === "tool") {
			this.#tools.cancel();
			this.#hideTip();
		} else {
			this.#paint();
		}
	}

	get mode() {
		return this.getAttribute("mode") ?? "view";
	}

	get tool() {
		return this.getAttribute("tool") ?? "select";
	}

	get colour() {
		return this.getAttribute("colour") ?? "type";
	}

	/** Codes of the base units selected now. */
	get selection() {
		return [...this.#selected];
	}

	get units() {
		return this.#units;
	}

	/** The unit the keyboard stands on, null for none. */
	get active() {
		return this.#active;
	}

	unit(code) {
		return this.#byCode.get(code);
	}

	/** Selects exactly these units; units of one group go together. */
	select(codes, quietly = false) {
		this.#selected = new Set(codes.filter(code => this.#byCode.has(code)));
		this.#paintSelection();
		if (!quietly) {
			this.#tellSelection();
		}
	}

	/** Marks units no tool may touch. */
	lock(codes) {
		const changed = [...this.#locked, ...codes];
		this.#locked = new Set(codes);
		this.#paint(changed);
		this.#paintLocks();
	}

	/**
	 * Shows what a what-if makes of the units.
	 *
	 * @param groups units afterwards by their keys: {key, name, status, members, whole}
	 * @param keyOf gives the key of a base unit's group
	 * @param codes base units to which something happened since, null for all
	 */
	show(groups, keyOf, codes = null) {
		this.#groups = groups;
		this.#keyOf = keyOf;
		this.#paint(codes);
		this.#borders.draw(keyOf, codes);
		this.#borders.tie(this.classList.contains("with-points") ? [...groups.values()] : [], this.#byCode);
		this.classList.toggle("grouped", true);
		if (!this.#tools.busy) {
			this.#relabel();
		}
	}

	/** The codes that go together with this one: the members of its merged unit, else itself. */
	together(code) {
		return this.#group(code)?.members ?? [code];
	}

	/** Moves the picture so that these units fill it. */
	zoomTo(codes) {
		const boxes = codes.map(code => this.#byCode.get(code)).filter(Boolean).map(unit => unit.box);
		if (boxes.length > 0) {
			this.#frame.zoomTo([d3.min(boxes, box => box[0]), d3.min(boxes, box => box[1]), d3.max(boxes, box => box[2]), d3.max(boxes, box => box[3])]);
		}
	}

	/** Moves the picture as another map was moved, and tells nobody. */
	moveTo(transform) {
		this.#frame.moveTo(transform);
	}

	/** Frames a unit somebody points at elsewhere; none if null. */
	pointAt(code) {
		this.#pointed = code;
		this.#paintActive();
	}

	/** Lets all units but these step back; none does if null. */
	emphasise(codes) {
		this.#emphasised = codes && new Set(codes);
		this.#paint();
	}

	focus() {
		this.#list.node().focus();
	}

	/** While held, the pointer moves the map whatever the tool. */
	pan(held) {
		this.#tools.space(held);
	}

	tell(type, detail) {
		this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
		if (type.startsWith("stroke-") && !this.#tools.busy) {
			this.#relabel();
		}
	}

	#group(code) {
		return this.#groups.get(this.#keyOf(code));
	}

	#build() {
		this.classList.add("territory-map");
		this.#frame = new MapFrame(this, (rescaled, detail) => this.#moved(rescaled, detail), event => this.#tools.mayMove(event));
		const { svg, scene } = this.#frame;
		this.#list = scene.append("g").attr("class", "units").attr("role", "listbox").attr("tabindex", "0")
			.attr("aria-label", this.getAttribute("label") ?? text("map.label")).attr("aria-multiselectable", this.mode === "select" ? "true" : null);
		const layer = name => scene.append("g").attr("class", `layer-${name}`).attr("aria-hidden", "true");
		this.#borders = new MapBorders(layer("inner"), layer("outer"));
		layer("locked").append("path");
		layer("chosen");
		layer("active").append("path");
		svg.append("g").attr("class", "labels").attr("aria-hidden", "true");
		this.#tip = d3.select(this).append("div").attr("class", "map-tip").attr("hidden", "").attr("aria-hidden", "true");
		this.#tools = new MapTools(this, this.#frame);
		this.#frame.start();
		this.#list.on("keydown", event => this.#key(event)).on("keyup", event => this.#released(event)).on("focus", () => this.#paintActive()).on("blur", () => this.#paintActive());
		this.#list.on("click", event => this.#click(event)).on("pointermove", event => this.#point(event)).on("dblclick", event => this.#open(codeAt(event)));
		svg.on("pointerleave", () => this.#hideTip());
		svg.on("pointerleave.pointing", () => this.tell("unit-pointed", { code: null }));
		new ResizeObserver(() => this.#frame.fit(this.#extent)).observe(this);
	}

	// ---- data

	async #load() {
		const source = this.getAttribute("src");
		if (!source) {
			return;
		}
		this.#request?.abort();
		this.#request = new AbortController();
		this.removeAttribute("data-ready");
		try {
			await this.take(await get(source, this.#request.signal), this.#request.signal);
		} catch (failure) {
			if (failure.name !== "AbortError") {
				this.#complain(failure);
			}
		}
	}

	/** Draws a map document. */
	async take(map, signal) {
		this.querySelector(".map-fault")?.remove();
		this.#units = map.units.filter(unit => unit.path || unit.point).map(unit => ({ ...unit, ...placed(unit) }));
		this.#byCode = new Map(this.#units.map(unit => [unit.code, unit]));
		this.#extent = [map.width, map.height];
		this.#groups = new Map();
		this.#keyOf = () => undefined;
		this.#active = this.#byCode.has(this.#active) ? this.#active : null;
		this.#selected = new Set([...this.#selected].filter(code => this.#byCode.has(code)));
		this.#radius = d3.scaleSqrt([0, d3.max(this.#units, unit => unit.population ?? 0) || 1], this.#units.length > MANY ? [1, 6] : [2.5, 15]);
		this.#tint = tints(this.#units, unit => unit.parent, TINTS);
		this.classList.toggle("points-only", this.#units.length > 0 && this.#units.every(unit => !unit.path));
		this.classList.toggle("with-points", this.#units.some(unit => !unit.path));
		this.#draw();
		this.#frame.fit(this.#extent);
		this.#relabel();
		this.#paintSelection();
		this.setAttribute("data-ready", String(this.#units.length));
		this.tell("map-drawn", { units: this.#units });
		this.#borders.take(this.#units, await arcsOf(this.#units, Math.max(...this.#extent), signal));
		this.#borders.draw(this.#groups.size > 0 ? this.#keyOf : this.#parents());
		this.setAttribute("data-bordered", "");
	}

	#complain(failure) {
		const fault = this.querySelector(".map-fault") ?? this.appendChild(document.createElement("p"));
		fault.className = "map-fault notice bad";
		fault.setAttribute("role", "alert");
		fault.textContent = `${text("map.failed")} ${failure.message}`;
		this.setAttribute("data-ready", "failed");
		this.tell("map-drawn", { units: [] });
	}

	// ---- drawing

	#draw() {
		this.#list.selectAll("*").remove();
		const shape = this.#list.selectAll(".unit").data(this.#units).join(enter => enter.append(unit => document.createElementNS(d3.namespaces.svg, unit.path ? "path" : "circle")));
		shape.attr("id", unit => this.#idOf(unit)).attr("data-code", unit => unit.code).attr("role", "option").attr("aria-selected", "false");
		shape.filter(unit => unit.path).attr("d", unit => unit.path);
		shape.filter(unit => !unit.path).attr("cx", unit => unit.at[0]).attr("cy", unit => unit.at[1]);
		this.#nodes = new Map(shape.nodes().map(node => [node.dataset.code, node]));
		this.#paint();
	}

	#paint(codes = null) {
		const colour = this.colour;
		for (const code of codes ?? this.#byCode.keys()) {
			const unit = this.#byCode.get(code), node = this.#nodes.get(code);
			if (node) {
				node.setAttribute("class", `unit ${this.#class(unit, colour)}${this.#emphasised && !this.#emphasised.has(code) ? " faded" : ""}`);
				node.setAttribute("aria-label", spoken(unit, this.#group(code), this.#locked.has(code)));
			}
		}
	}

	#class(unit, colour) {
		switch (colour) {
			case "status": {
				const status = this.#group(unit.code)?.status;
				return status ? `status-${status}` : "plain";
			}
			case "group": {
				const group = this.#group(unit.code);
				return group?.whole.formed ? `tint-${tintOf(group.key)}` : "plain";
			}
			case "type": return `type-${unit.type.toLowerCase()}`;
			case "terrain": return unit.terrain ? `terrain-${unit.terrain.toLowerCase()}` : "terrain-unknown";
			case "parent": return `tint-${this.#tint.get(unit.parent) ?? 0}`;
			default: return "plain";
		}
	}

	/** Without a what-if the units of one parent are what is framed, where there are several parents and boundaries. */
	#parents() {
		const shaped = this.#units.filter(unit => unit.path && unit.parent);
		const count = new Set(shaped.map(unit => unit.parent)).size;
		return count > 1 && count < this.#units.length / 2 ? code => this.#byCode.get(code)?.parent ?? undefined : () => undefined;
	}

	#paintSelection() {
		for (const [code, node] of this.#nodes) {
			const selected = String(this.#selected.has(code));
			if (node.getAttribute("aria-selected") !== selected) {
				node.setAttribute("aria-selected", selected);
			}
		}
		this.#paintChosen();
		this.#paintActive();
	}

	#paintChosen() {
		const d = [...this.#selected].map(code => outline(this.#byCode.get(code), this.#pointRadius(this.#byCode.get(code)))).join("");
		this.#frame.scene.select(".layer-chosen").selectAll("path").data(d ? ["halo", "ring"] : []).join("path").attr("class", kind => kind).attr("d", d);
	}

	#paintActive() {
		const active = this.#byCode.get(this.#active);
		const focused = document.activeElement === this.#list.node();
		const framed = this.#byCode.get(this.#pointed) ?? (focused ? active : null);
		this.#frame.scene.select(".layer-active path").attr("d", framed ? outline(framed, this.#pointRadius(framed) + 2) : null);
		this.#list.attr("aria-activedescendant", active ? this.#idOf(active) : null);
	}

	#idOf(unit) {
		return `${this.getAttribute("prefix") ?? ""}unit-${unit.code}`;
	}

	#paintLocks() {
		const locked = [...this.#locked].map(code => this.#byCode.get(code)).filter(Boolean);
		this.#frame.scene.select(".layer-locked path").attr("d", locked.map(unit => outline(unit, this.#pointRadius(unit))).join("") || null);
		this.#placeLocks();
	}

	#placeLocks() {
		const { width, height } = this.#frame.size();
		const shown = this.#locked.size === 0 ? [] : [...this.#locked].map(code => this.#byCode.get(code)).filter(Boolean)
			.map(unit => ({ code: unit.code, xy: this.#frame.place(unit.at) })).filter(({ xy: [x, y] }) => x > 0 && y > 0 && x < width && y < height).slice(0, 300);
		this.#frame.svg.select(".labels").selectAll("use").data(shown, lock => lock.code).join(enter => enter.append("use").attr("href", sign("lock")).attr("width", 13).attr("height", 13))
			.attr("x", lock => lock.xy[0] - 6.5).attr("y", lock => lock.xy[1] - 19);
	}

	#pointRadius(unit) {
		return this.#radius ? this.#radius(unit.population ?? 0) / (this.#frame.fitted * Math.sqrt(this.#frame.enlarged)) : 3;
	}

	/** @param detail where the picture was moved to, null where it follows another */
	#moved(rescaled, detail) {
		if (detail) {
			this.tell("map-moved", detail);
		}
		this.#hideTip();
		this.#writeLabels();
		this.#placeLocks();
		clearTimeout(this.#resting);
		if (this.#units.length > MANY) {
			this.#resting = setTimeout(() => this.#resize(), 160);
		} else if (rescaled) {
			this.#resize();
		}
	}

	/** Circles and what is drawn around them keep their size on the screen. */
	#resize() {
		this.#list.selectAll("circle").attr("r", unit => this.#pointRadius(unit));
		if (this.classList.contains("with-points")) {
			this.#paintChosen();
			this.#paintActive();
		}
	}

	#relabel() {
		this.#labels = labelEntries(this.#units, [...this.#groups.values()].map(group => ({ ...group, members: group.members.filter(code => this.#byCode.has(code)) })), this.#byCode);
		this.#writeLabels();
	}

	#writeLabels() {
		const frame = this.#frame;
		writeLabels(frame.svg.select(".labels"), this.#labels, { ...frame.size(), scale: frame.scale, place: at => frame.place(at), radius: unit => this.#pointRadius(unit) });
	}

	// ---- the tip

	#point(event) {
		const unit = this.#byCode.get(codeAt(event));
		if (!unit) {
			this.#hideTip();
			return;
		}
		const tip = this.#tip.node();
		if (this.#tip.attr("data-code") !== unit.code || this.#tools.busy) {
			this.#tip.attr("data-code", unit.code);
			tip.replaceChildren(...tipLines(unit, this.#group(unit.code), this.#locked.has(unit.code)).map(([tag, words]) => Object.assign(document.createElement(tag), { textContent: words })));
			this.tell("unit-pointed", { code: unit.code, tip });
		}
		this.#tip.attr("hidden", null);
		const [x, y] = d3.pointer(event, this);
		const { width, height } = this.#frame.size();
		tip.style.left = `${Math.min(x + 14, width - tip.offsetWidth - 8)}px`;
		tip.style.top = `${Math.min(y + 14, height - tip.offsetHeight - 8)}px`;
	}

	#hideTip() {
		this.#tip.attr("hidden", "").attr("data-code", null);
	}

	// ---- choosing

	#click(event) {
		const code = codeAt(event);
		if (!code || event.defaultPrevented || this.tool !== "select") {
			return;
		}
		this.#active = code;
		if (this.mode === "select") {
			this.#toggle(code, event.shiftKey || event.ctrlKey || event.metaKey);
		} else {
			this.#open(code);
		}
		this.#paintActive();
	}

	#toggle(code, adding) {
		const codes = this.together(code).filter(each => this.#byCode.has(each));
		const chosen = codes.every(each => this.#selected.has(each));
		const next = adding ? new Set(this.#selected) : new Set();
		for (const each of codes) {
			if (chosen && (adding || this.#selected.size === codes.length)) {
				next.delete(each);
			} else {
				next.add(each);
			}
		}
		this.#selected = next;
		this.#paintSelection();
		this.#tellSelection();
	}

	#tellSelection() {
		this.tell("unit-selected", { codes: this.selection });
	}

	#open(code) {
		if (!code || this.tool !== "select") {
			return;
		}
		this.tell("unit-opened", { code });
		const pattern = this.getAttribute("href");
		if (pattern) {
			location.assign(pattern.replace("{code}", encodeURIComponent(code)));
		}
	}

	// ---- the keyboard

	#key(event) {
		const steps = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
		if (event.key in steps) {
			this.#walk(steps[event.key]);
		} else if (event.key === " " && this.mode === "select") {
			if (!event.repeat) {
				this.#tools.space(true);
			}
		} else if (event.key === "Enter" && this.#active) {
			this.#open(this.#active);
		} else if (event.key === "Escape" && this.#tools.busy) {
			this.#tools.cancel();
		} else if (event.key === "Escape" && this.#selected.size > 0) {
			this.select([]);
		} else if (event.key === "+" || event.key === "=") {
			this.#frame.scaleBy(1.6);
		} else if (event.key === "-") {
			this.#frame.scaleBy(1 / 1.6);
		} else {
			return;
		}
		event.preventDefault();
	}

	/** The space bar moves the map with the pointer while it is held; pressed alone it uses the tool on the unit the keyboard stands on. */
	#released(event) {
		if (event.key !== " " || this.mode !== "select") {
			return;
		}
		const moved = this.#tools.moved;
		this.#tools.space(false);
		if (this.#active && !moved) {
			if (this.tool === "select" || this.tool === "lasso") {
				this.#toggle(this.#active, true);
			} else {
				this.tell("unit-brushed", { code: this.#active });
			}
		}
	}

	/** To the nearest unit in that direction; sideways distance counts double. */
	#walk([dx, dy]) {
		const from = this.#byCode.get(this.#active);
		const next = from ? d3.least(this.#units, unit => {
			const x = unit.at[0] - from.at[0], y = unit.at[1] - from.at[1];
			const along = x * dx + y * dy, aside = Math.abs(x * dy) + Math.abs(y * dx);
			return along <= 0 || aside > along * 2 ? undefined : along + 2 * aside;
		}) : d3.least(this.#units, unit => distance(unit.at, [this.#extent[0] / 2, this.#extent[1] / 2]));
		if (!next || next === from) {
			return;
		}
		this.#active = next.code;
		this.#paintActive();
		this.#frame.reveal(next.at);
		this.tell("unit-focused", { code: next.code });
	}
}

function codeAt(event) {
	return event.target.closest?.("[role=option]")?.dataset.code ?? null;
}

/** The tint of a unit the plan forms: those formed one after the other differ. */
export function tintOf(key) {
	return Number(key.replace(/\D+/g, "") || 0) % TINTS;
}

customElements.define("territory-map", TerritoryMap);
