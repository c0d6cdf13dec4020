// The search field of the bar: suggestions under it while one types; arrow keys go through them, Enter opens one, Escape closes.
// Without scripts the form leads to the page of results.
const field = document.getElementById("search-all"), list = document.getElementById("found"), count = document.getElementById("found-count");
const PAUSE = 160;
let timer, asked, active = -1;

if (field) {
	field.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(suggest, PAUSE);
	});
	field.addEventListener("focus", () => list.childElementCount && open(true));
	field.addEventListener("keydown", onKey);
	field.form.addEventListener("focusout", event => field.form.contains(event.relatedTarget) || open(false));
}

async function suggest() {
	asked?.abort();
	const words = field.value.trim();
	if (!words) {
		return show("");
	}
	asked = new AbortController();
	const address = new URLSearchParams(location.search), query = new URLSearchParams({ q: words });
	["on", "knownAt"].filter(time => address.get(time)).forEach(time => query.set(time, address.get(time)));
	try {
		const answer = await fetch(`/search/suggestions?${query}`, { signal: asked.signal, credentials: "same-origin", headers: { Accept: "text/html" } });
		show(answer.ok && !answer.redirected ? await answer.text() : "");
	} catch (failure) {
		if (failure.name !== "AbortError") {
			show("");
		}
	}
}

function show(html) {
	list.innerHTML = html;
	activate(-1);
	open(Boolean(html.trim()) && field.form.contains(document.activeElement));
	const none = list.querySelector(".found-none");
	count.textContent = none ? none.textContent : html.trim() ? count.dataset.count.replace("{0}", options().length - 1) : "";
}

function open(wanted) {
	list.hidden = !wanted;
	field.setAttribute("aria-expanded", String(wanted));
	if (!wanted) {
		activate(-1);
	}
}

function options() {
	return [...list.querySelectorAll("[role=option]")];
}

function activate(index) {
	const all = options();
	active = all.length ? Math.max(-1, Math.min(index, all.length - 1)) : -1;
	all.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
	if (active < 0) {
		field.removeAttribute("aria-activedescendant");
	} else {
		field.setAttribute("aria-activedescendant", all[active].id);
		all[active].scrollIntoView({ block: "nearest" });
	}
}

function onKey(event) {
	if (event.key === "ArrowDown" || event.key === "ArrowUp") {
		open(list.childElementCount > 0);
		activate(active + (event.key === "ArrowDown" ? 1 : -1));
		event.preventDefault();
	} else if (event.key === "Enter" && active >= 0) {
		options()[active].click();
		event.preventDefault();
	} else if (event.key === "Escape" && !list.hidden) {
		open(false);
		event.preventDefault();
	}
}
