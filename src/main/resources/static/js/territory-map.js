// <territory-map src="…" mode="view|select" colour="status|type|terrain|parent|none" inset="pixels kept free above" href="/territory/{code}" prefix="of the ids of its units">
// Draws the units of a map document as polygons, or as circles where a unit has no boundary. Geometry arrives projected and planar.
import { get } from "./api.js";
import { counted, number, text } from "./texts.js";
import { borders } from "./borders.js";
import { statusOf } from "./verdicts.js";

const d3 = globalThis.d3;
const PARENT_TINTS = 10;
const LABEL_LIMIT = 170;

class TerritoryMap extends HTMLElement {
	static observedAttributes = ["src", "colour"];

	#units = [];
	#byCode = new Map();
	#groups = [];
	#groupOf = new Map();
	#selected = new Set();
	#active = null;
	#transform = null;
	#request = null;
	#connected = false;
	#following = false;
	#pointed = null;
	#emphasised = null;

	connectedCallback() {
		if (!this.#connected) {
			this.#connected = true;
			this.#frame();
			this.#load();
		}
	}

	attributeChangedCallback(name, before, after) {
		if (!this.#connected || before === after) {
			return;
		}
		if (name === "src") {
			this.#load();
		} else {
			this.#paint();
		}
	}

	get mode() {
		return this.getAttribute("mode") ?? "view";
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

	unit(code) {
		return this.#byCode.get(code);
	}

	/** Selects exactly these units; units of one group go together. */
	select(codes, quietly = false) {
		this.#selected = new Set(codes.filter(code => this.#byCode.has(code)));
		this.#paintSelection();
		if (!quietly) {
			this.#tell();
		}
	}

	/** Shows what a what-if makes of the units: one entry per unit afterwards, as the server evaluated it. */
	show(evaluation) {
		this.#groups = evaluation.units.map(unit => ({
			key: unit.code,
			name: unit.name,
			status: statusOf(unit.findings),
			members: unit.from.map(source => typeof source === "string" ? source : source.code).filter(code => this.#byCode.has(code)),
			whole: unit
		}));
		this.#groupOf = new Map();
		for (const group of this.#groups) {
			for (const code of group.members) {
				if (!this.#groupOf.has(code)) {
					this.#groupOf.set(code, group);
				}
			}
		}
		this.#paint();
		this.#paintBorders();
		this.#paintLabels();
	}

	/** The codes that go together with this one: the members of its merged unit, else itself. */
	together(code) {
		return this.#groupOf.get(code)?.members ?? [code];
	}

	/** Moves the picture so that these units fill it. */
	zoomTo(codes) {
		const boxes = codes.map(code => this.#byCode.get(code)).filter(Boolean).map(unit => unit.box);
		if (boxes.length === 0) {
			return;
		}
		const left = d3.min(boxes, box => box[0]), top = d3.min(boxes, box => box[1]);
		const right = d3.max(boxes, box => box[2]), bottom = d3.max(boxes, box => box[3]);
		const { width, height } = this.#size();
		const scale = Math.min(12, Math.max(1, .45 / Math.max((right - left) * this.#fit.k / width, (bottom - top) * this.#fit.k / height)));
		const k = scale;
		const x = width / 2 - k * (this.#fit.x + this.#fit.k * (left + right) / 2);
		const y = height / 2 - k * (this.#fit.y + this.#fit.k * (top + bottom) / 2);
		this.#animated().call(this.#zoom.transform, d3.zoomIdentity.translate(x, y).scale(k));
	}

	/** Moves the picture as another map was moved, and tells nobody. */
	moveTo({ k, x, y }) {
		this.#following = true;
		this.#svg.call(this.#zoom.transform, d3.zoomIdentity.translate(x, y).scale(k));
		this.#following = false;
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

	// ---- frame

	#fit = { k: 1, x: 0, y: 0 };
	#svg;
	#scene;
	#list;
	#zoom;
	#tip;

	#frame() {
		this.classList.add("territory-map");
		const root = d3.select(this);
		this.#svg = root.append("svg").attr("class", "map-svg").attr("width", "100%").attr("height", "100%");
		this.#patterns(this.#svg.append("defs"));
		this.#scene = this.#svg.append("g");
		this.#list = this.#scene.append("g").attr("class", "units").attr("role", "listbox").attr("tabindex", "0")
			.attr("aria-label", this.getAttribute("label") ?? text("map.label"))
			.attr("aria-multiselectable", this.mode === "select" ? "true" : null);
		for (const layer of ["inner", "outer", "chosen", "active"]) {
			this.#scene.append(layer === "active" || layer === "inner" || layer === "outer" ? "path" : "g").attr("class", `layer-${layer}`).attr("aria-hidden", "true");
		}
		this.#svg.append("g").attr("class", "labels").attr("aria-hidden", "true");
		this.#tip = root.append("div").attr("class", "map-tip").attr("hidden", "").attr("aria-hidden", "true");
		this.#zoom = d3.zoom().scaleExtent([1, 24]).on("zoom", event => this.#zoomed(event.transform));
		this.#svg.call(this.#zoom).on("dblclick.zoom", null);
		this.#buttons(root.append("div").attr("class", "map-zoom"));
		this.#list.on("keydown", event => this.#key(event)).on("focus", () => this.#paintActive()).on("blur", () => this.#paintActive());
		this.#svg.on("pointerleave", () => {
			this.#hideTip();
			this.#pointing(null);
		});
		new ResizeObserver(() => this.#resize()).observe(this);
	}

	#patterns(defs) {
		const hatch = (kind, ...drawing) => [`map-${kind}`, `legend-${kind}`].forEach(id => one(id, ...drawing));
		const one = (id, size, base, line, d, stroke) => {
			const pattern = defs.append("pattern").attr("id", id).attr("class", id.startsWith("map") ? "scaled" : null).attr("width", size).attr("height", size).attr("patternUnits", "userSpaceOnUse");
			pattern.append("rect").attr("width", size).attr("height", size).attr("class", base);
			pattern.append("path").attr("d", d).attr("class", line).attr("stroke-width", stroke).attr("fill", "none");
		};
		hatch("near", 6, "base-near", "line-near", "M-1,5L1,7M0,0L6,6M5,-1L7,1", .7);
		hatch("fail", 5, "base-fail", "line-fail", "M0,0L5,5M5,0L0,5", .6);
		hatch("unknown", 5, "base-unknown", "line-unknown", "M2.5,2.2v.6M0,4.7v.6M5,4.7v.6M0,-.3v.6M5,-.3v.6", 1);
	}

	#buttons(holder) {
		const button = (icon, label, act) => holder.append("button").attr("type", "button").attr("class", "button icon-only").attr("aria-label", text(label)).attr("title", text(label))
			.on("click", act).html(`<svg class="icon" aria-hidden="true"><use href="/img/icons.svg#${icon}"></use></svg>`);
		button("plus", "map.zoomIn", () => this.#animated().call(this.#zoom.scaleBy, 1.6));
		button("minus", "map.zoomOut", () => this.#animated().call(this.#zoom.scaleBy, 1 / 1.6));
		button("fit", "map.zoomFit", () => this.#animated().call(this.#zoom.transform, d3.zoomIdentity));
	}

	#animated() {
		const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
		return still ? this.#svg : this.#svg.transition().duration(250);
	}

	#size() {
		return { width: this.clientWidth || 800, height: this.clientHeight || 600 };
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
			this.take(await get(source, this.#request.signal));
		} catch (failure) {
			if (failure.name !== "AbortError") {
				this.#complain(failure);
			}
		}
	}

	/** Draws a map document. */
	take(map) {
		this.querySelector(".map-fault")?.remove();
		this.#units = map.units.filter(unit => unit.path || unit.point).map(unit => ({ ...unit, ...placed(unit) }));
		this.#byCode = new Map(this.#units.map(unit => [unit.code, unit]));
		this.#extent = [map.width, map.height];
		this.#groups = [];
		this.#groupOf = new Map();
		this.#active = this.#byCode.has(this.#active) ? this.#active : null;
		this.#selected = new Set([...this.#selected].filter(code => this.#byCode.has(code)));
		this.#radius = d3.scaleSqrt([0, d3.max(this.#units, unit => unit.population ?? 0) || 1], [2.5, 15]);
		this.#tint = tints(this.#units);
		this.#draw();
		this.#resize();
		this.#paintBorders();
		this.#paintSelection();
		this.classList.toggle("points-only", this.#units.length > 0 && this.#units.every(unit => !unit.path));
		this.setAttribute("data-ready", String(this.#units.length));
		this.dispatchEvent(new CustomEvent("map-drawn", { bubbles: true, detail: { units: this.#units } }));
	}

	#extent = [1000, 800];
	#radius = null;
	#tint = new Map();

	#complain(failure) {
		let fault = this.querySelector(".map-fault");
		if (!fault) {
			fault = document.createElement("p");
			fault.className = "map-fault notice bad";
			fault.setAttribute("role", "alert");
			this.append(fault);
		}
		fault.textContent = `${text("map.failed")} ${failure.message}`;
		this.setAttribute("data-ready", "failed");
	}

	// ---- drawing

	#draw() {
		this.#list.selectAll("*").remove();
		const shape = this.#list.selectAll(".unit").data(this.#units, unit => unit.code).join(enter => enter.append(unit => document.createElementNS(d3.namespaces.svg, unit.path ? "path" : "circle")));
		shape.attr("id", unit => this.#idOf(unit)).attr("data-code", unit => unit.code).attr("role", "option").attr("aria-selected", "false");
		shape.filter(unit => unit.path).attr("d", unit => unit.path);
		shape.filter(unit => !unit.path).attr("cx", unit => unit.at[0]).attr("cy", unit => unit.at[1]);
		shape.on("click", (event, unit) => this.#click(event, unit)).on("pointermove", (event, unit) => this.#showTip(event, unit)).on("pointerleave", () => this.#hideTip())
			.on("pointerenter", (event, unit) => this.#pointing(unit.code))
			.on("dblclick", (event, unit) => this.#open(unit.code));
		this.#paint();
	}

	#paint() {
		const colour = this.colour;
		this.#list.selectAll(".unit, [role=option]").attr("class", unit => `unit ${this.#class(unit, colour)}${this.#emphasised && !this.#emphasised.has(unit.code) ? " faded" : ""}`).attr("aria-label", unit => this.#spoken(unit));
	}

	#class(unit, colour) {
		switch (colour) {
			case "status": {
				const status = this.#groupOf.get(unit.code)?.status;
				return status ? `status-${status}` : "plain";
			}
			case "type": return `type-${unit.type.toLowerCase()}`;
			case "terrain": return unit.terrain ? `terrain-${unit.terrain.toLowerCase()}` : "terrain-unknown";
			case "parent": return `tint-${this.#tint.get(unit.parent) ?? 0}`;
			default: return "plain";
		}
	}

	#paintBorders() {
		const merged = this.#groups.filter(group => group.members.length > 1);
		const together = this.#groups.length > 0 ? merged.map(group => group.members.map(code => this.#byCode.get(code))) : this.#parents();
		const lines = borders(together, Math.max(...this.#extent));
		const alone = this.#groups.length === 0 ? [] : this.#units.filter(unit => (this.#groupOf.get(unit.code)?.members.length ?? 1) === 1 && unit.path).map(unit => unit.path);
		this.#scene.select(".layer-inner").attr("d", lines.inner);
		this.#scene.select(".layer-outer").attr("d", lines.outer + alone.join(""));
		this.#scene.select(".layer-outer").classed("ties", merged.some(group => group.members.some(code => !this.#byCode.get(code).path)));
		this.classList.toggle("grouped", this.#groups.length > 0);
	}

	/** Without a what-if the units of one parent are what is framed, where there are several parents and boundaries. */
	#parents() {
		const shaped = d3.groups(this.#units.filter(unit => unit.path && unit.parent), unit => unit.parent).map(([, members]) => members);
		return shaped.length > 1 && shaped.length < this.#units.length / 2 ? shaped : [];
	}

	#paintSelection() {
		this.#list?.selectAll("[role=option]").attr("aria-selected", unit => String(this.#selected.has(unit.code)));
		const chosen = this.#units.filter(unit => this.#selected.has(unit.code));
		const layer = this.#scene.select(".layer-chosen");
		layer.selectAll("*").remove();
		for (const kind of ["halo", "ring"]) {
			layer.append("path").attr("class", kind).attr("d", chosen.map(unit => outline(unit, this.#pointRadius(unit))).join(""));
		}
		this.#paintActive();
	}

	#paintActive() {
		const active = this.#byCode.get(this.#active);
		const focused = document.activeElement === this.#list.node();
		const framed = this.#byCode.get(this.#pointed) ?? (focused ? active : null);
		this.#scene.select(".layer-active").attr("d", framed ? outline(framed, this.#pointRadius(framed) + 2) : null);
		this.#list.attr("aria-activedescendant", active ? this.#idOf(active) : null);
	}

	#idOf(unit) {
		return `${this.getAttribute("prefix") ?? ""}unit-${unit.code}`;
	}

	#pointRadius(unit) {
		return this.#radius ? this.#radius(unit.population ?? 0) / (this.#fit.k * Math.sqrt(this.#transform?.k ?? 1)) : 3;
	}

	#resize() {
		const { width, height } = this.#size();
		const pad = 10, top = Number(this.getAttribute("inset") ?? pad);
		const [w, h] = this.#extent;
		const k = Math.min((width - 2 * pad) / w, (height - top - pad) / h);
		this.#fit = { k, x: (width - k * w) / 2, y: top + (height - top - pad - k * h) / 2 };
		// as big as it is shown, so that it only scales where paper is narrower
		this.#svg.attr("viewBox", `0 0 ${width} ${height}`);
		this.#zoom.extent([[0, 0], [width, height]]).translateExtent([[-width * .3, -height * .3], [width * 1.3, height * 1.3]]);
		this.#move(d3.zoomTransform(this.#svg.node()));
	}

	#zoomed(transform) {
		this.#move(transform);
		if (!this.#following) {
			this.dispatchEvent(new CustomEvent("map-moved", { bubbles: true, detail: { k: transform.k, x: transform.x, y: transform.y } }));
		}
	}

	#move(transform) {
		const { k, x, y } = this.#fit;
		const rescaled = transform.k !== this.#transform?.k;
		this.#transform = transform;
		this.#scene.attr("transform", `translate(${transform.x + transform.k * x},${transform.y + transform.k * y}) scale(${transform.k * k})`);
		this.#svg.selectAll("pattern.scaled").attr("patternTransform", `scale(${1 / (transform.k * k)})`);
		this.#list.selectAll("circle").attr("r", unit => this.#pointRadius(unit));
		if (rescaled && this.#selected.size > 0) {
			this.#paintSelection();
		}
		this.#hideTip();
		this.#paintLabels();
	}

	/** Names once per group, biggest first, dropped where they would touch one already written or not fit their unit. */
	#paintLabels() {
		const { width, height } = this.#size();
		const place = this.#place.bind(this);
		const entries = this.#labelEntries().map(entry => ({ ...entry, xy: place(entry.at) }))
			.filter(({ xy }) => xy[0] > 4 && xy[1] > 4 && xy[0] < width - 4 && xy[1] < height - 4);
		const scale = this.#transform.k * this.#fit.k;
		const taken = [];
		const kept = [];
		for (const entry of entries) {
			const half = entry.name.length * 3.1 + 3;
			const box = [entry.xy[0] - half, entry.xy[1] - 7, entry.xy[0] + half, entry.xy[1] + 7];
			const room = entry.point ? 400 : entry.width * scale * 1.25;
			if (room >= half * 2 && !taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) {
				taken.push(box);
				kept.push(entry);
				if (kept.length === LABEL_LIMIT) {
					break;
				}
			}
		}
		this.#svg.select(".labels").selectAll("text").data(kept, entry => entry.key).join("text")
			.attr("x", entry => entry.xy[0]).attr("y", entry => entry.xy[1] + 3.5).attr("lang", "vi").text(entry => entry.name);
	}

	#labelEntries() {
		const grouped = this.#groups.filter(group => group.members.length > 1);
		const covered = new Set(grouped.flatMap(group => group.members));
		const entries = grouped.map(group => {
			const members = group.members.map(code => this.#byCode.get(code));
			const seat = d3.greatest(members, unit => unit.areaKm2 ?? 0);
			const centre = [d3.mean(members, unit => unit.at[0]), d3.mean(members, unit => unit.at[1])];
			const near = d3.least(members, unit => distance(unit.at, centre)) ?? seat;
			return { key: group.key, name: short(group.name), at: near.at, width: d3.max(members, unit => unit.box[2]) - d3.min(members, unit => unit.box[0]), weight: 1e6 + d3.sum(members, unit => unit.areaKm2 ?? 0) };
		});
		for (const unit of this.#units) {
			if (!covered.has(unit.code)) {
				entries.push({ key: unit.code, name: short(unit.name), at: unit.path ? unit.at : [unit.at[0], unit.at[1] - (this.#pointRadius(unit) + 7 / (this.#fit.k * this.#transform.k))],
					point: !unit.path, width: unit.box[2] - unit.box[0], weight: unit.path ? unit.areaKm2 ?? 0 : unit.population ?? 0 });
			}
		}
		return entries.sort((a, b) => b.weight - a.weight);
	}

	#place([x, y]) {
		return this.#transform.apply([this.#fit.x + this.#fit.k * x, this.#fit.y + this.#fit.k * y]);
	}

	// ---- words

	#spoken(unit) {
		const group = this.#groupOf.get(unit.code);
		const parts = [unit.name, text(`type.${unit.type}`)];
		if (unit.population != null) {
			parts.push(text("map.people", number(unit.population)));
		}
		if (group) {
			parts.push(text(`verdict.${group.status}`));
			if (group.members.length > 1) {
				parts.push(text("map.partOf", group.name));
			}
		}
		return parts.join(", ");
	}

	#showTip(event, unit) {
		const group = this.#groupOf.get(unit.code);
		const lines = [["b", unit.name], ["span", `${text(`type.${unit.type}`)} · ${unit.code}${unit.parentName ? ` · ${unit.parentName}` : ""}`],
			["span", `${text("map.people", number(unit.population))}${unit.areaKm2 == null ? "" : ` · ${text("map.area", number(unit.areaKm2, 1))}`}`]];
		if (group && group.members.length > 1) {
			lines.push(["b", `→ ${group.name}`], ["span", `${counted("map.units", group.members.length)} · ${text("map.people", number(group.whole.population))}`]);
		}
		if (group) {
			lines.push(["em", text(`verdict.${group.status}`)]);
		}
		this.#tip.attr("hidden", null).selectAll("*").data(lines).join(([tag]) => document.createElement(tag[0])).text(([, words]) => words);
		const [x, y] = d3.pointer(event, this);
		const tip = this.#tip.node();
		const { width, height } = this.#size();
		tip.style.left = `${Math.min(x + 14, width - tip.offsetWidth - 8)}px`;
		tip.style.top = `${Math.min(y + 14, height - tip.offsetHeight - 8)}px`;
	}

	#pointing(code) {
		this.dispatchEvent(new CustomEvent("unit-pointed", { bubbles: true, detail: { code } }));
	}

	#hideTip() {
		this.#tip.attr("hidden", "");
	}

	// ---- choosing

	#click(event, unit) {
		if (event.defaultPrevented) {
			return;
		}
		this.#active = unit.code;
		if (this.mode === "select") {
			this.#toggle(unit.code, event.shiftKey || event.ctrlKey || event.metaKey);
		} else {
			this.#open(unit.code);
		}
		this.#paintActive();
	}

	#toggle(code, adding) {
		const codes = this.together(code);
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
		this.#tell();
	}

	#tell() {
		this.dispatchEvent(new CustomEvent("unit-selected", { bubbles: true, detail: { codes: this.selection } }));
	}

	#open(code) {
		this.dispatchEvent(new CustomEvent("unit-opened", { bubbles: true, detail: { code } }));
		const pattern = this.getAttribute("href");
		if (pattern) {
			location.assign(pattern.replace("{code}", encodeURIComponent(code)));
		}
	}

	#key(event) {
		const steps = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
		if (event.key in steps) {
			this.#walk(steps[event.key]);
		} else if (event.key === " " && this.#active && this.mode === "select") {
			this.#toggle(this.#active, true);
		} else if (event.key === "Enter" && this.#active) {
			this.#open(this.#active);
		} else if (event.key === "Escape" && this.#selected.size > 0) {
			this.select([]);
		} else if (event.key === "+" || event.key === "=") {
			this.#animated().call(this.#zoom.scaleBy, 1.6);
		} else if (event.key === "-") {
			this.#animated().call(this.#zoom.scaleBy, 1 / 1.6);
		} else {
			return;
		}
		event.preventDefault();
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
		this.#reveal(next);
		this.dispatchEvent(new CustomEvent("unit-focused", { bubbles: true, detail: { code: next.code } }));
	}

	#reveal(unit) {
		const [x, y] = this.#place(unit.at);
		const { width, height } = this.#size();
		if (x < 40 || y < 40 || x > width - 40 || y > height - 40) {
			const { k } = this.#fit;
			this.#svg.call(this.#zoom.translateTo, this.#fit.x + k * unit.at[0], this.#fit.y + k * unit.at[1]);
		}
	}
}

