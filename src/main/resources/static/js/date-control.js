// <date-control days="2024-02-01 2024-12-01 …" today="…"> around a date input: steps and a slider over the days on which something changed.
// Tells the day chosen as a "day-chosen" event; if nobody takes it (preventDefault), the form is sent.
import { day, text } from "./texts.js";

class DateControl extends HTMLElement {
	#stops = [];
	#input;
	#slider;

	connectedCallback() {
		if (this.#slider) {
			return;
		}
		this.#input = this.querySelector("input[type=date]");
		const today = this.getAttribute("today");
		this.#stops = [...new Set([...(this.getAttribute("days") ?? "").split(" ").filter(Boolean), today])].sort();
		this.#slider = document.createElement("input");
		this.#slider.type = "range";
		this.#slider.min = "0";
		this.#slider.max = String(this.#stops.length - 1);
		this.#slider.step = "1";
		this.#slider.setAttribute("aria-label", text("date.slider"));
		const before = this.#step("previous", "date.previous", -1), after = this.#step("next", "date.next", 1);
		this.#input.before(before, this.#track(), after);
		this.#input.addEventListener("change", () => this.#input.value && this.#choose(this.#input.value));
		this.#slider.addEventListener("input", () => this.#describe(this.#stops[this.#slider.value]));
		this.#slider.addEventListener("change", () => this.#choose(this.#stops[this.#slider.value]));
		this.#show();
	}

	get value() {
		return this.#input.value;
	}

	#track() {
		const track = document.createElement("span");
		track.className = "date-track";
		track.append(this.#slider);
		if (this.#stops.length > 1 && this.#stops.length <= 5) {
			const ticks = document.createElement("span");
			ticks.className = "date-ticks";
			ticks.setAttribute("aria-hidden", "true");
			this.#stops.forEach(stop => {
				const tick = document.createElement("span");
				tick.textContent = stop === this.getAttribute("today") ? text("date.today") : day(stop);
				tick.addEventListener("click", () => this.#choose(stop));
				ticks.append(tick);
			});
			track.append(ticks);
		}
		return track;
	}

	#step(icon, label, by) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "button quiet icon-only";
		button.title = text(label);
		button.setAttribute("aria-label", text(label));
		button.innerHTML = `<svg class="icon" aria-hidden="true"><use href="/img/icons.svg#${icon}"></use></svg>`;
		button.addEventListener("click", () => {
			const now = this.#input.value;
			const next = by < 0 ? this.#stops.filter(stop => stop < now).at(-1) : this.#stops.find(stop => stop > now);
			if (next) {
				this.#choose(next);
			}
		});
		return button;
	}

	#choose(chosen) {
		this.#input.value = chosen;
		this.#show();
		const event = new CustomEvent("day-chosen", { bubbles: true, cancelable: true, detail: { on: chosen } });
		if (this.dispatchEvent(event)) {
			this.#input.form?.requestSubmit();
		}
	}

	#show() {
		const at = this.#stops.findLastIndex(stop => stop <= this.#input.value);
		this.#slider.value = String(Math.max(0, at));
		this.#describe(this.#input.value);
		this.querySelectorAll(".date-ticks span").forEach((tick, index) => tick.classList.toggle("current", index === at));
	}

	#describe(chosen) {
		this.#slider.setAttribute("aria-valuetext", day(chosen));
	}
}

customElements.define("date-control", DateControl);
