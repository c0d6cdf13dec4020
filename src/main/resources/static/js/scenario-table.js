// The units of the plan as a table: by keyboard alone it has the same powers as the map. Units that were formed open to their members.
import { element, icon } from "./elements.js";
import { chip } from "./scenario-rows.js";
import { collator, counted, folded, number, percent, text } from "./texts.js";
import { byNeed, needsWork, statusOf } from "./verdicts.js";

/** Lines drawn at once; the filter finds the others. */
const MOST = 600;

export class ScenarioTable {
	#studio;
	#body = document.querySelector("#units-table tbody");
	#filter = document.getElementById("table-filter");
	#show = document.getElementById("table-show");
	#count = document.getElementById("table-count");
	#panel = document.getElementById("panel-table");
	#open = new Set();
	#stale = true;
	#at = null;

	constructor(studio) {
		this.#studio = studio;
		this.#filter.addEventListener("input", () => this.#draw());
		this.#show.addEventListener("change", () => this.#draw());
		studio.addEventListener("shown", () => this.#panel.hidden ? this.#stale = true : this.#draw());
		studio.addEventListener("chosen", () => this.#choose());
		studio.addEventListener("locked", () => this.#panel.hidden ? this.#stale = true : this.#draw());
		studio.addEventListener("named", ({ detail }) => this.#rename(detail.names));
		this.#body.addEventListener("keydown", event => this.#key(event));
		this.#body.addEventListener("click", event => this.#click(event));
		this.#body.addEventListener("focusin", event => this.#stand(event.target.closest("tr")));
	}

	/** When the panel comes to sight. */
	seen() {
		if (this.#stale) {
			this.#draw();
		}
	}

	/** Stands on a unit's line, which is shown whatever the filter; without one, or where it is gone, where one stood last; where no line is left, at the filter. */
	goTo(key) {
		if (key && !this.#lineOf(key) && this.#lines().some(unit => unit.code === key)) {
			this.#filter.value = "";
			this.#show.value = "all";
			this.#draw(key);
		}
		(this.#lineOf(key) ?? this.#body.querySelector('tr[tabindex="0"]') ?? this.#filter).focus();
	}

	#lineOf(key) {
		return [...this.#body.rows].find(line => line.dataset.code === key);
	}

	#draw(wanted = null) {
		this.#stale = false;
		const focused = this.#body.contains(document.activeElement);
		const place = [...this.#body.rows].findIndex(line => line.tabIndex === 0);
		const units = this.#lines();
		const typed = folded(this.#filter.value.trim());
		const kept = units.filter(unit => this.#wanted(unit)).filter(unit => !typed || folded(unit.name).includes(typed) || unit.code === typed || unit.from.some(source => source.code === typed || folded(source.name ?? "").includes(typed)))
			.toSorted((one, other) => Number(other.alone ?? false) - Number(one.alone ?? false) || Number(other.empty) - Number(one.empty) || byNeed(one, other) || collator.compare(one.name, other.name));
		const drawn = kept.slice(0, MOST);
		if (wanted && !drawn.some(unit => unit.code === wanted)) {
			drawn.unshift(...kept.filter(unit => unit.code === wanted));
		}
		this.#count.textContent = kept.length > MOST ? text("studio.tableCut", counted("map.units", kept.length), number(MOST)) : counted("map.units", kept.length);
		this.#body.replaceChildren(...drawn.flatMap(unit => [this.#line(unit), ...this.#open.has(unit.code) ? unit.from.map(source => this.#member(unit, source)) : []]));
		// a unit that is gone leaves the keyboard at its place
		const at = this.#lineOf(this.#at) ?? this.#body.rows[Math.min(Math.max(place, 0), this.#body.rows.length - 1)];
		if (at) {
			at.tabIndex = 0;
			if (focused) {
				at.focus();
			}
		}
		this.#choose();
	}

	#lines() {
		return [...this.#studio.units, ...this.#unassigned()];
	}

	/** Territory that lies in no unit, to be put into one. */
	#unassigned() {
		const { plan, base, level } = this.#studio;
		return level !== base.lowest ? [] : plan.unassigned.filter(({ code }) => !plan.unit(code))
			.map(({ code }) => ({ ...base.units.get(code), from: [], findings: [], formed: false, empty: false, alone: true }));
	}

	#wanted(unit) {
		switch (this.#show.value) {
			case "problems": return unit.alone || !unit.empty && needsWork(unit.findings);
			case "formed": return unit.formed;
			case "locked": return this.#studio.locks.has(unit.code);
			default: return true;
		}
	}

	#line(unit) {
		const line = this.#row(unit.code, unit.name, 1);
		const parts = unit.from.length > 1 || unit.formed;
		if (parts) {
			line.setAttribute("aria-expanded", String(this.#open.has(unit.code)));
		}
		const name = element("td");
		if (parts && unit.from.length > 0) {
			const toggle = element("button", "twist");
			toggle.type = "button";
			toggle.tabIndex = -1;
			toggle.dataset.twist = unit.code;
			toggle.setAttribute("aria-label", text("studio.showMembers", unit.name));
			toggle.append(icon("next"));
			name.append(toggle);
		}
		if (this.#studio.locks.has(unit.code)) {
			const lock = icon("lock");
			lock.classList.add("locked");
			name.append(lock, element("span", "visually-hidden", text("studio.locked")));
		}
		const words = element("span", unit.formed ? "formed" : "", unit.name);
		words.lang = "vi";
		name.append(words);
		const from = element("td", "small", unit.from.length > 1 ? unit.from.map(source => (source.name ?? source.code) + (source.share < 1 ? ` (${percent(source.share)})` : "")).join(", ") : "");
		const parent = element("td", "small", unit.parentName ?? "");
		from.lang = parent.lang = "vi";
		line.append(name, element("td", "", text(`type.${unit.type}`)), parent, from, figure(unit.population, 0), figure(unit.areaKm2, 1),
			cell(unit.alone ? element("span", "chip warn", text("studio.noUnit")) : unit.empty ? element("span", "chip", text("studio.empty")) : chip(statusOf(unit.findings))));
		return line;
	}

	#member(unit, source) {
		const known = this.#studio.base.units.get(source.code);
		const line = this.#row(source.code, source.name, 2);
		line.dataset.of = unit.code;
		const name = element("td", "member", source.share < 1 ? `${source.name} (${percent(source.share, 1)})` : source.name);
		name.lang = "vi";
		line.append(name, element("td", "", text(`type.${known.type}`)), cell(""), cell(""), figure(known.population, 0), figure(known.areaKm2, 1), cell(""));
		return line;
	}

	#row(code, name, level) {
		const line = element("tr");
		line.dataset.code = code;
		line.setAttribute("aria-level", String(level));
		line.tabIndex = -1;
		const box = element("input");
		box.type = "checkbox";
		box.tabIndex = -1;
		box.setAttribute("aria-label", name);
		line.append(cell(box));
		return line;
	}

	#choose() {
		const chosen = new Set(this.#studio.selection);
		for (const line of this.#body.rows) {
			const selected = chosen.has(line.dataset.code) && !(line.dataset.of && this.#studio.unit(line.dataset.code));
			line.setAttribute("aria-selected", String(selected));
			line.querySelector("input").checked = selected;
		}
	}

	/** Where one stands, and what is open, stays so under other keys. */
	#rename(names) {
		this.#at = names.get(this.#at) ?? this.#at;
		this.#open = new Set([...this.#open].map(key => names.get(key) ?? key));
	}

	#stand(line) {
		if (line) {
			this.#body.querySelector('tr[tabindex="0"]')?.setAttribute("tabindex", "-1");
			line.tabIndex = 0;
			this.#at = line.dataset.code;
		}
	}

	#toggle(code) {
		const { selection } = this.#studio;
		this.#studio.choose(selection.includes(code) ? selection.filter(each => each !== code) : [...selection, code]);
	}

	#twist(key, open) {
		if (open) {
			this.#open.add(key);
		} else {
			this.#open.delete(key);
		}
		this.#at = key;
		this.#draw();
	}

	#click(event) {
		const line = event.target.closest("tr");
		const twist = event.target.closest("[data-twist]");
		if (twist) {
			this.#twist(twist.dataset.twist, !this.#open.has(twist.dataset.twist));
		} else if (line) {
			this.#toggle(line.dataset.code);
			line.focus();
		}
	}

	#key(event) {
		const line = event.target.closest("tr");
		if (event.target !== line || event.ctrlKey || event.metaKey || event.altKey) {
			return;
		}
		const key = line.dataset.code;
		switch (event.key) {
			case "ArrowDown": line.nextElementSibling?.focus(); break;
			case "ArrowUp": line.previousElementSibling?.focus(); break;
			case "Home": this.#body.rows[0].focus(); break;
			case "End": this.#body.rows[this.#body.rows.length - 1].focus(); break;
			case "ArrowRight": if (line.getAttribute("aria-expanded") === "false") { this.#twist(key, true); } break;
			case "ArrowLeft": this.#twist(line.dataset.of ?? key, false); break;
			case " ": case "Enter": this.#toggle(key); break;
			default: return;
		}
		event.preventDefault();
		event.stopPropagation();
	}
}

function figure(value, decimals) {
	const box = element("td", "number", number(value, decimals));
	box.dataset.value = String(value);
	return box;
}

function cell(content) {
	const box = element("td");
	box.append(content);
	return box;
}
