// What is wanted: the form, the case it stands for with its standards from the pack, and the demands on single units.
import { get } from "./api.js";
import { counted, machineDigits, number, text } from "./texts.js";
import { Aims } from "./merger-plan-aims.js";
import { PlanCase } from "./merger-plan-case.js";
import { element, icon } from "./elements.js";
import { chip, km2, notice, part, people, vietnamese } from "./merger-plan-parts.js";

const DEMANDS = ["locked", "seats", "mustMerge", "mustNotMerge"];
/** Demands of which one list is kept, however often units are added. */
const SINGLE = ["locked", "seats"];

export class Wish extends EventTarget {
	#demands = [];
	#request = null;
	#planCase = null;
	#known = null;
	#draft = null;
	#surpasses = false;
	#aims = new Aims();

	constructor() {
		super();
		for (const id of ["within", "on", "effectiveOn", "populationKind"]) {
			part(id).addEventListener("change", () => this.#changed());
		}
		for (const [id, kind] of [["count", "exact"], ["count-from", "band"], ["count-to", "band"]]) {
			part(id).addEventListener("input", () => choice(kind).checked = true);
		}
		for (const [id, surpasses] of [["draft-finish", false], ["draft-surpass", true]]) {
			part(id).addEventListener("click", () => this.#use(surpasses));
		}
		part("keepDistricts").addEventListener("change", () => this.#showDistricts());
	}

	get planCase() {
		return this.#planCase;
	}

	/** The scenario that is to be finished, null if none. */
	get draft() {
		return this.#draft;
	}

	/** What cannot be read in the form, with the field it is about; null if all can. */
	fault() {
		const kind = chosen();
		const counts = { most: [], exact: ["count"], band: ["count-from", "count-to"] }[kind];
		for (const id of counts) {
			if (!(whole(part(id).value) > 0)) {
				return { words: text(part(id).value.trim() ? "mergerplan.count.wrong" : "mergerplan.count.missing", part(id).value), field: part(id) };
			}
		}
		if (kind === "band" && whole(part("count-from").value) > whole(part("count-to").value)) {
			return { words: text("planplace.count.turned"), field: part("count-to") };
		}
		for (const [id, read] of [["most-members", whole], ["most-area", decimal]]) {
			if (part(id).value.trim() && !(read(part(id).value) > 0)) {
				part("more").open = true;
				return { words: text("planplace.limit.wrong", part(id).labels[0].textContent, part(id).value), field: part(id) };
			}
		}
		if (whole(part("seed").value) === null) {
			part("more").open = true;
			return { words: text("mergerplan.seed.wrong", part("seed").value), field: part("seed") };
		}
		return this.#aims.fault();
	}

	/** What the form asks for, as the API takes it. */
	request() {
		const kind = chosen();
		const groups = kind => this.#demands.filter(demand => demand.kind === kind).map(demand => demand.codes);
		return {
			within: part("within").value || null,
			on: part("on").value,
			effectiveOn: part("effectiveOn").value,
			keepDistricts: part("keepDistricts").checked && !part("districts-line").hidden,
			count: kind === "exact" ? whole(part("count").value) : kind === "band" ? whole(part("count-from").value) : null,
			countUpTo: kind === "band" ? whole(part("count-to").value) : null,
			mostMembers: whole(part("most-members").value),
			mostAreaKm2: decimal(part("most-area").value),
			scenario: this.#surpasses ? null : this.#draft?.scenario ?? null,
			noWorseThan: this.#surpasses ? this.#draft?.scenario ?? null : null,
			populationKind: part("populationKind").value || null,
			objectives: this.#aims.objectives,
			inOrder: this.#aims.inOrder,
			locked: groups("locked").flat(),
			seats: groups("seats").flat(),
			mustMerge: groups("mustMerge"),
			mustNotMerge: groups("mustNotMerge"),
			seconds: Number(part("seconds").value),
			seed: whole(part("seed").value)
		};
	}

	/** Fills the form with what a job was asked for. */
	async take(request) {
		this.#place(request);
		this.#limit(request.limits);
		this.#aims.take(request.aims, request.inOrder);
		part("seed").value = number(request.seed);
		if ([...part("seconds").options].some(option => option.value === String(request.seconds))) {
			part("seconds").value = String(request.seconds);
		}
		const demands = request.demands;
		this.#demands = [...SINGLE.filter(kind => demands[kind].length > 0).map(kind => ({ kind, codes: demands[kind] })),
			...["mustMerge", "mustNotMerge"].flatMap(kind => demands[kind].map(codes => ({ kind, codes })))];
		const draft = request.draft ?? request.noWorseThan;
		if (draft) {
			const { name } = await get(`/api/scenarios/${encodeURIComponent(draft.scenario)}`);
			this.#begin({ scenario: draft.scenario, name, drawn: draft.drawn });
			this.#use(Boolean(request.noWorseThan));
		}
		await this.load();
	}

	/** Fills the form with what a scenario is about, to be finished; its case is known with it. */
	draw(drafted) {
		this.#place(drafted.request);
		part("keepDistricts").checked = drafted.request.limits.keepDistricts;
		const codes = drafted.planCase.columns.codes, members = new Map();
		drafted.plan.regionOf.forEach((region, place) => members.set(region, [...members.get(region) ?? [], codes[place]]));
		this.#begin({ scenario: drafted.scenario, name: drafted.name, drawn: [...members].filter(([, of]) => of.length > 1).map(([region, of]) => ({ name: drafted.names[region], members: of })) });
		this.#show(new PlanCase(drafted.planCase));
	}

	#place(request) {
		part("within").value = request.within ?? "";
		part("on").value = request.on;
		part("effectiveOn").value = request.effectiveOn;
		part("populationKind").value = request.populationKind ?? "";
		this.#known = request.knownAt;
	}

	#limit(limits) {
		const filled = value => value == null ? "" : number(value, 3);
		part("keepDistricts").checked = limits.keepDistricts;
		choice(limits.countUpTo != null ? "band" : limits.count == null ? "most" : "exact").checked = true;
		part("count").value = limits.countUpTo == null ? filled(limits.count) : "";
		part("count-from").value = limits.countUpTo == null ? "" : filled(limits.count ?? 1);
		part("count-to").value = filled(limits.countUpTo);
		part("most-members").value = filled(limits.mostMembers);
		part("most-area").value = filled(limits.mostAreaKm2);
		part("more").open = limits.mostMembers != null || limits.mostAreaKm2 != null;
	}

