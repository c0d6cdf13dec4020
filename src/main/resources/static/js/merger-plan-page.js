// The merger planner: what is wanted, a plan that gets better on the map while one watches, plans side by side, and the way into the studio.
import "./territory-map.js";
import { get, post, remove } from "./api.js";
import { watch } from "./job-watch.js";
import { paintMap, showRegions } from "./merger-plan-map.js";
import { draftAddress, Place, planAddress } from "./merger-plan-place.js";
import { clearResult, showFailure, showResult } from "./merger-plan-result.js";
import { Wish } from "./merger-plan-wish.js";
import { element, icon } from "./elements.js";
import { notice, part, vietnamese } from "./merger-plan-parts.js";
import { counted, day, moment, number, text } from "./texts.js";
import { toast } from "./toast.js";

const planner = part("planner");
const map = document.querySelector("territory-map");
const wish = new Wish();
const place = new Place(id => keep({ place: id }));
const mayPlan = planner.dataset.mayPlan === "true";

/** The job that is looked at, its result once there is one, and the number of the plan on the map. */
let job = null, result = null, chosen = 1, stop = null;

// ---- the case on the map

wish.addEventListener("case", async ({ detail: planCase }) => {
	const asked = new URLSearchParams({ level: planCase.level, on: part("on").value, knownAt: planCase.knownAt });
	if (part("within").value) {
		asked.set("within", part("within").value);
	}
	const source = `/api/territory/map?${asked}`;
	if (map.getAttribute("src") !== source) {
		const drawn = new Promise(done => map.addEventListener("map-drawn", done, { once: true }));
		map.setAttribute("src", source);
		await drawn;
	}
	repaint();
	planner.setAttribute("data-ready", String(planCase.size));
});
wish.addEventListener("refused", () => planner.setAttribute("data-ready", "refused"));
wish.addEventListener("demands", () => map.lock?.(wish.locked));
wish.addEventListener("changed", () => {
	forget();
	choose([]);
});

/** What is shown no longer belongs to what is wanted. */
function forget() {
	stop?.();
	job = result = null;
	clearResult();
	part("run").hidden = part("why").hidden = true;
	part("plans-none").hidden = false;
	part("stamp").hidden = true;
	notice(part("failed"), "");
	keep({ job: null, place: null });
}

/** What is looked at stands in the address, so that loading it anew shows the same. */
function keep(changed, push = false) {
	const query = new URLSearchParams(location.search);
	const kept = new URLSearchParams();
	for (const name of ["scenario", "job", "place"]) {
		const value = name in changed ? changed[name] : query.get(name);
		if (value) {
			kept.set(name, value);
		}
	}
	if (!kept.has("job") && !kept.has("scenario")) {
		["within", "on", "effectiveOn"].forEach(id => kept.set(id, part(id).value));
	}
	const address = `/merger-plans?${kept}`;
	if (push) {
		history.pushState(null, "", address);
	} else {
		history.replaceState(null, "", address);
	}
}

function repaint() {
	const planCase = wish.planCase;
	if (!planCase || map.units.length === 0) {
		return;
	}
	const plan = result?.plans.find(each => each.number === chosen);
	const regions = plan?.regions ?? (job?.progress?.regionOf ? planCase.regions(job.progress.regionOf) : null);
	if (regions) {
		showRegions(map, planCase, regions);
	} else {
		showRegions(map, planCase, planCase.regions(planCase.alone()));
	}
	paintMap(map, part("colour").value);
}

part("colour").addEventListener("change", () => paintMap(map, part("colour").value));

for (const [id, asTable] of [["as-map", false], ["as-table", true]]) {
	part(id).addEventListener("click", () => {
		part("as-map").setAttribute("aria-pressed", String(!asTable));
		part("as-table").setAttribute("aria-pressed", String(asTable));
		part("table-panel").hidden = !asTable;
		part("map-panel").hidden = asTable;
	});
}

// ---- the two sides

for (const id of ["to-wish", "to-plans"]) {
	part(id).addEventListener("click", () => side(id === "to-plans"));
}

