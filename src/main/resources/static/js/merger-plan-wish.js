// What is wanted: the form, the case it stands for with its standards from the pack, and the demands on single units.
import { get } from "./api.js";
import { counted, machineDigits, number, text } from "./texts.js";
import { PlanCase } from "./merger-plan-case.js";
import { element, icon } from "./elements.js";
import { chip, km2, notice, part, people, vietnamese } from "./merger-plan-parts.js";

const DEMANDS = ["locked", "mustMerge", "mustNotMerge"];

export class Wish extends EventTarget {
	#demands = [];
	#request = null;
	#planCase = null;
	#known = null;

	constructor() {
		super();
		for (const id of ["within", "on", "effectiveOn", "populationKind"]) {
			part(id).addEventListener("change", () => this.#changed());
		}
		part("count").addEventListener("focus", () => document.querySelector("[name=count-kind][value=exact]").checked = true);
	}

	get planCase() {
		return this.#planCase;
	}

	/** What cannot be read in the form, with the field it is about; null if all can. */
	fault() {
		const exact = document.querySelector("[name=count-kind]:checked").value === "exact";
		if (exact && whole(part("count").value) === null) {
			return { words: text("mergerplan.count.wrong"), field: part("count") };
		}
		return whole(part("seed").value) === null ? { words: text("mergerplan.seed.wrong"), field: part("seed") } : null;
	}

	/** What the form asks for, as the API takes it. */
	request() {
		const exact = document.querySelector("[name=count-kind]:checked").value === "exact";
		const groups = kind => this.#demands.filter(demand => demand.kind === kind).map(demand => demand.codes);
		return {
			within: part("within").value || null,
			on: part("on").value,
			effectiveOn: part("effectiveOn").value,
			keepDistricts: part("keepDistricts").checked && !part("districts-line").hidden,
			count: exact ? whole(part("count").value) : null,
			populationKind: part("populationKind").value || null,
			objectives: [...document.querySelectorAll("[data-aim]")].filter(select => Number(select.value) > 0).map(select => ({ kind: select.dataset.aim, weight: Number(select.value) })),
			locked: groups("locked").flat(),
			mustMerge: groups("mustMerge"),
			mustNotMerge: groups("mustNotMerge"),
			seconds: Number(part("seconds").value),
			seed: whole(part("seed").value)
		};
	}

	/** Fills the form with what a job was asked for. */
	async take(request) {
		part("within").value = request.within ?? "";
		part("on").value = request.on;
		part("effectiveOn").value = request.effectiveOn;
		part("keepDistricts").checked = request.keepDistricts;
		document.querySelector(`[name=count-kind][value=${request.count == null ? "most" : "exact"}]`).checked = true;
		part("count").value = request.count == null ? "" : number(request.count);
		part("populationKind").value = request.populationKind ?? "";
		const weights = new Map(request.aims.map(aim => [aim.kind, aim.weight]));
		for (const select of document.querySelectorAll("[data-aim]")) {
			select.value = String(nearest([...select.options].map(option => Number(option.value)), weights.get(select.dataset.aim) ?? 0));
		}
		part("seed").value = number(request.seed);
		if ([...part("seconds").options].some(option => option.value === String(request.seconds))) {
			part("seconds").value = String(request.seconds);
		}
		this.#demands = [...(request.locked.length > 0 ? [{ kind: "locked", codes: request.locked }] : []),
			...request.mustMerge.map(codes => ({ kind: "mustMerge", codes })), ...request.mustNotMerge.map(codes => ({ kind: "mustNotMerge", codes }))];
		this.#known = request.knownAt;
		await this.load();
	}

