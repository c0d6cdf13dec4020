// Small pieces the parts of the merger planner are built of.
import { element, icon, mark } from "./elements.js";
import { number, text } from "./texts.js";

export const part = id => document.getElementById(id);

/** The mark of a verdict with its word for those who hear the page. */
export function spokenMark(status) {
	const holder = mark(status);
	holder.append(element("span", "visually-hidden", text(`verdict.${status}`)));
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
