// Plans the server has worked out, by how many steps led to them: what is undone or done again is shown without asking.

/** As many as are kept: each is a table of all units. */
const MOST = 40;

export class KnownPlans {
	#plans = new Map();

	know(steps, plan) {
		this.#plans.delete(steps);
		this.#plans.set(steps, plan);
		if (this.#plans.size > MOST) {
			this.#plans.delete(this.#plans.keys().next().value);
		}
	}

	/** The plan after a number of steps; undefined where it is not known. */
	after(steps) {
		return this.#plans.get(steps);
	}

	/** A step was made after so many others: what came after them before is no plan any more. */
	forgetAfter(steps) {
		[...this.#plans.keys()].filter(each => each > steps).forEach(each => this.#plans.delete(each));
	}
}
