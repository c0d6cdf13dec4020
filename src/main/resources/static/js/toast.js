// Says something briefly at the lower right; a refusal stays until it is closed.
import { icon } from "./elements.js";
import { text } from "./texts.js";

/** As many as can be read at once. */
const MOST = 3;

/** @param about what it is about: a newer one takes the place of an older one about the same */
export function toast(words, kind = "ok", about = null) {
	const holder = document.getElementById(kind === "ok" ? "toasts" : "alerts");
	if (about) {
		holder.querySelectorAll(`[data-about="${about}"]`).forEach(old => old.remove());
	}
	[...holder.children].filter(old => old.firstElementChild.textContent === words).forEach(old => old.remove());
	while (holder.children.length >= MOST) {
		holder.firstElementChild.remove();
	}
	const notice = document.createElement("div");
	notice.className = `notice ${kind}`;
	const body = document.createElement("div");
	body.textContent = words;
	const close = document.createElement("button");
	close.type = "button";
	close.className = "button quiet icon-only";
	close.setAttribute("aria-label", text("shell.close"));
	close.append(icon("close"));
	close.addEventListener("click", () => notice.remove());
	notice.append(body, close);
	if (about) {
		notice.dataset.about = about;
	}
	holder.append(notice);
	if (kind === "ok") {
		setTimeout(() => notice.remove(), about ? 3000 : 6000);
	}
}
