// The territory page: the map follows the day, the filters and the colour without loading the page anew; the address keeps them all.
import "./territory-map.js";
import "./date-control.js";
import { counted, number, text } from "./texts.js";
import { legend } from "./legend.js";

const map = document.querySelector("territory-map");
const colour = document.getElementById("colour");

document.addEventListener("day-chosen", event => {
	if (map) {
		event.preventDefault();
		follow({ on: event.detail.on });
	}
});

if (map) {
	map.setAttribute("href", map.getAttribute("href").replace("__code__", "{code}"));
	const wished = new URLSearchParams(location.search).get("colour");
	if (wished && [...colour.options].some(option => option.value === wished)) {
		colour.value = wished;
	}
	map.setAttribute("colour", colour.value);
	colour.addEventListener("change", () => {
		map.setAttribute("colour", colour.value);
		remember({ colour: colour.value });
		legend(document.getElementById("map-legend"), map.units, colour.value);
	});
	map.addEventListener("map-drawn", () => describe());
	if (map.hasAttribute("data-ready")) {
		describe();
	}
	addEventListener("popstate", () => location.reload());
}

function describe() {
	const units = map.units;
	const people = units.reduce((sum, unit) => sum + (unit.population ?? 0), 0);
	document.getElementById("map-summary").textContent = units.length === 0 ? text("map.none")
		: `${counted("map.units", units.length)} · ${text("map.people", number(people))}`;
	document.getElementById("map-points").hidden = !(units.length > 0 && units.every(unit => !unit.path));
	legend(document.getElementById("map-legend"), units, colour.value);
}

/** Another day: the map is drawn anew in place, the filters of that day come from the server. */
async function follow(change) {
	const address = remember(change);
	const on = address.searchParams.get("on");
	const source = new URL(map.getAttribute("src"), location.href);
	source.searchParams.set("on", on);
	map.setAttribute("src", source.pathname + source.search);
	map.setAttribute("href", `/territory/{code}?on=${on}`);
	const page = new DOMParser().parseFromString(await (await fetch(address, { headers: { Accept: "text/html" } })).text(), "text/html");
	for (const old of document.querySelectorAll("[data-follows]")) {
		const fresh = page.getElementById(old.id);
		if (fresh) {
			replaceKeepingControl(old, fresh);
		}
	}
}

/** Everything of the part but the date control, which the user is just using. */
function replaceKeepingControl(old, fresh) {
	const control = old.querySelector("date-control");
	if (!control) {
		old.replaceWith(fresh);
		return;
	}
	for (const select of fresh.querySelectorAll("select")) {
		const present = old.querySelector(`#${select.id}`);
		present?.replaceChildren(...select.childNodes);
	}
}

function remember(change) {
	const address = new URL(location.href);
	Object.entries(change).forEach(([name, value]) => address.searchParams.set(name, value));
	address.searchParams.delete("lang");
	history.replaceState(null, "", address);
	return address;
}
