// What the pointer does to a map beside moving it: a brush passes over units, a lasso goes around them.
import { inside } from "./map-geometry.js";

const d3 = globalThis.d3;
/** Pixels between two looks at what lies under a fast brush. */
const STEP = 5;

export class MapTools {
	#map;
	#frame;
	#line;
	#pointer = null;
	#corners = [];
	#last = null;
	#space = false;
	/** Whether the map was moved while the space bar was held: then letting go of it means nothing. */
	moved = false;

	/** @param map gives its tool, its units, and is told of strokes by `tell(type, detail)` */
	constructor(map, frame) {
		this.#map = map;
		this.#frame = frame;
		this.#line = frame.svg.append("path").attr("class", "lasso").attr("aria-hidden", "true");
		frame.svg.on("pointerdown.tool", event => this.#down(event)).on("pointermove.tool", event => this.#move(event)).on("pointerup.tool", event => this.#up(event))
			.on("pointercancel.tool", () => this.cancel());
		addEventListener("blur", () => this.space(false));
	}

	/** Whether a press of the pointer moves the map. */
	mayMove(event) {
		const moves = this.#space || event.button === 1 || !this.#takes();
		this.moved ||= this.#space && event.type === "mousedown";
		return moves && event.button !== 2 && !event.ctrlKey;
	}

	space(held) {
		this.#space = held;
		this.#map.classList.toggle("panning", held);
		if (held) {
			this.moved = false;
		}
	}

	/** Forgets the stroke under way. */
	cancel() {
		if (this.#pointer !== null) {
			this.#end();
			this.#map.tell("stroke-cancelled", {});
		}
	}

	get busy() {
		return this.#pointer !== null;
	}

	#takes() {
		return this.#brushes() || this.#map.tool === "lasso";
	}

	#brushes() {
		return ["paint", "erase", "lock"].includes(this.#map.tool);
	}

	#down(event) {
		if (event.button !== 0 || this.#space || !this.#takes() || this.#pointer !== null) {
			return;
		}
		event.preventDefault();
		this.#pointer = event.pointerId;
		this.#last = d3.pointer(event, this.#map);
		try {
			this.#frame.svg.node().setPointerCapture(event.pointerId);
		} catch {
			// a pointer that is gone already cannot be held; the stroke ends with the next event
		}
		if (this.#map.tool === "lasso") {
			this.#corners = [this.#frame.plane(this.#last)];
		} else {
			this.#map.tell("stroke-began", { code: this.#under(event.clientX, event.clientY) });
		}
	}

	#move(event) {
		if (event.pointerId !== this.#pointer) {
			return;
		}
		const at = d3.pointer(event, this.#map);
		if (this.#map.tool === "lasso") {
			this.#corners.push(this.#frame.plane(at));
			this.#line.attr("d", `M${this.#corners.map(corner => this.#frame.place(corner).join(",")).join("L")}Z`);
		} else {
			this.#sweep(event, at);
		}
		this.#last = at;
	}

	/** Everything on the way since the last look. */
	#sweep(event, at) {
		const steps = Math.max(1, Math.ceil(Math.hypot(at[0] - this.#last[0], at[1] - this.#last[1]) / STEP));
		const codes = new Set();
		for (let i = 1; i <= steps; i++) {
			const back = 1 - i / steps;
			const code = this.#under(event.clientX - (at[0] - this.#last[0]) * back, event.clientY - (at[1] - this.#last[1]) * back);
			if (code) {
				codes.add(code);
			}
		}
		if (codes.size > 0) {
			this.#map.tell("stroke-entered", { codes: [...codes] });
		}
	}

	#up(event) {
		if (event.pointerId !== this.#pointer) {
			return;
		}
		const corners = this.#corners;
		this.#end();
		if (this.#map.tool === "lasso") {
			const codes = corners.length > 2 ? this.#map.units.filter(unit => inside(unit.at, corners)).map(unit => unit.code) : [];
			this.#map.tell("lasso-ended", { codes, adding: event.shiftKey });
		} else {
			this.#map.tell("stroke-ended", {});
		}
	}

	#end() {
		this.#pointer = null;
		this.#corners = [];
		this.#line.attr("d", null);
	}

	#under(x, y) {
		return document.elementFromPoint(x, y)?.closest?.("[role=option]")?.dataset.code ?? null;
	}
}
