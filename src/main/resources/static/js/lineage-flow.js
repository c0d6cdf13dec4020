// <lineage-flow src="…/lineage?depth=all" name="…">: sources on the left flow into the unit, the unit flows into its results on the right, one column a reorganisation.
// A source's box is its whole; the filled part of a box, and the band where it leaves it, are the share. The page lists the same in a table.
import { get } from "./api.js";
import { day, percent, text } from "./texts.js";

const d3 = globalThis.d3;
const BOX = 210, LINE = 24, HEAD = 20;

class LineageFlow extends HTMLElement {
	static observedAttributes = ["src"];

	attributeChangedCallback(name, before, after) {
		if (before !== null && before !== after) {
			this.connectedCallback();
		}
	}

	async connectedCallback() {
		try {
			const source = this.getAttribute("src"), lineage = await get(source);
			if (source !== this.getAttribute("src")) {
				return;
			}
			this.replaceChildren();
			this.#draw(lineage);
			this.setAttribute("data-ready", "");
		} catch (failure) {
			this.textContent = `${text("flow.failed")} ${failure.message}`;
			this.setAttribute("data-ready", "failed");
		}
	}

	#draw({ sources, results }) {
		const before = columns(sources, true), after = columns(results, false);
		const count = before.length + 1 + after.length, width = Math.max(220 * count, this.clientWidth);
		const box = Math.min(BOX, width / count - 40), step = (width - box) / Math.max(1, count - 1);
		const direct = Math.max(before[0]?.boxes.length ?? 0, after[0]?.boxes.length ?? 0, 1);
		const height = Math.max(60, HEAD + LINE * direct, ...[...before, ...after].map(column => column.height));
		const svg = d3.select(this).append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
			.attr("role", "group").attr("aria-label", this.getAttribute("label"));
		const middle = { x: before.length * step, y: HEAD, height: Math.max(32, LINE * direct), taken: 0 };
		before.forEach((column, i) => { column.x = middle.x - (i + 1) * step; });
		after.forEach((column, i) => { column.x = middle.x + (i + 1) * step; });
		this.#bands(svg, before, middle, box, true);
		this.#bands(svg, after, middle, box, false);
		before.forEach(column => this.#column(svg, column, box, true));
		after.forEach(column => this.#column(svg, column, box, false));
		const unit = svg.append("g").attr("class", "flow-unit").attr("transform", `translate(${middle.x},${middle.y})`);
		unit.append("rect").attr("width", box).attr("height", middle.height).attr("rx", 4);
		unit.append("text").attr("x", box / 2).attr("y", middle.height / 2 + 4).attr("text-anchor", "middle").attr("lang", "vi").text(cut(this.getAttribute("name") ?? "", box / 8));
	}

	/** A band leads from each box to the unit it went into or came from: a box of the column nearer to the middle, or the middle itself. */
	#bands(svg, all, middle, box, inwards) {
		all.forEach((column, i) => {
			const ends = d3.groups(column.boxes.flatMap(from => from.relative.next.map(code => ({ from, end: all[i - 1]?.boxes.find(other => other.relative.code === code) ?? middle }))), band => band.end);
			for (const [end, bands] of ends) {
				const thick = (end === middle ? middle.height : LINE) / bands.length, edge = end === middle ? middle.x : all[i - 1].x;
				bands.forEach(({ from }, k) => {
					const [x0, x1] = inwards ? [column.x + box, edge] : [column.x, edge + box], bend = (x0 + x1) / 2;
					const thin = Math.max(2, LINE * from.relative.share), y = end.y + k * thick;
					svg.append("path").attr("class", "flow-band").attr("d",
						`M${x0},${from.y}C${bend},${from.y} ${bend},${y} ${x1},${y}L${x1},${y + thick}C${bend},${y + thick} ${bend},${from.y + thin} ${x0},${from.y + thin}Z`);
				});
			}
		});
	}

	#column(svg, { boxes, on, x }, width, before) {
		svg.append("text").attr("class", "flow-day").attr("x", x).attr("y", 13).text(day(on));
		for (const { relative, y } of boxes) {
			const link = svg.append("a").attr("class", "flow-box").attr("href", `/territory/${encodeURIComponent(relative.code)}?on=${before ? dayBefore(relative.on) : relative.on}`)
				.attr("transform", `translate(${x},${y})`);
			link.append("rect").attr("width", width).attr("height", LINE).attr("rx", 4);
			link.append("rect").attr("class", "share").attr("width", width * relative.share).attr("height", LINE).attr("rx", 4);
			link.append("text").attr("x", 8).attr("y", 16).attr("lang", "vi").text(cut(relative.name, (width - 60) / 7));
			link.append("text").attr("class", "flow-share").attr("x", width - 8).attr("y", 16).attr("text-anchor", "end").text(percent(relative.share, 1));
			link.append("title").text(`${relative.name}, ${percent(relative.share, 1)}, ${day(relative.on)}`);
		}
	}
}

/** One column an event, the nearest event first; its boxes one below the other in the order of what they lead to, so that few bands cross. */
function columns(relatives, backwards) {
	const events = d3.groups(relatives, relative => relative.on).sort((a, b) => backwards ? d3.descending(a[0], b[0]) : d3.ascending(a[0], b[0]));
	const place = new Map(), all = [];
	for (const [on, members] of events) {
		const order = d3.sort(members, relative => d3.min(relative.next, code => place.get(code) ?? 0), relative => relative.code);
		order.forEach((relative, i) => place.set(relative.code, i));
		all.push({ on, boxes: order.map((relative, i) => ({ relative, y: HEAD + i * (LINE + 4) })), height: HEAD + order.length * (LINE + 4) });
	}
	return all;
}

function cut(name, length) {
	return name.length > length ? `${name.slice(0, Math.max(1, Math.floor(length) - 1))}…` : name;
}

function dayBefore(iso) {
	return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

customElements.define("lineage-flow", LineageFlow);
