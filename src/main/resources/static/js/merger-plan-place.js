// Where a plan stands: plans drawn at random that keep the same demands, as a small histogram with the plan's own place, and as a table.
import { get, post, remove } from "./api.js";
import { watch } from "./job-watch.js";
import { element } from "./elements.js";
import { machineDigits, number, percent, text } from "./texts.js";
import { notice } from "./merger-plan-parts.js";

const PLANS = [1000, 10000, 20000];
const USUAL = 10000;
const WIDTH = 360, HEIGHT = 120, EDGE = 8, BOTTOM = 20, TOP = 18;
const RUNNING = ["QUEUED", "RUNNING"];
const FIGURES = { COMPACTNESS: ["compactness", 0], DISTANCE: ["distance", 2], BALANCE: ["balance", 3], BORDERS: ["borders", 0] };

/** One section that stays while plans are looked at one after the other; each keeps its own place. */
export class Place {
	node = element("section", "planner-place");
	#known = new Map();
	#address = null;
	#stop = null;
	#figure = 0;
	#keep;

	/** @param keep is told the job of what is shown, so that the address of the page can name it; null for none */
	constructor(keep) {
		this.#keep = keep;
	}

	/** Shows the place of another plan. */
	show(address) {
		if (address !== this.#address) {
			this.#address = address;
			this.#follow();
		}
		this.#draw();
	}

	/** Takes up a job the address of the page names. */
	async take(id) {
		try {
			const job = await get(`/api/jobs/${encodeURIComponent(id)}`);
			const { job: of, number: plan, scenario } = job.request;
			this.#known.set(scenario ? draftAddress(scenario) : planAddress(of, plan), job);
			return job.request;
		} catch {
			return null;
		}
	}

