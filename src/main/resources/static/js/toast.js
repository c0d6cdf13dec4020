// Says something briefly at the lower right; a refusal stays until it is closed.
import { text } from "./texts.js";

export function toast(words, kind = "ok") {
	const notice = document.createElement("div");
	notice.className = `notice ${kind}`;
	const body = document.createElement("div");
	body.textContent = words;
	const close = document.createElement("button");
	close.type = "button";
	close.className = "button quiet icon-only";
	close.setAttribute("aria-label", text("shell.close"));
	close.innerHTML = "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/img/icons.svg#close\"></use></svg>";
	close.addEventListener("click", () => notice.remove());
	notice.append(body, close);
	document.getElementById(kind === "ok" ? "toasts" : "alerts").append(notice);
	if (kind === "ok") {
		setTimeout(() => notice.remove(), 6000);
	}
}
