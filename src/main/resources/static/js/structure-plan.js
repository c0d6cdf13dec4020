// The apparatus of a scenario as the server has it: one level of it at a time, and steps on it. Tells "changed", "level" and "refused".
import { Refused, get, post, remove } from "./api.js";

export class PlanApparatus extends EventTarget {
	#scenario;
	#busy = false;
	/** Bodies by code as they were last seen on either side. */
	#seen = new Map();
	version;
	hierarchy = "PARTY";
	/** The body whose level is looked at; null at the top. */
	above = null;
	level = null;
	/** The bodies gone through on the way down. */
	way = [];

	constructor({ scenario, version, editable, answers, baseOn }) {
		super();
		this.#scenario = scenario;
		this.version = Number(version);
		this.editable = editable === "true";
		this.answers = answers === "true";
		this.baseOn = baseOn;
	}

	address(rest = "") {
		return `/api/scenarios/${encodeURIComponent(this.#scenario)}${rest}`;
	}

	read(rest, query = {}) {
		const wanted = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
		return get(this.address(`${rest}${wanted.length > 0 ? `?${new URLSearchParams(wanted)}` : ""}`));
	}

	// ---- looking

	async look() {
		const answer = await this.read("/apparatus", { hierarchy: this.hierarchy, above: this.above });
		this.version = answer.version;
		this.level = answer;
		[answer.above, answer.aboveAfter, ...answer.before, ...answer.after, ...under(answer.beforeUnder), ...under(answer.afterUnder)].filter(Boolean).forEach(body => this.#seen.set(body.code, body));
		// one body at the top on both sides: what lies below it is what there is to look at
		const roots = new Set([...answer.before, ...answer.after].map(body => body.code));
		if (this.above === null && roots.size === 1 && answer.after[0]?.below > 0) {
			this.above = answer.after[0].code;
			return this.look();
		}
		this.#tell("level");
		return answer;
	}

	/** Goes down to what lies below a body. */
	async into(code) {
		this.way = [...this.way, ...this.above && !this.way.includes(this.above) ? [this.above] : []];
		this.above = code;
		await this.look();
	}

	/** Goes up to a body, or to the top. */
	async up(code = null) {
		this.way = code === null ? [] : this.way.slice(0, this.way.indexOf(code));
		this.above = code;
		await this.look();
	}

	async ofHierarchy(hierarchy) {
		this.hierarchy = hierarchy;
		await this.up();
	}

	/** A body as it was last seen on a level. */
	body(code) {
		return this.#seen.get(code);
	}

	nameOf(code) {
		return this.#seen.get(code)?.name ?? code;
	}

	/** Whether a body stands on the planned side. */
	isPlanned(code) {
		const body = this.#seen.get(code);
		return body !== undefined && body.mark !== "ENDED";
	}

	/** What follows from the territory, as steps nobody has done yet. */
	async proposal() {
		return (await post(this.address("/proposals/consequences"))).body;
	}

	// ---- steps

	/** Appends steps, all or none; gives what was answered, with the keys of what each forms, or null. A refusal is told with its reason. */
	send(...steps) {
		return this.#act(() => post(this.address("/steps:batch"), steps, this.version));
	}

	undo() {
		return this.#act(() => remove(this.address("/steps/last"), this.version));
	}

	redo() {
		return this.#act(() => post(this.address("/steps/redo"), undefined, this.version));
	}

	async #act(work) {
		if (this.#busy) {
			return null;
		}
		this.#busy = true;
		try {
			const { body } = await work();
			this.version = body.version;
			await this.#changed();
			return body;
		} catch (failure) {
			if (failure instanceof Refused && failure.status === 412) {
				await this.#changed();
			}
			this.#tell("refused", { message: failure.message });
			return null;
		} finally {
			this.#busy = false;
		}
	}

	/** The level looked at may be gone with the step: then the one above it is looked at. */
	async #changed() {
		try {
			await this.look();
		} catch {
			await this.up();
		}
		this.#tell("changed");
	}

	#tell(type, detail = {}) {
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}
}

function under(lists) {
	return Object.values(lists).flat();
}
