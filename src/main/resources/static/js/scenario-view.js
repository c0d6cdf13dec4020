// What is looked at: tab, level, colour, selection, tool. All of it stands in the address, so that a link shows the same.

const part = id => document.getElementById(id);
const TABS = ["map", "table", "chart", "staff", "impact", "changes", "comments", "decision"];

export class StudioView extends EventTarget {
	#studio;
	#seen;
	#started = false;
	shown = "map";

	/** @param seen is told when a tab comes to sight, by its name */
	constructor(studio, seen) {
		super();
		this.#studio = studio;
		this.#seen = seen;
		TABS.forEach(tab => part(`tab-${tab}`).addEventListener("click", () => this.tab(tab)));
		part("tab-map").parentElement.addEventListener("keydown", event => this.#key(event));
		part("colour").addEventListener("change", () => this.#colour());
		part("level").addEventListener("change", () => {
			studio.setLevel(part("level").value);
			this.dispatchEvent(new CustomEvent("level"));
			this.#remember();
		});
		studio.addEventListener("chosen", () => this.#remember());
		addEventListener("hashchange", () => this.tab(this.#wished()));
	}

	/** Once the plan is there: as the address says. */
	start(tools) {
		const { base, map } = this.#studio;
		const wishes = new URLSearchParams(location.search);
		const levels = [...new Set([...base.units.values()].map(unit => unit.level))].filter(level => level !== "PROVINCE" || base.lowest === "PROVINCE" || !this.#oneProvince());
		[...part("level").options].filter(option => !levels.includes(option.value)).forEach(option => option.remove());
		part("level").hidden = part("level-label").hidden = levels.length < 2;
		part("level").value = levels.includes(wishes.get("level")) ? wishes.get("level") : base.lowest;
		if (part("level").value !== base.lowest) {
			this.#studio.setLevel(part("level").value);
		}
		part("whole-district-label").hidden = ![...base.units.values()].some(unit => unit.level === "DISTRICT");
		part("map-empty").hidden = map.units.length > 0;
		if ([...part("colour").options].some(option => option.value === wishes.get("colour"))) {
			part("colour").value = wishes.get("colour");
		}
		this.#colour();
		this.#studio.choose((wishes.get("sel") ?? "").split(",").filter(key => this.#studio.unit(key)));
		if (wishes.get("tool")) {
			tools.take(wishes.get("tool"), true);
		}
		this.#started = true;
		this.tab(map.units.length === 0 && this.#wished() === "map" ? "table" : this.#wished());
	}

	/** Shows a tab by its name. */
	tab(name) {
		this.shown = name;
		for (const tab of TABS) {
			const chosen = tab === name;
			part(`tab-${tab}`).setAttribute("aria-selected", String(chosen));
			part(`tab-${tab}`).tabIndex = chosen ? 0 : -1;
			part(`panel-${tab}`).hidden = !chosen;
		}
		part("studio").dataset.tab = name;
		this.#seen[name]?.();
		this.#remember();
	}

	#oneProvince() {
		return [...this.#studio.base.units.values()].filter(unit => unit.level === "PROVINCE").length === 1;
	}

	#wished() {
		const hash = location.hash.slice(1);
		return TABS.includes(hash) ? hash : hash.startsWith("conflicts") ? "decision" : "map";
	}

	#colour() {
		this.#studio.map.setAttribute("colour", part("colour").value);
		this.dispatchEvent(new CustomEvent("colour"));
		this.#remember();
	}

	#key(event) {
		const to = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (to) {
			event.preventDefault();
			const next = TABS[(TABS.indexOf(this.shown) + to + TABS.length) % TABS.length];
			this.tab(next);
			part(`tab-${next}`).focus();
		}
	}

	#remember() {
		if (!this.#started) {
			return;
		}
		const address = new URL(location.href);
		const keep = (name, value, usual) => value && value !== usual ? address.searchParams.set(name, value) : address.searchParams.delete(name);
		keep("colour", part("colour").value, "status");
		keep("level", this.#studio.level, this.#studio.base.lowest);
		keep("sel", this.#studio.selection.filter(key => !key.startsWith("waiting:")).slice(0, 40).join(), "");
		keep("tool", this.#studio.map.tool, "select");
		address.searchParams.delete("lang");
		address.hash = this.shown === "map" ? "" : this.shown;
		if (address.href !== location.href) {
			history.replaceState(history.state, "", address);
		}
	}
}
