// The scenario as the server has it: its version, its evaluation, and the one step under way. Every figure shown comes from here.
import { Refused, Unreachable, get, post, remove } from "./api.js";

export class ScenarioStore extends EventTarget {
	#id;
	#pending = null;

	constructor({ scenario, version, steps, undone }) {
		super();
		this.#id = scenario;
		this.version = Number(version);
		this.steps = Number(steps);
		this.undone = Number(undone);
		this.evaluation = null;
	}

	/** The step that could not be sent, or null. */
	get pending() {
		return this.#pending;
	}

	async load() {
		const [scenario, evaluation] = await Promise.all([get(this.#address()), get(this.#address("/evaluation"))]);
		this.#know(scenario);
		this.evaluation = evaluation;
		this.#tell("evaluated");
	}

	/** Sends an operation: {kind: "step", step}, {kind: "undo"} or {kind: "redo"}. */
	async send(operation) {
		this.#pending = operation;
		this.#tell("sending");
		try {
			const answer = await this.#call(operation);
			this.#pending = null;
			this.version = answer.body.version;
			await this.load();
			this.#tell("saved", { operation, key: answer.body.key ?? null });
			return true;
		} catch (failure) {
			this.#failed(failure, operation);
			return false;
		}
	}

	/** Sends the step that is still waiting once more, on the present version. */
	async again() {
		const operation = this.#pending;
		if (operation) {
			await this.look();
			await this.send(operation);
		}
	}

	/** Brings the present state; what waits keeps waiting. */
	async look() {
		try {
			await this.load();
		} catch (failure) {
			this.#failed(failure, this.#pending);
		}
	}

	forget() {
		this.#pending = null;
		this.#tell("forgotten");
	}

	#call(operation) {
		switch (operation.kind) {
			case "undo": return remove(this.#address("/steps/last"), this.version);
			case "redo": return post(this.#address("/steps/redo"), undefined, this.version);
			default: return post(this.#address("/steps"), operation.step, this.version);
		}
	}

	#failed(failure, operation) {
		if (failure instanceof Refused && failure.status === 412) {
			this.#tell("moved-on", { operation, problem: failure.problem });
		} else if (failure instanceof Unreachable) {
			this.#tell("unreachable", { operation });
		} else {
			this.#pending = null;
			this.#tell("refused", { operation, message: failure.message });
		}
	}

	#know(scenario) {
		this.version = scenario.version;
		this.steps = scenario.steps ?? this.steps;
		this.undone = scenario.undone ?? this.undone;
	}

	#address(rest = "") {
		return `/api/scenarios/${encodeURIComponent(this.#id)}${rest}`;
	}

	#tell(type, detail = {}) {
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}
}
