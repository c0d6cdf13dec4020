// The frame of a map: the plane fitted into the element, moved and zoomed, with its patterns and buttons.
import { text } from "./texts.js";

const d3 = globalThis.d3;
const PAD = 10;

export class MapFrame {
	#host;
	#zoom;
	#fit = { k: 1, x: 0, y: 0 };
	#transform = d3.zoomIdentity;
	#moved;
	#mayMove;
	#following = false;

	/**
	 * @param moved is told after each move whether the scale changed too, and where to, unless the map follows another
	 * @param mayMove says whether a press of the pointer moves the map, or belongs to a tool
	 */
	constructor(host, moved, mayMove) {
		this.#host = host;
		this.#moved = moved;
		this.#mayMove = mayMove;
		this.svg = d3.select(host).append("svg").attr("class", "map-svg").attr("width", "100%").attr("height", "100%");
		patterns(this.svg.append("defs"));
		this.scene = this.svg.append("g");
	}

	/** Begins to listen; what is above the map by then catches the pointer first. */
	start() {
		this.#zoom = d3.zoom().scaleExtent([1, 32]).filter(event => event.type === "wheel" || this.#mayMove(event)).on("zoom", event => this.#move(event.transform, true));
		this.svg.call(this.#zoom).on("dblclick.zoom", null);
		const holder = d3.select(this.#host).append("div").attr("class", "map-zoom");
		const button = (icon, label, act) => holder.append("button").attr("type", "button").attr("class", "button icon-only").attr("aria-label", text(label))
			.attr("title", text(label)).on("click", act).html(`<svg class="icon" aria-hidden="true"><use href="/img/icons.svg#${icon}"></use></svg>`);
		button("plus", "map.zoomIn", () => this.scaleBy(1.6));
		button("minus", "map.zoomOut", () => this.scaleBy(1 / 1.6));
		button("fit", "map.zoomFit", () => this.#animated().call(this.#zoom.transform, d3.zoomIdentity));
	}

	/** Points of the plane per pixel, inverted: how big one unit of the plane is shown. */
	get scale() {
		return this.#transform.k * this.#fit.k;
	}

	/** How often the map is enlarged beyond the fit. */
	get enlarged() {
		return this.#transform.k;
	}

	get fitted() {
		return this.#fit.k;
	}

	size() {
		return { width: this.#host.clientWidth || 800, height: this.#host.clientHeight || 600 };
	}

	place([x, y]) {
		return this.#transform.apply([this.#fit.x + this.#fit.k * x, this.#fit.y + this.#fit.k * y]);
	}

	/** The point of the plane under a pixel. */
	plane(pixel) {
		const [x, y] = this.#transform.invert(pixel);
		return [(x - this.#fit.x) / this.#fit.k, (y - this.#fit.y) / this.#fit.k];
	}

	fit([w, h]) {
		const { width, height } = this.size();
		const left = Number(this.#host.getAttribute("inset-left") ?? PAD), top = Number(this.#host.getAttribute("inset") ?? PAD);
		const k = Math.min((width - left - PAD) / w, (height - top - PAD) / h);
		this.#fit = { k, x: left + (width - left - PAD - k * w) / 2, y: top + (height - top - PAD - k * h) / 2 };
		// as big as it is shown, so that it only scales where paper is narrower
		this.svg.attr("viewBox", `0 0 ${width} ${height}`);
		this.#zoom.extent([[0, 0], [width, height]]).translateExtent([[-width * .3, -height * .3], [width * 1.3, height * 1.3]]);
		this.#move(d3.zoomTransform(this.svg.node()));
	}

	scaleBy(factor) {
		this.#animated().call(this.#zoom.scaleBy, factor);
	}

	zoomTo([left, top, right, bottom]) {
		const { width, height } = this.size();
		const k = Math.min(16, Math.max(1, .45 / Math.max((right - left) * this.#fit.k / width, (bottom - top) * this.#fit.k / height)));
		const x = width / 2 - k * (this.#fit.x + this.#fit.k * (left + right) / 2);
		const y = height / 2 - k * (this.#fit.y + this.#fit.k * (top + bottom) / 2);
		this.#animated().call(this.#zoom.transform, d3.zoomIdentity.translate(x, y).scale(k));
	}

	/** Moves as another map was moved. */
	moveTo({ k, x, y }) {
		this.#following = true;
		this.svg.call(this.#zoom.transform, d3.zoomIdentity.translate(x, y).scale(k));
		this.#following = false;
	}

	/** Moves the map so that a point lies in it. */
	reveal(point) {
		const [x, y] = this.place(point);
		const { width, height } = this.size();
		if (x < 40 || y < 40 || x > width - 40 || y > height - 40) {
			this.svg.call(this.#zoom.translateTo, this.#fit.x + this.#fit.k * point[0], this.#fit.y + this.#fit.k * point[1]);
		}
	}

	#move(transform, byHand = false) {
		const { k, x, y } = this.#fit;
		const rescaled = transform.k !== this.#transform.k;
		this.#transform = transform;
		this.scene.attr("transform", `translate(${transform.x + transform.k * x},${transform.y + transform.k * y}) scale(${transform.k * k})`);
		this.svg.selectAll("pattern.scaled").attr("patternTransform", `scale(${1 / (transform.k * k)})`);
		this.#moved(rescaled, byHand && !this.#following ? { k: transform.k, x: transform.x, y: transform.y } : null);
	}

	#animated() {
		return matchMedia("(prefers-reduced-motion: reduce)").matches ? this.svg : this.svg.transition().duration(250);
	}
}

function patterns(defs) {
	const one = (id, size, base, line, d, stroke) => {
		const pattern = defs.append("pattern").attr("id", id).attr("class", id.startsWith("map") ? "scaled" : null).attr("width", size).attr("height", size).attr("patternUnits", "userSpaceOnUse");
		if (base) {
			pattern.append("rect").attr("width", size).attr("height", size).attr("class", base);
		}
		pattern.append("path").attr("d", d).attr("class", line).attr("stroke-width", stroke).attr("fill", "none");
	};
	const both = (kind, ...drawing) => [`map-${kind}`, `legend-${kind}`].forEach(id => one(id, ...drawing));
	both("near", 6, "base-near", "line-near", "M-1,5L1,7M0,0L6,6M5,-1L7,1", .7);
	both("fail", 5, "base-fail", "line-fail", "M0,0L5,5M5,0L0,5", .6);
	both("unknown", 5, "base-unknown", "line-unknown", "M2.5,2.2v.6M0,4.7v.6M5,4.7v.6M0,-.3v.6M5,-.3v.6", 1);
	one("map-locked", 7, null, "line-locked", "M0,3.5H7M3.5,0V7", .7);
}
