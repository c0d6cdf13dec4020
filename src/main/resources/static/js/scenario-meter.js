// The meter beside the map: before and after, standards met, near, missed and unknown, and the units, those below a rule first.
import { lines } from "./scenario-preview.js";
import { element, icon, mark } from "./elements.js";
import { bar, members, reasons, verdictWords } from "./scenario-rows.js";
import { collator, counted, number, percent, text } from "./texts.js";
import { byNeed, decisive, needsWork, standards, statusOf, tally } from "./verdicts.js";

const FIRST = 40;

export class Meter {
	#studio;
	#preview;
	#holder = document.getElementById("meter");
	#live = document.getElementById("live");
	#shown = null;
	#limit = FIRST;
	#frame = 0;

	#staffing;

	constructor(studio, preview, staffing) {
		this.#staffing = staffing;
		staffing.addEventListener("known", () => this.draw());
		this.#studio = studio;
		this.#preview = preview;
		studio.addEventListener("shown", () => this.draw());
		this.#holder.addEventListener("pointerleave", () => preview.rest(null));
	}

	draw() {
		const opened = new Set([...this.#holder.querySelectorAll(".unit-row[open]")].map(row => row.dataset.code));
		const { plan, units } = this.#studio;
		this.#holder.setAttribute("aria-busy", "false");
		this.#holder.replaceChildren(this.#tiles(plan, units), ...this.#unassigned(plan), ...whole(plan.findings), this.#list(units, opened));
	}

	/** A stroke's figures while it goes on; null when it ends. */
	live(stroke) {
		cancelAnimationFrame(this.#frame);
		this.#live.hidden = stroke === null;
		if (stroke === null) {
			return;
		}
		this.#frame = requestAnimationFrame(() => {
			const { plan } = this.#studio;
			const unit = stroke.into ? plan.unit(stroke.into) : null;
			const box = element("div", "live-box");
			const count = element("span", "figure", `${number(plan.unitsBefore)} → ${number(plan.unitsAfter)}`);
			count.dataset.liveAfter = String(plan.unitsAfter);
			const name = element("strong", "", unit?.name ?? text("studio.tool.erase"));
			name.lang = "vi";
			box.append(name, count);
			if (unit) {
				const finding = decisive(unit.findings), status = statusOf(unit.findings);
				const people = element("span", "", unit.population == null ? text("studio.peopleUnknown") : text("map.people", number(unit.population)));
				people.dataset.livePopulation = String(unit.population);
				box.append(people, element("span", "muted small", [counted("map.units", unit.from.length), unit.areaKm2 == null ? "" : text("map.area", number(unit.areaKm2, 1))].filter(Boolean).join(" · ")));
				if (finding) {
					box.append(bar(finding, status), verdictWords(finding, status));
				}
				if (unit.contiguous === false) {
					box.append(element("span", "verdict-fail small", text("meter.apart")));
				}
			} else {
				box.append(element("span", "muted small", counted("map.units", stroke.codes.size)));
			}
			this.#live.replaceChildren(box);
		});
	}

	/** Opens the row of a unit. */
	open(key) {
		const row = this.#holder.querySelector(`.unit-row[data-code="${CSS.escape(key)}"]`);
		if (row) {
			row.open = true;
			row.scrollIntoView({ block: "nearest" });
		}
	}

	#tiles(plan, units) {
		const counts = tally(units.flatMap(unit => standards(unit.findings)));
		const inUse = units.filter(unit => !unit.empty);
		const meeting = inUse.filter(unit => statusOf(unit.findings) === "pass").length;
		const free = inUse.filter(unit => statusOf(unit.findings) === "none").length;
		const known = units.filter(unit => unit.contiguous !== null);
		const pieces = known.filter(unit => unit.contiguous).length;
		const filled = inUse.length;
		const level = plan.levels.find(each => each.level === this.#studio.level) ?? { before: plan.unitsBefore, after: plan.unitsAfter };
		const reduction = level.before === 0 ? 0 : 100 * (level.before - level.after) / level.before;
		const grid = element("div", "meter-tiles");
		grid.append(
			tile(text("meter.units"), `${number(level.before)} → ${number(level.after)}`, level.before === level.after ? "" : `${reduction > 0 ? "−" : "+"}${number(Math.abs(reduction), 1)} %`, { before: level.before, after: level.after }),
			tile(text("meter.meeting"), `${number(meeting)} / ${number(filled - free)}`, free > 0 ? text("meter.free", number(free)) : "", { meeting, units: filled - free, free }),
			tile(text("meter.contiguous"), known.length === 0 ? "–" : percent(floor(pieces / known.length), 1), known.length < filled ? text("meter.unchecked", number(filled - known.length)) : "", { pieces }),
			standardsTile(counts), ...this.#means());
		return grid;
	}

	/** What is at stake beside the rules: of the version last saved, until the next is known. */
	#means() {
		const { said } = this.#staffing;
		if (!said) {
			return [];
		}
		const { staff, offices, farthest } = said;
		const tiles = [
			tile(text("meter.freed"), number(staff.freed), text("meter.freed.of", number(staff.posts)), { freed: staff.freed }),
			tile(text("meter.people"), `${number(offices.peopleBefore)} → ${number(offices.peopleAfter)}`, "", { people: offices.peopleAfter ?? "" }),
			tile(text("meter.way"), farthest ? text("staff.km", number(farthest.km, 1)) : "–", farthest ? farthest.name : "", { way: farthest?.km ?? "" })];
		tiles[1].classList.add("pair");
		tiles.forEach(each => each.classList.toggle("stale", !this.#staffing.isFresh));
		return tiles;
	}

	#unassigned(plan) {
		if (plan.unassigned.length === 0) {
			return [];
		}
		const box = element("p", "notice warn unassigned");
		const names = plan.unassigned.slice(0, 3).map(unit => unit.name).join(", ");
		const words = element("span", "", `${counted("studio.unassigned", plan.unassigned.length)}: ${names}${plan.unassigned.length > 3 ? " …" : ""}`);
		words.dataset.unassigned = String(plan.unassigned.length);
		box.append(icon("unassigned"), words);
		return [box];
	}

	#list(all, opened) {
		const formed = all.filter(unit => unit.formed);
		const problems = all.filter(unit => !unit.empty && needsWork(unit.findings));
		const choices = { formed, problems, all };
		const chosen = this.#shown ?? (formed.length > 0 ? "formed" : "problems");
		const section = element("section", "unit-list");
		const head = element("div", "unit-list-head");
		head.append(element("h3", "", text("meter.list")));
		const select = element("select");
		select.setAttribute("aria-label", text("meter.list.show"));
		for (const [choice, units] of Object.entries(choices)) {
			select.append(new Option(`${text(`meter.list.${choice}`)} (${number(units.length)})`, choice, false, choice === chosen));
		}
		select.addEventListener("change", () => {
			this.#shown = select.value;
			this.#limit = FIRST;
			this.draw();
			this.#holder.querySelector(".unit-list select").focus();
		});
		head.append(select);
		section.append(head);
		const units = choices[chosen].toSorted((one, other) => byNeed(one, other) || collator.compare(one.name, other.name));
		units.slice(0, this.#limit).forEach(unit => section.append(this.#row(unit, opened.has(unit.code))));
		if (units.length === 0) {
			section.append(element("p", "muted small", text("meter.list.empty")));
		}
		if (units.length > this.#limit) {
			const more = element("button", "button", text("meter.more", number(units.length - this.#limit)));
			more.type = "button";
			more.addEventListener("click", () => {
				this.#limit += 200;
				this.draw();
			});
			section.append(more);
		}
		return section;
	}

	#row(unit, isOpen) {
		const status = unit.empty ? "unknown" : statusOf(unit.findings);
		const finding = decisive(unit.findings);
		const box = element("details", "unit-row");
		box.dataset.code = unit.code;
		box.open = isOpen;
		const summary = element("summary");
		const name = element("span", "unit-name", unit.name);
		name.lang = "vi";
		if (this.#studio.locks.has(unit.code)) {
			const lock = icon("lock");
			lock.classList.add("locked");
			name.prepend(lock);
		}
		summary.append(mark(status), name, element("span", "unit-size", sizes(unit)), unit.empty ? element("span", "unit-verdict muted", text("studio.empty")) : verdictWords(finding, status));
		if (finding && !unit.empty) {
			summary.append(bar(finding, status));
		}
		box.append(summary);
		summary.addEventListener("pointerenter", () => this.#preview.rest(unit.code));
		box.addEventListener("toggle", () => box.open && this.#opened(box, unit, true));
		if (isOpen) {
			this.#opened(box, unit, false);
		}
		return box;
	}

	#opened(box, unit, byUser) {
		if (box.children.length === 1) {
			box.append(members(unit), reasons(unit.findings));
			this.#offerMergers(box, unit);
		}
		if (byUser && !box.dataset.was) {
			this.#studio.choose([unit.code]);
			this.#studio.map.zoomTo(this.#studio.codesOf(unit.code));
		}
		box.dataset.was = "open";
	}

	async #offerMergers(box, unit) {
		const mergers = this.#studio.editable ? await this.#preview.of(unit.code) : [];
		if (mergers.length > 0 && box.isConnected) {
			const seat = unit.from[0]?.code ?? null;
			box.append(element("h4", "small", text("studio.ifMerged", unit.name)), lines(mergers, merger => {
				const keys = this.#studio.step({ type: "MERGE_UNITS", into: { name: merger.unit.name, type: merger.unit.type, seat }, from: [{ code: unit.code }, { code: merger.with }] });
				if (keys) {
					this.#studio.choose(keys);
				}
			}));
		}
	}
}

/** 99.96 % is not yet everything. */
function floor(share) {
	return share < 1 ? Math.floor(share * 1000) / 1000 : 1;
}

function tile(label, figure, note, data) {
	const box = element("div", "meter-tile");
	const value = element("strong", "figure", figure);
	Object.entries(data).forEach(([name, machine]) => value.dataset[name] = String(machine));
	box.append(element("span", "label", label), value);
	if (note) {
		box.append(element("span", "note", note));
	}
	return box;
}

function standardsTile(counts) {
	const box = element("div", "meter-tile");
	box.append(element("span", "label", text("meter.standards")));
	const line = element("ul", "verdicts");
	for (const verdict of ["pass", "near", "fail", "unknown"]) {
		const item = element("li", `verdict-${verdict}`);
		item.append(mark(verdict), element("b", "", number(counts[verdict])), element("span", "", text(`verdict.${verdict}`)));
		item.dataset.verdict = verdict;
		item.dataset.value = String(counts[verdict]);
		line.append(item);
	}
	box.append(line);
	return box;
}

/** What the rules say about the plan as a whole. */
function whole(findings) {
	if (findings.length === 0) {
		return [];
	}
	const section = element("section", "plan-findings");
	section.append(element("h3", "", text("meter.whole")), reasons(findings));
	return [section];
}

function sizes(unit) {
	return [unit.from.length > 1 ? counted("map.units", unit.from.length) : "", unit.areaKm2 != null ? text("map.area", number(unit.areaKm2, 0)) : ""].filter(Boolean).join(" · ");
}