function side(plans) {
	part("to-wish").setAttribute("aria-pressed", String(!plans));
	part("to-plans").setAttribute("aria-pressed", String(plans));
	part("wish").hidden = plans;
	part("plans").hidden = !plans;
	if (plans) {
		listOwn();
	}
}

// ---- units selected and what is demanded of them

map.addEventListener("unit-selected", ({ detail }) => choose(detail.codes, true));
part("clear").addEventListener("click", () => {
	choose([]);
	map.focus();
});
part("add-unit").addEventListener("change", event => {
	const code = /\(([^()]+)\)\s*$/.exec(event.target.value)?.[1] ?? event.target.value.trim();
	if (wish.planCase?.places.has(code)) {
		choose([...new Set([...map.selection, code])]);
		event.target.value = "";
	}
});
for (const button of document.querySelectorAll("[data-demand]")) {
	button.addEventListener("click", () => {
		const done = text(`mergerplan.demand.${button.dataset.demand}.done`, counted("map.units", map.selection.length));
		wish.demand(button.dataset.demand, map.selection);
		choose([]);
		side(false);
		part("choice-facts").textContent = done;
		part("demands").lastElementChild.scrollIntoView({ block: "nearest" });
		part("add-unit").focus({ preventScroll: true });
	});
}

function choose(codes, fromMap = false) {
	if (!fromMap) {
		map.select(codes, true);
	}
	const names = codes.map(code => wish.planCase?.places.get(code)).filter(place => place !== undefined).map(place => wish.planCase.name(place));
	part("choice").classList.toggle("some", names.length > 0);
	part("choice-facts").textContent = names.length === 0 ? text("mergerplan.choice.none") : names.length > 6 ? counted("studio.chosen", names.length) : names.join(", ");
	part("clear").disabled = names.length === 0;
	document.querySelector("[data-demand=locked]").disabled = document.querySelector("[data-demand=seats]").disabled = names.length === 0;
	document.querySelector("[data-demand=mustMerge]").disabled = document.querySelector("[data-demand=mustNotMerge]").disabled = names.length < 2;
	part("ask-why").disabled = !result || sides(codes).length !== 2;
}

/** One unit of each new unit the selection touches; two single units of one new unit are two as well. */
function sides(codes) {
	const plan = result?.plans.find(each => each.number === chosen);
	if (!plan) {
		return [];
	}
	const regions = new Map();
	codes.forEach(code => regions.set(plan.regionOf[wish.planCase.places.get(code)], code));
	return regions.size === 1 && codes.length === 2 ? codes : [...regions.values()];
}

// ---- looking for a plan

part("wish").addEventListener("submit", async event => {
	event.preventDefault();
	const fault = wish.fault();
	notice(part("wish-refused"), fault?.words ?? "");
	if (fault) {
		fault.field.focus();
		return;
	}
	part("go").disabled = true;
	try {
		const { body } = await post("/api/merger-plans", wish.request());
		result = null;
		chosen = 1;
		clearResult();
		keep({ scenario: null, job: body.job, place: null }, true);
		follow(body.job);
		side(true);
		part("cancel").focus();
	} catch (refusal) {
		notice(part("wish-refused"), refusal.message);
	} finally {
		part("go").disabled = false;
	}
});

function follow(id) {
	stop?.();
	job = { id };
	notice(part("failed"), "");
	part("plans-none").hidden = true;
	part("why").hidden = true;
	part("spoken").textContent = "";
	running({ state: "QUEUED", before: 0 });
	["run-best", "run-bound", "run-met", "run-seconds"].forEach(figure => part(figure).textContent = "–");
	part("run-time").value = 0;
	if (part("colour").value === "parent") {
		part("colour").value = "status";
	}
	stop = watch(id, hear, refusal => {
		part("run").hidden = true;
		part("stamp").hidden = true;
		notice(part("failed"), refusal.message);
	});
}

