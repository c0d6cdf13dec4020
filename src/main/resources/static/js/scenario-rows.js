// Pieces the meter, the table and the palette are made of: marks, chips, bars with their threshold, reasons with their source.
import { element, icon, mark } from "./elements.js";
import { number, percent, text } from "./texts.js";
import { isBinding, verdictOf } from "./verdicts.js";

/** Where the mark of the threshold stands in a bar. */
const TICK = 62.5;

export function chip(status) {
	const box = element("span", `chip ${{ pass: "ok", near: "warn", fail: "bad", unknown: "unknown", none: "" }[status]}`);
	box.append(mark(status), text(`verdict.${status}`));
	return box;
}

/** What was measured and how much is missing. */
export function verdictWords(finding, status) {
	const words = element("span", `unit-verdict verdict-${status}`);
	if (!finding) {
		words.textContent = text("meter.norule");
		return words;
	}
	const measured = finding.measured == null ? "?" : amount(finding.measured, finding);
	const gap = finding.measured != null && finding.threshold != null && finding.measured < finding.threshold ? ` −${amount(finding.threshold - finding.measured, finding)}` : "";
	words.append(`${measured}${gap}`);
	words.dataset.verdict = status;
	words.append(element("span", "visually-hidden", ` ${text(`verdict.${status}`)}`));
	return words;
}

function amount(value, finding) {
	return finding.metric.includes("area") ? text("map.area", number(value, 1)) : number(value, finding.unit === "%" ? 1 : 0);
}

/** A bar whose mark stands at the threshold; a second, dotted mark where a missing input may raise it. */
export function bar(finding, status) {
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	svg.setAttribute("class", `unit-bar verdict-${status}`);
	svg.setAttribute("viewBox", "0 0 100 10");
	svg.setAttribute("preserveAspectRatio", "none");
	svg.setAttribute("aria-hidden", "true");
	const full = (finding.strictest ?? finding.threshold ?? finding.measured ?? 1) * 100 / TICK;
	const place = value => Math.max(0, Math.min(100, value / full * 100));
	svg.append(shape("rect", { class: "ground", x: 0, y: 1.5, width: 100, height: 7 }));
	if (finding.measured != null) {
		svg.append(shape("rect", { class: "fill", x: 0, y: 1.5, width: place(finding.measured), height: 7 }));
	}
	for (const [kind, value] of [["tick", finding.threshold], ["tick strictest", finding.strictest]]) {
		if (value != null) {
			svg.append(shape("line", { class: kind, x1: place(value), x2: place(value), y1: 0, y2: 10 }));
		}
	}
	return svg;
}

function shape(name, attributes) {
	const node = document.createElementNS("http://www.w3.org/2000/svg", name);
	Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
	return node;
}

export function members(unit) {
	const line = element("p", "small muted", unit.from.length > 1 || unit.formed
		? unit.from.map(source => source.share != null && source.share < 1 ? `${source.name ?? source.code} (${percent(source.share, 1)})` : source.name ?? source.code).join(" + ")
		: text("meter.unchanged"));
	if (unit.contiguous === false) {
		line.append(" · ", element("strong", "", text("meter.apart")));
	} else if (unit.contiguous === null && !unit.empty) {
		line.append(" · ", text("meter.contiguityUnknown"));
	}
	return line;
}

/** Every finding with its verdict, its reason and its source. */
export function reasons(findings) {
	const items = element("ul", "reasons");
	for (const finding of findings) {
		const item = element("li");
		const counts = finding.standard !== false;
		const status = counts ? verdictOf(finding) : "note";
		item.append(counts ? chip(status) : element("span", "chip", text("meter.note")));
		if (counts && !isBinding(finding)) {
			item.append(" ", element("span", "chip", text("meter.notBinding")));
		}
		item.append(element("p", "", finding.explanation ?? `${finding.metric}: ${number(finding.measured, 2)} / ${number(finding.threshold, 2)}`));
		item.append(element("p", "small muted", [finding.title, finding.source].filter(Boolean).join(" · ")));
		items.append(item);
	}
	return items;
}
