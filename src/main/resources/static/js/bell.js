// The bell of every page: asks what waits for one once the page stands, and each minute while somebody is at it. A page that was left open asks nothing, so it
// does not keep a session alive for ever. What one is reading in the open list is not taken away.
const bell = document.querySelector("[data-bell]");
const EVERY = 60_000, AWAY = 10 * 60_000;
let touched = Date.now(), asked = 0, known;

async function ask() {
	asked = Date.now();
	try {
		const answer = await fetch(bell.dataset.bell, { credentials: "same-origin", headers: { Accept: "text/html" } });
		if (answer.ok && !answer.redirected) {
			show(new DOMParser().parseFromString(await answer.text(), "text/html").body.firstElementChild);
		}
	} catch {
		// the bell keeps what it knew; the next minute asks again
	}
}

function show(waiting) {
	const { value, shown, label } = waiting.dataset, summary = bell.querySelector("summary"), count = bell.querySelector(".count");
	summary.setAttribute("aria-label", label);
	summary.title = label;
	count.textContent = value === "0" ? "" : shown;
	count.hidden = value === "0";
	if (known !== undefined && known !== value) {
		bell.querySelector("[role=status]").textContent = label;
	}
	known = value;
	if (!bell.open || !bell.contains(document.activeElement)) {
		bell.querySelector(".sheet").replaceChildren(...waiting.childNodes);
	}
	bell.dataset.asked = value;
}

if (bell) {
	["pointerdown", "keydown", "focus"].forEach(kind => addEventListener(kind, () => {
		touched = Date.now();
	}, { capture: true, passive: true }));
	document.addEventListener("visibilitychange", () => document.hidden || Date.now() - asked < EVERY || ask());
	setInterval(() => document.hidden || Date.now() - touched > AWAY || ask(), EVERY);
	ask();
}
