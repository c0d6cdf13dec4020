// A field with suggestions under it while one types: arrow keys go through them, Enter takes one, Escape closes. The list is HTML from the server.
const PAUSE = 160;

export class Combobox {
	#field;
	#list;
	#count;
	#ask;
	#timer;
	#asked;
	#active = -1;

	#find;

	/**
	 * @param ask the parameters of the request for some words
	 * @param find gives the options for some words, or for none yet, where they do not come from the search over everything
	 */
	constructor(field, list, count, ask, find = null) {
		this.#find = find;
		this.#field = field;
		this.#list = list;
		this.#count = count;
		this.#ask = ask;
		field.addEventListener("input", () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#suggest(), PAUSE);
		});
		field.addEventListener("focus", () => list.childElementCount ? this.open(true) : find && !field.value && this.#suggest());
		field.addEventListener("keydown", event => this.#onKey(event));
		field.parentElement.addEventListener("focusout", event => field.parentElement.contains(event.relatedTarget) || this.open(false));
		// who typed before this script came is answered too
		if (field.value && field === document.activeElement) {
			this.#suggest();
		}
	}

	open(wanted) {
		this.#list.hidden = !wanted;
		this.#field.setAttribute("aria-expanded", String(wanted));
		if (!wanted) {
			this.#activate(-1);
		}
	}

	clear() {
		clearTimeout(this.#timer);
		this.#asked?.abort();
		this.#show("");
	}

	/** Shows options of the page's own making. */
	offer(options) {
		this.#list.replaceChildren(...options);
		this.#shown(options.length);
	}

	async #suggest() {
		this.#asked?.abort();
		const words = this.#field.value.trim();
		if (this.#find) {
			const options = await this.#find(words);
			return words === this.#field.value.trim() ? this.offer(options) : undefined;
		}
		if (!words) {
			return this.#show("");
		}
		this.#asked = new AbortController();
		const address = new URLSearchParams(location.search), query = new URLSearchParams({ q: words, ...this.#ask() });
		["on", "knownAt"].filter(time => address.get(time)).forEach(time => query.set(time, address.get(time)));
		try {
			const answer = await fetch(`/search/suggestions?${query}`, { signal: this.#asked.signal, credentials: "same-origin", headers: { Accept: "text/html" } });
			this.#show(answer.ok && !answer.redirected ? await answer.text() : "");
		} catch (failure) {
			if (failure.name !== "AbortError") {
				this.#show("");
			}
		}
	}

	#show(html) {
		this.#list.innerHTML = html;
		this.#shown(this.#options().filter(option => option.dataset.code).length);
		const none = this.#list.querySelector(".found-none");
		if (none || !html.trim()) {
			this.#count.textContent = none?.textContent ?? "";
		}
	}

	#shown(number) {
		this.#activate(-1);
		this.open(this.#list.childElementCount > 0 && this.#field.parentElement.contains(document.activeElement));
		this.#count.textContent = this.#count.dataset.count.replace("{0}", number);
	}

	#options() {
		return [...this.#list.querySelectorAll("[role=option]")];
	}

	#activate(index) {
		const all = this.#options();
		this.#active = all.length ? Math.max(-1, Math.min(index, all.length - 1)) : -1;
		all.forEach((option, at) => option.setAttribute("aria-selected", String(at === this.#active)));
		if (this.#active < 0) {
			this.#field.removeAttribute("aria-activedescendant");
		} else {
			this.#field.setAttribute("aria-activedescendant", all[this.#active].id);
			all[this.#active].scrollIntoView({ block: "nearest" });
		}
	}

	#onKey(event) {
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			this.open(this.#list.childElementCount > 0);
			this.#activate(this.#active + (event.key === "ArrowDown" ? 1 : -1));
			event.preventDefault();
		} else if (event.key === "Enter" && this.#active >= 0) {
			this.#options()[this.#active].click();
			event.preventDefault();
		} else if (event.key === "Escape" && !this.#list.hidden) {
			this.open(false);
			event.preventDefault();
		}
	}
}