function distance(a, b) {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Where a unit stands and the box it fills. */
function placed(unit) {
	const at = unit.label ?? unit.point;
	if (!unit.path) {
		return { at, box: [at[0], at[1], at[0], at[1]], rings: [] };
	}
	const rings = ringsOf(unit.path);
	const xs = rings.flatMap(ring => ring.map(point => point[0])), ys = rings.flatMap(ring => ring.map(point => point[1]));
	const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
	return { at: at ?? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], box, rings };
}

/** The corners of path data made of M, L, l and Z. */
function ringsOf(path) {
	return path.split(/(?=M)/).filter(Boolean).map(ring => {
		const corners = [];
		for (const [, command, x, y] of ring.matchAll(/([MLl])?\s*(-?[\d.]+)[ ,]+(-?[\d.]+)/g)) {
			const relative = command ? command === "l" : ring.includes("l") && corners.length > 0;
			const last = relative ? corners.at(-1) : [0, 0];
			corners.push([last[0] + Number(x), last[1] + Number(y)]);
		}
		return corners;
	});
}

function outline(unit, radius) {
	if (unit.path) {
		return unit.path;
	}
	const [x, y] = unit.at;
	return `M${x - radius},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
}

/** The name without the word for its type, which the colour and the tip already say. */
function short(name) {
	return name.replace(/^(Xã|Phường|Thị trấn|Huyện|Thị xã|Thành phố|Tỉnh)\s+/u, "");
}

/** One of ten tints per parent, so that parents near each other differ: greedy, nearest parents first. */
function tints(units) {
	const parents = d3.rollups(units, members => [d3.mean(members, unit => unit.at[0]), d3.mean(members, unit => unit.at[1])], unit => unit.parent);
	const tint = new Map();
	for (const [parent, centre] of parents) {
		const used = new Set(parents.filter(([other]) => tint.has(other)).sort((a, b) => distance(a[1], centre) - distance(b[1], centre)).slice(0, PARENT_TINTS - 2).map(([other]) => tint.get(other)));
		tint.set(parent, d3.range(PARENT_TINTS).find(index => !used.has(index)) ?? 0);
	}
	return tint;
}

customElements.define("territory-map", TerritoryMap);
