// What every page does: keyboard help, sheets that close, forms that do not go out twice.
const help = document.getElementById("keyboard-help");

document.addEventListener("keydown", event => {
	const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
	if (event.key === "?" && !typing && help && !document.querySelector("dialog[open]")) {
		help.showModal();
		event.preventDefault();
	} else if (event.key === "/" && !typing) {
		// where much is worked on at once the page has a field of its own, which does not lead away
		const search = document.querySelector("[data-search]") ?? [...document.querySelectorAll("[data-search-all], .search-link")].find(each => each.offsetParent);
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

// on a narrow screen the entries stand in one row that moves sideways: the page's own is brought into sight
const entry = document.querySelector(".rail [aria-current]");
if (entry) {
	const rail = entry.closest(".rail");
	rail.scrollLeft += entry.getBoundingClientRect().left + entry.offsetWidth / 2 - rail.clientWidth / 2;
}

const summary = document.querySelector(".error-summary");
if (summary) {
	summary.focus({ preventScroll: true });
	summary.scrollIntoView({ block: "start" });
}

function closeMenus() {
	document.querySelectorAll("details.menu[open]").forEach(menu => menu.removeAttribute("open"));
}

// the page's other scripts have run by then: whoever waits for it finds every field at work
addEventListener("DOMContentLoaded", () => document.body.setAttribute("data-ready", ""));
