// Steps on their way to the server, in their order, kept in this browser until it has them: a reload, a lost connection or an ended session loses none.

const SOON = [1500, 3000, 6000, 12000, 20000];

export class StepQueue {
	#place;
	#user;
	#ops = [];
	#next = 1;
	#resting = 0;
	#failures = 0;
	/** Version and number of steps of the scenario the first waiting step rests on. */
	rests = null;

	constructor(scenario, user) {
		this.#user = user;
		this.#place = `orgloom.steps.${scenario}.${user}`;
		try {
			const kept = JSON.parse(localStorage.getItem(this.#place) ?? "null");
			if (kept) {
				this.#ops = kept.ops;
				this.#next = kept.next;
				this.rests = kept.rests;
			}
		} catch {
			localStorage.removeItem(this.#place);
		}
	}

	get all() {
		return [...this.#ops];
	}

	get size() {
		return this.#ops.length;
	}

	get first() {
		return this.#ops[0] ?? null;
	}

	/** A key for a unit the server has not formed yet. */
	key() {
		return `waiting:${this.#next++}`;
	}

	add(op) {
		this.#ops.push(op);
		this.keep();
	}

	/** The first is done; units it formed are known under the server's keys from now on. */
	done(keys = []) {
		const { keys: waiting = [] } = this.#ops.shift();
		const names = new Map(waiting.map((key, i) => [key, keys[i]]));
		if (names.size > 0) {
			this.#ops = this.#ops.map(op => op.kind === "step" ? { ...op, step: renamed(op.step, names) } : op);
		}
		this.#failures = 0;
		this.keep();
		return names;
	}

	/** Takes out the last one, if it is not on its way already. */
	withdraw() {
		const last = this.#ops.pop();
		this.keep();
		return last;
	}

	replace(ops) {
		this.#ops = ops;
		this.keep();
	}

	/** What waits goes to another scenario of the same user, to be sent from there. */
	moveTo(scenario, rests, ops) {
		const other = new StepQueue(scenario, this.#user);
		other.#next = this.#next;
		other.rests = rests;
		other.replace(ops);
		this.replace([]);
	}

	keep() {
		if (this.#ops.length === 0) {
			localStorage.removeItem(this.#place);
		} else {
			localStorage.setItem(this.#place, JSON.stringify({ ops: this.#ops, next: this.#next, rests: this.rests }));
		}
	}

	/** Later again, the longer it failed the later. */
	again(work) {
		clearTimeout(this.#resting);
		this.#resting = setTimeout(work, SOON[Math.min(this.#failures++, SOON.length - 1)]);
	}

	now(work) {
		clearTimeout(this.#resting);
		return work();
	}
}

/** A step that names units by other keys. */
export function renamed(step, names) {
	return JSON.parse(JSON.stringify(step), (property, value) => typeof value === "string" && names.has(value) ? names.get(value) : value);
}

/** Whether two steps say the same; what is null was not said. */
export function same(one, other) {
	return canonical(one) === canonical(other);
}

function canonical(value) {
	if (Array.isArray(value)) {
		return `[${value.map(canonical).join()}]`;
	}
	if (value && typeof value === "object") {
		return `{${Object.keys(value).filter(key => value[key] != null).sort().map(key => `${key}:${canonical(value[key])}`).join()}}`;
	}
	return JSON.stringify(value);
}
