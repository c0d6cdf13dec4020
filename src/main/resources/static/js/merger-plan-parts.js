// Small pieces the parts of the merger planner are built of.
import { number, text } from "./texts.js";

export const part = id => document.getElementById(id);

export function element(name, style = "", words = "") {
	const node = document.createElement(name);
	if (style) {
		node.className = style;
	}
	if (words) {
		node.textContent = words;
	}
	return node;
}

export function icon(name) {
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	svg.setAttribute("class", "icon");
	svg.setAttribute("aria-hidden", "true");
	const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
	use.setAttribute("href", `/img/icons.svg#${name}`);
	svg.append(use);
	return svg;
}

const ICONS = { pass: "ok", near: "near", fail: "bad", unknown: "unknown" };

/** The mark of a verdict with its word for those who hear the page. */
export function mark(status) {
	const holder = element("span", `mark ${status}`);
	holder.append(icon(ICONS[status]), element("span", "visually-hidden", text(`verdict.${status}`)));
	return holder;
}

export function chip(kind, words, symbol) {
	const holder = element("span", `chip ${kind}`);
	if (symbol) {
		holder.append(icon(symbol));
	}
	holder.append(words);
	return holder;
}

/** Shows words in a notice, or hides it. */
export function notice(holder, words) {
	holder.hidden = !words;
	holder.replaceChildren();
	if (words) {
		const body = element("div", "", words);
		holder.append(icon("bad"), body);
	}
}

export function vietnamese(node) {
	node.lang = "vi";
	return node;
}

export const people = count => number(count);
export const km2 = area => text("map.area", number(area, area < 100 ? 1 : 0));
