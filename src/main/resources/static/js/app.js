// What every page does: keyboard help, sheets that close, toasts, forms that do not go out twice.
import { text } from "./texts.js";

const help = document.getElementById("keyboard-help");

document.addEventListener("keydown", event => {
	const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
	if (event.key === "?" && !typing && help && !document.querySelector("dialog[open]")) {
		help.showModal();
		event.preventDefault();
	} else if (event.key === "/" && !typing) {
		const search = document.querySelector("[data-search]");
		if (search) {
			search.focus();
			event.preventDefault();
		}
	} else if (event.key === "Escape") {
		closeMenus();
	}
});

document.addEventListener("click", event => {
	const opener = event.target.closest("[data-opens]");
	if (opener) {
		document.getElementById(opener.dataset.opens)?.showModal();
	}
	if (event.target.closest("[data-closes]")) {
		event.target.closest("dialog")?.close();
	}
	if (!event.target.closest("details.menu")) {
		closeMenus();
	}
});

for (const form of document.querySelectorAll("form[method=post]")) {
	form.addEventListener("submit", event => {
		if (form.dataset.sent) {
			event.preventDefault();
		}
		form.dataset.sent = "yes";
	});
}
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent));

for (const field of document.querySelectorAll("[data-submits]")) {
	field.addEventListener("change", () => field.form.requestSubmit());
}

document.querySelector(".error-summary")?.focus();

function closeMenus() {
	document.querySelectorAll("details.menu[open]").forEach(menu => menu.removeAttribute("open"));
}

/** Says something briefly at the lower right; a refusal stays until it is closed. */
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

document.body.setAttribute("data-ready", "");
