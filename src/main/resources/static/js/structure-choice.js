// What is chosen on the planned side, where the keyboard stands, and what is about to be moved. Tells "chosen".
export class Choice extends EventTarget {
	#plan;
	codes = new Set();
	/** Where the keyboard stands. */
	at = null;
	/** Codes for which the keyboard looks for a place; null while it does not. */
	moving = null;

	constructor(plan) {
		super();
		this.#plan = plan;
		plan.addEventListener("level", () => this.#keep());
	}

	only(code) {
		this.codes = new Set(code ? [code] : []);
		this.at = code ?? this.at;
		this.#tell();
	}

	toggle(code) {
		this.codes.has(code) ? this.codes.delete(code) : this.codes.add(code);
		this.at = code;
		this.#tell();
	}

	/** What an act is about: what is chosen, else where the keyboard stands. */
	get subjects() {
		return this.codes.size > 0 ? [...this.codes] : this.at ? [this.at] : [];
	}

	move(codes) {
		this.moving = codes;
		this.#tell();
	}

	/** Whether what is moved may go below a body, as far as can be told here; the server knows more. */
	mayTake(code, codes = this.moving) {
		return codes.every(each => each !== code && this.#plan.body(each)?.parent !== code && !this.#isBelow(code, each));
	}

	#isBelow(code, above) {
		const seen = new Set();
		for (let body = this.#plan.body(code); body?.parent && !seen.has(body.code); body = this.#plan.body(body.parent)) {
			seen.add(body.code);
			if (body.parent === above) {
				return true;
			}
		}
		return false;
	}

	/** What is not shown any more is not chosen. */
	#keep() {
		const { level } = this.#plan;
		const there = new Set([level.aboveAfter, ...level.after, ...Object.values(level.afterUnder).flat()].filter(Boolean).map(body => body.code));
		this.codes = new Set([...this.codes].filter(code => there.has(code)));
		this.at = there.has(this.at) ? this.at : null;
		this.#tell();
	}

	#tell() {
		this.dispatchEvent(new CustomEvent("chosen"));
	}
}
