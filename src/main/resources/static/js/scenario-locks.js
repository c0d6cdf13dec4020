// Units no tool of this user may touch, kept in this browser for this scenario. A lock is a reminder to oneself: the server does not know it.

export class ScenarioLocks {
	#place;
	#changed;
	keys = new Set();

	constructor(scenario, user, changed) {
		this.#place = `orgloom.locks.${scenario}.${user}`;
		this.#changed = changed;
		try {
			this.keys = new Set(JSON.parse(localStorage.getItem(this.#place) ?? "[]"));
		} catch {
			localStorage.removeItem(this.#place);
		}
	}

	get size() {
		return this.keys.size;
	}

	has(key) {
		return this.keys.has(key);
	}

	set(keys, locked) {
		keys.forEach(key => locked ? this.keys.add(key) : this.keys.delete(key));
		this.#keep();
	}

	rename(names) {
		this.keys = new Set([...this.keys].map(key => names.get(key) ?? key));
		this.#keep();
	}

	/** Units that are gone need no lock. */
	prune(exists) {
		const kept = [...this.keys].filter(exists);
		if (kept.length !== this.keys.size) {
			this.keys = new Set(kept);
			this.#keep();
		}
	}

	#keep() {
		localStorage.setItem(this.#place, JSON.stringify([...this.keys]));
		this.#changed();
	}
}