	#follow() {
		this.#stop?.();
		this.#stop = null;
		const job = this.#known.get(this.#address);
		this.#keep(job?.id ?? null);
		if (job && RUNNING.includes(job.state)) {
			const address = this.#address;
			this.#stop = watch(job.id, told => this.#hear(address, told), refusal => this.#lost(address, refusal));
		}
	}

	async #hear(address, told) {
		const job = RUNNING.includes(told.state) ? told : await get(`/api/jobs/${encodeURIComponent(told.id)}`);
		this.#known.set(address, job);
		if (address === this.#address) {
			this.#draw();
		}
	}

	#lost(address, refusal) {
		this.#known.set(address, { state: "FAILED", failure: refusal.message });
		this.#draw();
	}

	#draw() {
		const job = this.#known.get(this.#address);
		const isRunning = job && RUNNING.includes(job.state);
		if (isRunning && this.node.dataset.drawing === job.id) {
			this.#tell(job);
			return;
		}
		this.node.dataset.drawing = isRunning ? job.id : "";
		const focused = this.node.contains(document.activeElement);
		const title = element("h2", "", text("planplace.title"));
		title.tabIndex = -1;
		this.node.replaceChildren(title, ...(isRunning ? this.#running(job) : job?.result ? this.#done(job.result) : this.#form(job)));
		if (isRunning) {
			this.#tell(job);
		}
		if (focused) {
			(this.node.querySelector("progress ~ button, [aria-pressed=true]") ?? title).focus();
		}
	}

	// ---- before

	#form(job) {
		const form = element("form", "planner-place-form");
		form.noValidate = true;
		const refused = element("div", "notice bad");
		refused.setAttribute("role", "alert");
		notice(refused, job?.failure ?? (job?.state === "CANCELLED" ? text("planplace.ended") : ""));
		const plans = field("place-plans", text("planplace.plans"), element("select"));
		plans.input.append(...PLANS.map(count => new Option(number(count), String(count), count === USUAL, count === USUAL)));
		const seed = field("place-seed", text("planplace.seed"), element("input"));
		seed.input.inputMode = "numeric";
		seed.input.value = number(1);
		const go = element("button", "button", text("planplace.go"));
		form.append(plans.holder, seed.holder, go);
		form.addEventListener("submit", async event => {
			event.preventDefault();
			const typed = machineDigits(seed.input.value.trim());
			if (!/^-?\d{1,15}$/.test(typed)) {
				notice(refused, text("mergerplan.seed.wrong", seed.input.value));
				seed.input.focus();
				return;
			}
			go.disabled = true;
			await this.#begin({ plans: Number(plans.input.value), seed: Number(typed) }, refused);
			go.disabled = false;
		});
		return [element("p", "small muted", text("planplace.words")), form, refused];
	}

	async #begin(asked, refused) {
		const address = this.#address;
		try {
			const { body } = await post(`${address}/place`, asked);
			this.#known.set(address, { id: body.job, state: "QUEUED" });
			this.#follow();
			this.#draw();
		} catch (refusal) {
			notice(refused, refusal.message);
		}
	}

	// ---- while it runs

	#running(job) {
		const words = element("p");
		words.setAttribute("role", "status");
		const progress = element("progress");
		progress.max = 1;
		progress.setAttribute("aria-label", text("planplace.drawing"));
		const stop = element("button", "button", text("planplace.stop"));
		stop.type = "button";
		stop.addEventListener("click", async () => {
			stop.disabled = true;
			await remove(`/api/jobs/${encodeURIComponent(job.id)}`).catch(refusal => words.textContent = refusal.message);
		});
		return [words, progress, stop];
	}

	#tell(job) {
		const told = job.progress;
		const words = job.state === "QUEUED" ? text("job.state.QUEUED") : told ? text("planplace.drawn", number(told.drawn), number(told.wanted)) : text("planplace.drawing");
		this.node.querySelector("[role=status]").textContent = words;
		this.node.querySelector("progress").value = told ? told.drawn / told.wanted : 0;
	}

	// ---- what came of it

	#done(place) {
		this.#figure = Math.min(this.#figure, place.figures.length - 1);
		const figure = place.figures[this.#figure];
		const words = element("p", "planner-place-words", said(place, figure));
		words.dataset.share = String(figure.share);
		words.setAttribute("role", "status");
		const demands = text(place.unmet > 0 ? "planplace.same.missing" : "planplace.same", number(place.units), number(place.unmet));
		const districts = place.keepsDistricts ? text("planplace.same.districts") : "";
		const drawn = text("planplace.sample", number(place.drawn), number(place.seconds, 1), number(place.seed));
		const again = element("button", "button quiet", text("planplace.again"));
		again.type = "button";
		again.addEventListener("click", () => {
			this.#known.delete(this.#address);
			this.#keep(null);
			this.#draw();
			this.node.querySelector("select").focus();
		});
		return [words, histogram(place, figure), this.#table(place), element("p", "small muted", [demands, districts, drawn].filter(Boolean).join(" ")),
			element("p", "small muted", text("planplace.caution")), bins(figure), again];
	}

	#table(place) {
		const scroll = scroller(text("planplace.table"));
		const grid = element("table", "planner-compare");
		grid.append(element("thead"), element("tbody"));
		const head = element("tr");
		["planplace.figure", "planplace.own", "planplace.better", "planplace.range", "planplace.worth"].forEach(key => head.append(heading("col", text(key))));
		grid.tHead.append(head);
		place.figures.forEach((figure, at) => {
			const line = element("tr");
			const who = heading("row", "");
			const button = element("button", "button", text(`mergerplan.figure.${FIGURES[figure.kind][0]}`));
			button.type = "button";
			button.setAttribute("aria-pressed", String(at === this.#figure));
			button.addEventListener("click", () => {
				this.#figure = at;
				this.#draw();
			});
			who.append(button);
			line.append(who, cell(value(figure, figure.value), figure.value), cell(share(figure.share), figure.share),
				drawn(figure), cell(number(figure.worth), figure.worth));
			grid.tBodies[0].append(line);
		});
		scroll.append(grid);
		return scroll;
	}
}

export const planAddress = (job, plan) => `/api/merger-plans/${encodeURIComponent(job)}/plans/${plan}`;
export const draftAddress = scenario => `/api/merger-plans/drafts/${encodeURIComponent(scenario)}`;

function said(place, figure) {
	if (isOne(figure)) {
		return text("planplace.one", number(place.drawn));
	}
	return text(`planplace.than.${figure.kind}`, share(figure.share), number(place.drawn), place.sampler);
}

