// What the plan means for bodies, posts and ways, as the server works it out of what is recorded. Asked for once a version is saved; tells "known".
import { get } from "./api.js";

/** Steps come in quick succession: the last one counts. */
const PAUSE = 400;

export class PlanStaffing extends EventTarget {
	#studio;
	#timer = 0;
	/** What is known, of the version it names; null before the first answer. */
	said = null;
	failed = null;

	constructor(studio) {
		super();
		this.#studio = studio;
		studio.store.addEventListener("changed", () => this.#later());
	}

	/** Whether what is said is of the plan as it is shown. */
	get isFresh() {
		return this.said?.version === this.#studio.store.version && this.#studio.store.waiting === 0;
	}

	#later() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#ask(), PAUSE);
	}

	async #ask() {
		const { store } = this.#studio;
		if (this.isFresh || store.waiting > 0) {
			// the version that comes when all is saved is asked for then
			return;
		}
		try {
			this.said = await get(`/api/scenarios/${encodeURIComponent(store.id)}/staffing`);
			this.failed = null;
		} catch (failure) {
			this.failed = failure.message;
		}
		this.dispatchEvent(new CustomEvent("known"));
		if (!this.failed && !this.isFresh) {
			this.#later();
		}
	}
}