	/** Territory and days are those of the scenario it begins with. */
	#begin(draft) {
		this.#draft = draft;
		for (const id of ["within", "on", "effectiveOn"]) {
			part(id).disabled = true;
		}
		part("draft-line").hidden = part("draft-use").hidden = false;
		if (![...part("draft").options].some(option => option.value === draft.scenario)) {
			part("draft").append(new Option(draft.name, draft.scenario));
		}
		part("draft").value = draft.scenario;
		this.#use(false);
	}

	/** What was drawn is finished, or a plan is looked for that is no worse than it in any figure. */
	#use(surpasses) {
		this.#surpasses = surpasses;
		part("draft-finish").setAttribute("aria-pressed", String(!surpasses));
		part("draft-surpass").setAttribute("aria-pressed", String(surpasses));
		const link = vietnamese(element("a", "", this.#draft.name));
		link.href = `/scenarios/${encodeURIComponent(this.#draft.scenario)}`;
		const words = surpasses ? text("planplace.draft.surpass.words") : text("planplace.draft.words", number(this.#draft.drawn.length));
		part("draft-line").replaceChildren(link, " – ", element("span", "", words));
		part("go-words").textContent = text(surpasses ? "planplace.surpass" : "planplace.finish");
		this.#planCase?.call(this.#kept());
	}

	/** Units that keep their names: those of a draft that is finished. */
	#kept() {
		return this.#surpasses ? [] : this.#draft?.drawn ?? [];
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
			this.#show(new PlanCase(await get(`/api/merger-plans/case?${asked}`, this.#request.signal)));
		} catch (failure) {
			if (failure.name !== "AbortError") {
				this.#planCase = null;
				this.#refused(failure);
			}
		}
	}

	#show(planCase) {
		this.#planCase = planCase;
		planCase.call(this.#kept());
		this.#fit();
		this.#fill();
		this.dispatchEvent(new CustomEvent("case", { detail: planCase }));
	}

	/** Demands stay as far as the units they name are among those planned. */
	#fit() {
		const fitting = this.#demands.map(({ kind, codes }) => ({ kind, codes: codes.filter(code => this.#planCase.places.has(code)) }))
			.filter(({ kind, codes }) => codes.length >= (SINGLE.includes(kind) ? 1 : 2));
		const lost = this.#demands.length - fitting.length;
		this.#demands = fitting;
		part("demands-lost").textContent = lost > 0 ? counted("mergerplan.demands.lost", lost) : "";
	}

	#changed() {
		this.#known = null;
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

	#fill() {
		const planCase = this.#planCase;
		notice(part("case-refused"), "");
		part("go").disabled = false;
		part("case-line").textContent = `${counted("map.units", planCase.size)} · ${text("mergerplan.kind", text(`mergerplan.population.${planCase.populationKind}`))}`;
		part("districts-line").hidden = planCase.above < 2;
		this.#showDistricts();
		part("unit-names").replaceChildren(...planCase.columns.codes.map((code, place) => new Option("", `${planCase.name(place)} (${code})`)));
		part("standards").setAttribute("aria-busy", "false");
		part("standards").replaceChildren(planCase.standards.some(standard => standard.people !== null || standard.areaKm2 !== null) ? standards(planCase) : element("p", "notice warn", text("mergerplan.standards.none")));
		this.#list();
	}

	/** Crossing districts can have a price where it is not forbidden. */
	#showDistricts() {
		part("aim-DISTRICTS").closest("p").hidden = part("districts-line").hidden || part("keepDistricts").checked;
	}

	// ---- demands

	demand(kind, codes) {
		if (SINGLE.includes(kind)) {
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
		this.#planCase?.seat(this.#demands.filter(demand => demand.kind === "seats").flatMap(demand => demand.codes));
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

const choice = kind => document.querySelector(`[name=count-kind][value=${kind}]`);
const chosen = () => document.querySelector("[name=count-kind]:checked").value;

/** A figure with decimals as the page's language writes it. */
function decimal(typed) {
	const digits = machineDigits(typed.trim()).replace(/[\s\u00a0\u202f]/g, "");
	const sign = number(1.5, 1).replace(/[^.,]/g, "");
	const machine = digits.replaceAll(sign === "," ? "." : ",", "").replace(sign, ".");
	return /^-?\d{1,12}(\.\d+)?$/.test(machine) ? Number(machine) : null;
}

/** A whole number, its thousands set apart or not: 1,000 and 1.000 are a thousand, 5.5 is none. */
function whole(typed) {
	const digits = machineDigits(typed.trim());
	const grouped = /^-?\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+$/.test(digits) ? digits.replace(/[.,\s\u00a0\u202f]/g, "") : digits;
	return /^-?\d{1,15}$/.test(grouped) ? Number(grouped) : null;
}
