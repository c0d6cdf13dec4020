// Elements that scripts put together: with a class and words, with an icon, with the mark of a verdict.
import { sign } from "./signs.js";

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
	const holder = element("span");
	holder.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${sign(name)}"></use></svg>`;
	return holder.firstElementChild;
}

/** The mark alone: whoever shows it says the word beside it. */
export function mark(status) {
	const holder = element("span", `mark verdict-${status}`);
	holder.append(icon({ pass: "ok", near: "near", fail: "bad", unknown: "unknown", none: "minus" }[status]));
	return holder;
}