function hear(told) {
	const before = job, isHeld = part("run").contains(document.activeElement) || document.activeElement === document.body;
	job = told;
	planner.setAttribute("data-state", told.state);
	running(told);
	if (["QUEUED", "RUNNING"].includes(told.state)) {
		if (told.progress?.regionOf && String(told.progress.regionOf) !== String(before?.progress?.regionOf)) {
			repaint();
		}
	} else {
		finished(told.id, isHeld).catch(refusal => notice(part("failed"), refusal.message));
	}
}

function running(told) {
	const progress = told.progress;
	part("run").hidden = !["QUEUED", "RUNNING"].includes(told.state);
	part("stamp").hidden = part("run").hidden || !progress;
	part("stamp").classList.add("running");
	part("run-state").textContent = told.state === "QUEUED" ? told.before > 0 ? counted("job.before", told.before) : text("job.state.QUEUED") : told.cancelling ? text("job.cancelling") : progress ? text(`mergerplan.stage.${progress.stage}`) : text("job.state.RUNNING");
	part("cancel").disabled = told.cancelling === true;
	if (progress) {
		part("stamp").textContent = `${counted("map.units", progress.units)} · ${text("mergerplan.secondsShort", number(progress.seconds, 1))}`;
		part("run-time").value = Math.min(1, progress.seconds / progress.limit);
		part("run-best").textContent = number(progress.units);
		part("run-bound").textContent = number(progress.bound);
		part("run-met").textContent = text("mergerplan.of", number(progress.met), number(progress.units));
		part("run-seconds").textContent = text("mergerplan.secondsShort", number(progress.seconds, 1));
	}
}

/** @param isHeld whether the keyboard stood on what disappears now */
async function finished(id, isHeld) {
	job = await get(`/api/jobs/${encodeURIComponent(id)}`);
	showFailure(job);
	part("stamp").hidden = true;
	result = job.result;
	if (result) {
		for (const plan of result.plans) {
			plan.regions = wish.planCase.regions(plan.regionOf);
			plan.address = planAddress(job.id, plan.number);
		}
		result.stopped = job.state === "CANCELLED";
		planner.dataset.takeName = text("mergerplan.take.proposed", titled(job));
		draw();
		part("spoken").textContent = document.querySelector(".planner-proof").innerText;
		if (isHeld) {
			part("result").querySelector("h2").focus({ preventScroll: true });
		}
	} else {
		part("plans-none").hidden = job.state === "FAILED";
	}
	planner.setAttribute("data-state", job.state);
	choose(map.selection);
	listOwn();
}

function draw() {
	map.emphasise(null);
	showResult(result, wish.planCase, chosen, { choose: another, open, take, explain: findings, place });
	repaint();
}

/** Shows one new unit on the map, all others step back; all do again if none. */
function open(sum) {
	const codes = sum?.members.map(each => wish.planCase.code(each));
	map.emphasise(codes ?? null);
	if (codes) {
		map.zoomTo(codes);
	}
}

function another(number) {
	const from = document.activeElement?.closest(".planner-front") ? ".planner-front" : ".planner-compare";
	chosen = number;
	draw();
	choose(map.selection);
	document.querySelector(`${from} [aria-pressed=true]`)?.focus({ preventScroll: true });
}

part("cancel").addEventListener("click", async () => {
	part("cancel").disabled = true;
	try {
		await remove(`/api/jobs/${encodeURIComponent(job.id)}`);
	} catch (refusal) {
		toast(refusal.message, "bad");
	}
});

// ---- what the rules say, and why not otherwise

async function findings(plan, sum, holder) {
	try {
		const answer = await get(`${plan.address}/units/${sum.region}`);
		answer.findings.forEach(finding => {
			holder.append(element("p", "", `${text(`verdict.${finding.verdict}`)} – ${finding.explanation}`), element("p", "small muted", finding.source));
		});
	} catch (refusal) {
		holder.append(element("p", "small", refusal.message));
	}
}

