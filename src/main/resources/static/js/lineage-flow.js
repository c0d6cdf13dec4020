// <lineage-flow src="…/lineage?depth=all" name="…">: sources on the left flow into the unit, the unit flows into its results on the right.
// A source's box is its whole; the band is as wide as the share of it that went over. The page lists the same in a table.
import { get } from "./api.js";
import { day, percent, text } from "./texts.js";

const d3 = globalThis.d3;
const BOX = 210, LINE = 24, GAP = 10, HEAD = 20;

class LineageFlow extends HTMLElement {
	async connectedCallback() {
		try {
			this.#draw(await get(this.getAttribute("src")));
			this.setAttribute("data-ready", "");
		} catch (failure) {
			this.textContent = `${text("flow.failed")} ${failure.message}`;
			this.setAttribute("data-ready", "failed");
		}
	}

	#draw({ sources, results }) {
		const width = Math.max(640, this.clientWidth), left = stacked(sources, true), right = stacked(results, false);
		const height = Math.max(left.height, right.height, 60);
		const svg = d3.select(this).append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
			.attr("role", "group").attr("aria-label", this.getAttribute("label"));
		const middle = { x: (width - BOX) / 2, height: Math.max(32, Math.min(height - 8, LINE * Math.max(1, total(left), total(right)))) };
		middle.y = (height - middle.height) / 2;
		if (results.length === 0) {
			middle.x = width - BOX;
		} else if (sources.length === 0) {
			middle.x = 0;
		}
		this.#bands(svg, left.boxes, box => [BOX, middle.x], middle, true);
		this.#bands(svg, right.boxes, box => [middle.x + BOX, width - BOX], middle, false);
		this.#column(svg, left, 0, true);
		this.#column(svg, right, width - BOX, false);
		const unit = svg.append("g").attr("class", "flow-unit").attr("transform", `translate(${middle.x},${middle.y})`);
		unit.append("rect").attr("width", BOX).attr("height", middle.height).attr("rx", 4);
		unit.append("text").attr("x", BOX / 2).attr("y", middle.height / 2 + 4).attr("text-anchor", "middle").attr("lang", "vi").text(cut(this.getAttribute("name") ?? "", 26));
	}

	#bands(svg, boxes, ends, middle, inwards) {
		const sum = d3.sum(boxes, box => box.relative.share) || 1;
		let at = middle.y;
		for (const box of boxes) {
			const [from, to] = ends(box);
			const thick = middle.height * box.relative.share / sum, thin = Math.max(2, LINE * box.relative.share);
			const [y0, h0, y1, h1] = inwards ? [box.y, thin, at, thick] : [at, thick, box.y, thin];
			const bend = (from + to) / 2;
			svg.append("path").attr("class", "flow-band").attr("d",
				`M${from},${y0}C${bend},${y0} ${bend},${y1} ${to},${y1}L${to},${y1 + h1}C${bend},${y1 + h1} ${bend},${y0 + h0} ${from},${y0 + h0}Z`);
			at += thick;
		}
	}

	#column(svg, { boxes, heads }, x, before) {
		for (const head of heads) {
			svg.append("text").attr("class", "flow-day").attr("x", x).attr("y", head.y).text(day(head.on));
		}
		for (const { relative, y } of boxes) {
			const link = svg.append("a").attr("class", "flow-box").attr("href", `/territory/${encodeURIComponent(relative.code)}?on=${before ? dayBefore(relative.on) : relative.on}`)
				.attr("transform", `translate(${x},${y})`);
			link.append("rect").attr("width", BOX).attr("height", LINE).attr("rx", 4);
			link.append("rect").attr("class", "share").attr("width", BOX * relative.share).attr("height", LINE).attr("rx", 4);
			link.append("text").attr("x", 8).attr("y", 16).attr("lang", "vi").text(cut(relative.name, 22));
			link.append("text").attr("class", "flow-share").attr("x", BOX - 8).attr("y", 16).attr("text-anchor", "end").text(percent(relative.share, 1));
			link.append("title").text(`${relative.name}, ${percent(relative.share, 1)}, ${day(relative.on)}`);
		}
	}
}

/** Boxes one below the other under the day of their event, the nearest event first. */
function stacked(relatives, backwards) {
	const boxes = [], heads = [];
	let y = 0;
	const events = d3.groups(relatives, relative => relative.on).sort((a, b) => backwards ? d3.descending(a[0], b[0]) : d3.ascending(a[0], b[0]));
	for (const [on, members] of events) {
		heads.push({ on, y: y + 13 });
		y += HEAD;
		for (const relative of members) {
			boxes.push({ relative, y });
			y += LINE + 4;
		}
		y += GAP;
	}
	return { boxes, heads, height: y };
}

function total({ boxes }) {
	return d3.sum(boxes, box => box.relative.share);
}

function cut(name, length) {
	return name.length > length ? `${name.slice(0, length - 1)}…` : name;
}

function dayBefore(iso) {
	return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

customElements.define("lineage-flow", LineageFlow);