/** Whether all plans drawn are as good as this one. */
const isOne = figure => figure.most - figure.least <= 1e-9 * Math.abs(figure.most) && figure.to - figure.from <= 1e-9 * Math.abs(figure.to);

/** 99.96 % is not yet all, and 0.04 % not yet none. */
function share(of) {
	const tenths = of > 0.5 ? Math.floor(of * 1000) : Math.ceil(of * 1000);
	return percent(tenths / 1000, 1);
}

function value(figure, of) {
	const [name] = FIGURES[figure.kind];
	return name === "distance" || name === "borders" ? text("mergerplan.km", bare(figure, of)) : bare(figure, of);
}

/** Without its unit. */
function bare(figure, of) {
	return number(of, FIGURES[figure.kind][1]);
}

function histogram(place, figure) {
	const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "planner-place-picture", role: "img", "aria-label": said(place, figure) });
	const most = Math.max(...figure.bins), base = HEIGHT - BOTTOM, wide = (WIDTH - 2 * EDGE) / figure.bins.length;
	figure.bins.forEach((count, at) => {
		const high = most === 0 ? 0 : (base - TOP) * count / most;
		const bin = figure.from + (at + 0.5) * (figure.to - figure.from) / figure.bins.length;
		svg.append(shape("rect", { class: bin >= figure.value ? "beaten" : "", x: EDGE + at * wide + 0.5, y: base - high, width: Math.max(1, wide - 1), height: high }));
	});
	const x = figure.to > figure.from ? EDGE + (figure.value - figure.from) / (figure.to - figure.from) * (WIDTH - 2 * EDGE) : WIDTH / 2;
	svg.append(shape("path", { class: "axis", d: `M${EDGE},${base}H${WIDTH - EDGE}` }), shape("path", { class: "own", d: `M${x},${TOP - 4}V${base}` }));
	const left = x < WIDTH / 3, right = x > 2 * WIDTH / 3;
	svg.append(label(x, TOP - 7, left ? "start" : right ? "end" : "middle", text("planplace.here", value(figure, figure.value)), "own"));
	svg.append(label(EDGE, HEIGHT - 6, "start", value(figure, figure.from)), label(WIDTH - EDGE, HEIGHT - 6, "end", value(figure, figure.to)));
	return svg;
}

/** The picture once more, for those who read tables. */
function bins(figure) {
	const details = element("details", "more");
	const scroll = scroller(text("planplace.bins"));
	const grid = element("table", "planner-compare");
	grid.append(element("thead"), element("tbody"));
	const head = element("tr");
	["planplace.bin", "planplace.bin.plans"].forEach(key => head.append(heading("col", text(key))));
	grid.tHead.append(head);
	figure.bins.forEach((count, at) => {
		const step = (figure.to - figure.from) / figure.bins.length;
		const line = element("tr");
		line.append(heading("row", `${value(figure, figure.from + at * step)} – ${value(figure, figure.from + (at + 1) * step)}`), cell(number(count), count));
		grid.tBodies[0].append(line);
	});
	scroll.append(grid);
	details.append(element("summary", "", text("planplace.bins")), scroll);
	return details;
}

function field(id, words, input) {
	const holder = element("p", "field");
	const label = element("label", "", words);
	label.htmlFor = input.id = id;
	holder.append(label, input);
	return { holder, input };
}

function scroller(words) {
	const scroll = element("div", "scroll");
	scroll.tabIndex = 0;
	scroll.setAttribute("role", "region");
	scroll.setAttribute("aria-label", words);
	return scroll;
}

function heading(scope, words) {
	const made = element("th", "", words);
	made.scope = scope;
	return made;
}

function cell(words, machine) {
	const made = element("td", "", words);
	made.dataset.value = String(machine);
	return made;
}

/** The figure in the middle of those drawn, and between which it lies. */
function drawn(figure) {
	const made = cell(value(figure, figure.median), figure.median);
	made.append(element("span", "planner-range", `${bare(figure, figure.least)}–${bare(figure, figure.most)}`));
	return made;
}

function label(x, y, anchor, words, style = "") {
	const made = shape("text", { x, y, "text-anchor": anchor, class: style });
	made.textContent = words;
	return made;
}

function shape(name, attributes) {
	const node = document.createElementNS("http://www.w3.org/2000/svg", name);
	Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
	return node;
}