	/** Asks for the case the form stands for. */
	async load() {
		this.#request?.abort();
		this.#request = new AbortController();
		const asked = new URLSearchParams({ on: part("on").value, effectiveOn: part("effectiveOn").value });
		for (const [name, value] of [["within", part("within").value], ["populationKind", part("populationKind").value], ["knownAt", this.#known]]) {
			if (value) {
				asked.set(name, value);
			}
		}
		part("standards").setAttribute("aria-busy", "true");
		try {
			this.#planCase = new PlanCase(await get(`/api/merger-plans/case?${asked}`, this.#request.signal));
			this.#show();
			this.dispatchEvent(new CustomEvent("case", { detail: this.#planCase }));
		} catch (failure) {
			if (failure.name !== "AbortError") {
				this.#planCase = null;
				this.#refused(failure);
			}
		}
	}

	#changed() {
		this.#known = null;
		this.#demands = [];
		this.dispatchEvent(new Event("changed"));
		if (part("on").value && part("effectiveOn").value) {
			this.load();
		}
	}

	#refused(failure) {
		part("standards").setAttribute("aria-busy", "false");
		part("standards").replaceChildren();
		part("case-line").textContent = "";
		part("go").disabled = true;
		notice(part("case-refused"), failure.message);
		this.dispatchEvent(new Event("refused"));
	}

	#show() {
		const planCase = this.#planCase;
		notice(part("case-refused"), "");
		part("go").disabled = false;
		part("case-line").textContent = `${counted("map.units", planCase.size)} · ${text("mergerplan.kind", text(`mergerplan.population.${planCase.populationKind}`))}`;
		part("districts-line").hidden = planCase.above < 2;
		const districts = part("aim-DISTRICTS");
		districts.closest("p").hidden = planCase.above < 2;
		part("unit-names").replaceChildren(...planCase.columns.codes.map((code, place) => new Option("", `${planCase.name(place)} (${code})`)));
		part("standards").setAttribute("aria-busy", "false");
		part("standards").replaceChildren(planCase.standards.some(standard => standard.people !== null || standard.areaKm2 !== null) ? standards(planCase) : element("p", "notice warn", text("mergerplan.standards.none")));
		this.#list();
	}

	// ---- demands

	demand(kind, codes) {
		if (kind === "locked") {
			const known = this.#demands.find(demand => demand.kind === kind);
			this.#demands = this.#demands.filter(demand => demand !== known).concat({ kind, codes: [...new Set([...(known?.codes ?? []), ...codes])] });
		} else {
			this.#demands.push({ kind, codes });
		}
		this.#list();
	}

	get locked() {
		return this.#demands.filter(demand => demand.kind === "locked").flatMap(demand => demand.codes);
	}

	#list() {
		const items = DEMANDS.flatMap(kind => this.#demands.filter(demand => demand.kind === kind)).map(demand => this.#item(demand));
		part("demands").replaceChildren(...items);
		part("demands-none").hidden = items.length > 0;
		this.dispatchEvent(new Event("demands"));
	}

	#item(demand) {
		const names = demand.codes.map(code => this.#planCase?.places.has(code) ? this.#planCase.name(this.#planCase.places.get(code)) : code).join(", ");
		const item = element("li");
		const words = element("span", "", `${text(`mergerplan.demand.${demand.kind}`)}: `);
		words.append(vietnamese(element("span", "", names)));
		const drop = element("button", "button quiet icon-only");
		drop.type = "button";
		drop.setAttribute("aria-label", text("mergerplan.demand.drop", names));
		drop.append(icon("close"));
		drop.addEventListener("click", () => {
			this.#demands = this.#demands.filter(each => each !== demand);
			this.#list();
			(part("demands").querySelector("button") ?? part("go")).focus();
		});
		item.append(words, drop);
		return item;
	}
}

// ---- standards

/** What is asked of new units, class by class; where it is written and what is not known on demand. */
function standards(planCase) {
	const holder = document.createDocumentFragment();
	const grid = element("table", "planner-standards");
	grid.append(element("thead"), element("tbody"));
	const head = element("tr");
	[["mergerplan.standards.class", ""], ["mergerplan.standards.people", "number"], ["mergerplan.standards.area", "number"]].forEach(([key, style]) => {
		const cell = element("th", style, text(key));
		cell.scope = "col";
		head.append(cell);
	});
	grid.tHead.append(head);
	for (const standard of classes(planCase)) {
		const line = element("tr");
		const who = element("th", "", `${text(`type.${standard.type}`)}${standard.terrains.length === 1 && standard.terrains[0] ? `, ${text(`terrain.${standard.terrains[0]}`)}` : ""}`);
		who.scope = "row";
		who.append(element("span", "", counted("map.units", standard.units)));
		line.append(who, asked(standard.people, standard.stated.find(finding => finding.metric === "population"), people), asked(standard.areaKm2, standard.stated.find(finding => finding.metric === "area_km2"), km2));
		grid.tBodies[0].append(line);
	}
	holder.append(grid, sources(planCase));
	return holder;
}

/** Classes that ask the same of one type whatever the terrain are shown as one. */
function classes(planCase) {
	const shown = new Map();
	for (const standard of planCase.standards) {
		const key = [standard.type, standard.people, standard.areaKm2].join(" ");
		const known = shown.get(key);
		if (known) {
			known.units += standard.units;
			known.terrains.push(standard.terrain);
		} else {
			shown.set(key, { ...standard, terrains: [standard.terrain] });
		}
	}
	return [...shown.values()];
}

function asked(least, finding, words) {
	const cell = element("td", "number", least === null ? "–" : `≥ ${words(least)}`);
	if (finding?.strictest != null) {
		cell.append(element("span", "open", text("mergerplan.standards.mildest", words(finding.threshold))));
	} else if (finding?.eased) {
		cell.append(element("span", "eased", text("mergerplan.standards.eased")));
	}
	return cell;
}

function sources(planCase) {
	const stated = planCase.standards.flatMap(standard => standard.stated);
	const open = [...new Set(stated.filter(finding => finding.strictest != null || finding.threshold == null).flatMap(finding => finding.missing))];
	const holder = element("div", "planner-sources");
	if (open.length > 0) {
		holder.append(element("p", "open", text("mergerplan.standards.open", open.join(", "))));
	}
	const details = element("details", "peek");
	details.append(element("summary", "", text("mergerplan.standards.sources")));
	const list = element("ul");
	for (const [title, finding] of new Map(stated.map(finding => [finding.title, finding]))) {
		const item = element("li", "", `${title} – `);
		const source = finding.url ? element("a", "", finding.source) : element("span", "", finding.source);
		if (finding.url) {
			source.href = finding.url;
			source.rel = "noopener";
		}
		item.append(source, ` (${finding.confidence})`);
		list.append(item);
	}
	details.append(list, ...others(planCase));
	holder.append(details);
	return holder;
}

function others(planCase) {
	return planCase.others.length === 0 ? [] : [element("p", "small muted", text("mergerplan.standards.others", planCase.others.join(", ")))];
}

function whole(typed) {
	const digits = machineDigits(typed.trim()).replace(/[.,\s\u00a0\u202f]/g, "");
	return /^-?\d{1,15}$/.test(digits) ? Number(digits) : null;
}

function nearest(values, wanted) {
	return values.reduce((best, value) => Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best);
}