part("ask-why").addEventListener("click", async () => {
	const [one, other] = sides(map.selection);
	try {
		const asked = new URLSearchParams({ one, other });
		const answer = await get(`${result.plans.find(each => each.number === chosen).address}/why-not?${asked}`);
		side(true);
		const title = element("h2", "", answer.title);
		const close = element("button", "button quiet icon-only");
		close.type = "button";
		close.setAttribute("aria-label", text("shell.close"));
		close.append(icon("close"));
		close.addEventListener("click", () => {
			part("why").hidden = true;
			part("ask-why").focus();
		});
		title.append(close);
		const list = element("ul");
		answer.reasons.forEach(reason => list.append(element("li", "", reason)));
		part("why").replaceChildren(title, list);
		part("why").hidden = false;
		part("why").focus();
	} catch (refusal) {
		toast(refusal.message, "bad");
	}
});

async function take(name) {
	try {
		const { body } = await post(`/api/jobs/${encodeURIComponent(job.id)}/scenario`, { plan: chosen, name });
		location.assign(`/scenarios/${encodeURIComponent(body.id)}`);
	} catch (refusal) {
		toast(refusal.message, "bad");
	}
}

// ---- one's own plans

/** The territory and the day of a job, as the page's language writes them. */
const titled = ({ title, request }) => title.replace(request.on, day(request.on));

async function listOwn() {
	const { items } = await get("/api/jobs").catch(() => ({ items: [] }));
	const own = items.filter(each => each.kind === "merger-plan" && each.id !== job?.id);
	part("own").hidden = own.length === 0;
	part("own-list").replaceChildren(...own.map(each => {
		const item = element("li", "planner-own");
		const link = element("a", "", titled(each));
		link.href = `/merger-plans?job=${encodeURIComponent(each.id)}`;
		item.append(link, element("span", "small muted", `${moment(each.submittedAt)} · ${text(`job.state.${each.state}`)}`));
		return item;
	}));
}

// ---- a draft of the studio

part("draft").addEventListener("change", event => {
	location.assign(event.target.value ? `/merger-plans?scenario=${encodeURIComponent(event.target.value)}` : "/merger-plans");
});

async function offerDrafts() {
	const { items } = await get("/api/scenarios?state=DRAFT&state=RETURNED&limit=100");
	const offered = new Set([...part("draft").options].map(option => option.value));
	part("draft").append(...items.filter(scenario => !offered.has(scenario.id)).map(scenario => {
		const option = vietnamese(new Option(scenario.name, scenario.id));
		return option;
	}));
}

/** A scenario beside its case as plans are: where it stands, what could be done for its units, and the way to finish it. */
async function showDraft(id) {
	const drafted = await get(draftAddress(id));
	wish.draw(drafted);
	const plan = { ...drafted.plan, address: draftAddress(id), regions: wish.planCase.regions(drafted.plan.regionOf) };
	plan.regions.forEach(sum => sum.name = drafted.names[sum.region]);
	result = { count: null, countUpTo: null, bound: null, today: drafted.today, plans: [plan], front: null, draft: drafted };
	chosen = 1;
	part("colour").value = "status";
	part("plans-none").hidden = true;
	draw();
	side(true);
}

async function start() {
	for (const holder of [part("choice").querySelector(".planner-demand"), document.querySelector(".planner-tabs")]) {
		holder.hidden = !mayPlan;
	}
	const { job: jobWanted, scenario, place: placed } = planner.dataset;
	const wanted = jobWanted;
	if (mayPlan) {
		offerDrafts().catch(refusal => toast(refusal.message, "bad"));
	}
	if (placed && !await place.take(placed)) {
		keep({ place: null });
	}
	if (scenario && !wanted) {
		try {
			await showDraft(scenario);
			return;
		} catch (refusal) {
			notice(part("failed"), refusal.message);
			side(true);
			return;
		}
	}
	if (wanted) {
		try {
			const known = await get(`/api/jobs/${encodeURIComponent(wanted)}`);
			await wish.take(known.request);
			side(true);
			follow(wanted);
			return;
		} catch (refusal) {
			notice(part("failed"), refusal.message);
			side(true);
		}
	}
	await wish.load();
}

start();
