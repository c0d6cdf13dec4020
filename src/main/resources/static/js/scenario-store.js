// The scenario as the server has it, and as it is with the steps that still wait. Tells "changed" (keys, or null for all), "state", "stage", "basics", "refused", "saved" and "others".
import { Refused, Unreachable, get, post, remove, renewToken } from "./api.js";
import { Base } from "./scenario-base.js";
import { KnownPlans } from "./scenario-known.js";
import { Plan } from "./scenario-plan.js";
import { differences } from "./scenario-figures.js";
import { StepQueue, renamed, same } from "./scenario-queue.js";
import { clash, theirChanges } from "./scenario-clash.js";
import { isOnApparatus } from "./structure-words.js";

const LOOK_EVERY = 15_000;
const CLOSED = "urn:orgloom:problem:scenario-not-draft";
const OPEN_STATES = ["DRAFT", "RETURNED"];

/** Whether a plan takes steps in a state. */
export function takesSteps(stage) {
	return OPEN_STATES.includes(stage);
}

export class ScenarioStore extends EventTarget {
	#id;
	#user;
	#editable;
	#queue;
	#server = null;
	/** What the server had said before somebody else changed the scenario. */
	#before = null;
	#sending = false;
	#reckoned = new Set();
	#plans = new KnownPlans();
	/** Waiting steps that were taken back before they went out; the next to be done again first. */
	#withdrawn = [];
	/** How many of the server's undone steps a step made since has put out of reach. */
	#beyond = 0;
	/** Whether only steps were sent since: what an undo comes to is not reckoned here. */
	#onlySteps = true;
	version;
	/** saved, sending, offline, signed-out, conflict, or closed: submitted or decided meanwhile. */
	state = "saved";
	/** Where the scenario stands on its way to a decision. */
	stage;
	/** What it is called and its days: who changes them changes no step. */
	basics;
	/** Steps that count, with author and time, and those undone. */
	log = [];
	undone = [];
	/** What bodies and posts are called that steps name, by code. */
	apparatusNames = {};
	plan = null;

	constructor({ scenario, version, user, editable, stage, name, effectiveOn, baseOn, baseKnown }) {
		super();
		this.stage = stage;
		this.basics = { name, effectiveOn, baseOn, baseKnown: Number(baseKnown) };
		this.#editable = editable === "true";
		this.#id = scenario;
		this.#user = user;
		this.version = Number(version);
		this.#queue = new StepQueue(scenario, user);
		addEventListener("online", () => this.#queue.now(() => this.#pump()));
		addEventListener("focus", () => this.state === "signed-out" && this.#queue.now(() => this.#pump()));
		setInterval(() => this.#lookForOthers(), LOOK_EVERY);
	}

	/** Steps are taken from here: the page was opened while the plan took none. */
	open() {
		this.#editable = true;
		this.#say("saved");
	}

	get id() {
		return this.#id;
	}

	get waiting() {
		return this.#queue.size;
	}

	/** Steps that count, with those that still wait and without those whose undoing waits. */
	get past() {
		const past = [...this.log];
		for (const op of this.#queue.all) {
			switch (op.kind) {
				case "undo": past.pop(); break;
				case "redo": past.push(op.entry); break;
				default: past.push({ step: op.step, keys: op.keys, author: this.#user, at: null, waiting: true });
			}
		}
		return past;
	}

	/** Steps that can be done again, the next one first. */
	get future() {
		let future = this.undone.slice(0, this.undone.length - this.#beyond);
		for (const op of this.#queue.all) {
			switch (op.kind) {
				case "undo": future.unshift(op.entry); break;
				case "redo": future.shift(); break;
				default: future = [];
			}
		}
		return [...future, ...this.#withdrawn.map(op => ({ step: op.step, author: this.#user, at: null, op }))];
	}

	/** What a unit is made of on the server, and was made of before somebody else changed it. */
	territory(key) {
		return [...new Set([...this.#server.territory(key), ...this.#before?.territory(key) ?? []])];
	}

	/** Whether the plan on the server has a unit. */
	has(key) {
		return this.#server.unit(key) !== undefined;
	}

	get user() {
		return this.#user;
	}

	async start() {
		const [base] = await Promise.all([get(this.#address("/base")), this.#readLog()]);
		this.base = new Base(base);
		await this.#evaluate(true);
		if (this.#queue.size > 0) {
			await this.#goOn();
		}
	}

	/** Steps kept from before are sent; on a branch others may have come in between, and meet them here first. */
	async #goOn() {
		const { version, steps } = this.#queue.rests;
		if (version === this.version && steps < this.log.length) {
			await this.#met();
		}
		if (this.state !== "conflict") {
			await this.#pump();
		}
	}

	// ---- what is done

	/** Does a step here at once and sends it; gives the keys of the units it forms. */
	step(step) {
		this.#withdrawn = [];
		const keys = Array.from({ length: formed(step) }, () => this.#queue.key());
		this.#do({ kind: "step", step, keys });
		return keys;
	}

	#do(op) {
		this.#beyond = this.undone.length;
		this.plan = this.plan.copy();
		this.#changed(this.plan.apply(op.step, op.keys));
		this.#send(op);
	}

	/** Takes back the last step; one that still waits never goes out. */
	undo() {
		const entry = this.past.at(-1), last = this.#notOnItsWay;
		if (!entry) {
			return;
		}
		if (last && last.kind !== "undo") {
			this.#withdraw();
			if (last.kind === "step") {
				this.#withdrawn.unshift(last);
				this.#tell("saved", { ops: [{ kind: "withdrawn", step: last.step }] });
			}
		} else {
			this.#send({ kind: "undo", entry });
			this.#showSteps();
		}
	}

	/** Does again what was taken back last. */
	redo() {
		const [entry] = this.future;
		if (!entry) {
			return;
		}
		if (entry.op) {
			this.#do(this.#withdrawn.shift());
		} else if (this.#notOnItsWay?.kind === "undo") {
			this.#withdraw();
		} else {
			this.#send({ kind: "redo", entry });
			this.#showSteps();
		}
	}

	/** What was done last and can still be held back. */
	get #notOnItsWay() {
		return this.#queue.size > 1 || !this.#sending ? this.#queue.all.at(-1) : undefined;
	}

	#withdraw() {
		this.#queue.withdraw();
		this.#showSteps();
		this.#say(this.#queue.size === 0 ? "saved" : this.state);
	}

	get mayUndo() {
		return this.past.length > 0;
	}

	get mayRedo() {
		return this.future.length > 0;
	}

	/** Tries at once what waits. */
	retry() {
		return this.#queue.now(() => this.#pump());
	}

	/** What waits when the editors' steps met: goes on with the steps left of it. */
	settle(ops) {
		this.#queue.replace(ops);
		this.#restHere();
		this.#rebuild();
		this.#say(ops.length === 0 ? "saved" : "sending");
		return this.#pump();
	}

	/** What waits, in its order. */
	get left() {
		return this.#queue.all;
	}

	/** Gives up what waits. */
	drop() {
		this.#queue.replace([]);
		this.#rebuild();
		this.#say("closed");
	}

	/** Puts what waits on a branch of the plan, where it is sent from; gives its id. */
	async branch() {
		const { body } = await post(this.#address("/branches"));
		const known = this.#queue.rests.steps;
		await this.#readLog();
		this.#queue.moveTo(body.id, { version: body.version, steps: known }, this.#withoutRedo());
		return body.id;
	}

	/** A branch holds only steps that count: what would be done again there is done anew, and forms units under the keys it had. */
	#withoutRedo() {
		const steps = this.log.map(entry => entry.step);
		return this.#queue.all.map(op => {
			if (op.kind === "undo") {
				steps.pop();
				return op;
			}
			const first = steps.reduce((sum, step) => sum + formed(step), 1);
			const step = op.kind === "redo" ? op.entry.step : op.step;
			steps.push(step);
			return op.kind === "redo" ? { kind: "step", step, keys: Array.from({ length: formed(step) }, (_, i) => `new:${first + i}`) } : op;
		});
	}

	/** What the plan and its neighbours would come to. */
	mergers(code, signal) {
		return get(this.#address(`/units/${encodeURIComponent(code)}/mergers`), signal);
	}

	// ---- sending

	#send(op) {
		if (this.#queue.size === 0) {
			this.#queue.rests = { version: this.version, steps: this.log.length };
		}
		this.#queue.add(op);
		if (this.state === "saved" || this.state === "sending") {
			this.#say("sending");
		} else {
			this.#say(this.state);
		}
		if (this.state !== "conflict") {
			this.#pump();
		}
	}

	async #pump() {
		if (this.#sending || this.#queue.size === 0) {
			return;
		}
		this.#sending = true;
		const done = [];
		try {
			while (this.#queue.size > 0) {
				const op = this.#queue.first;
				const answer = await this.#call(op, this.#queue.rests.version);
				this.#note(op, answer.body);
				done.push(op);
			}
			await this.#evaluate();
			this.#say(this.#queue.size > 0 ? "sending" : "saved");
			this.#tell("saved", { ops: done });
		} catch (failure) {
			await this.#failed(failure);
		} finally {
			this.#sending = false;
		}
		if (this.#queue.size > 0 && this.state === "sending") {
			this.#pump();
		}
	}

	#call(op, version) {
		switch (op.kind) {
			case "undo": return remove(this.#address("/steps/last"), version);
			case "redo": return post(this.#address("/steps/redo"), undefined, version);
			default: return post(this.#address("/steps"), op.step, version);
		}
	}

	/** A step is on the server: what it formed has its key now. */
	#note(op, answer) {
		this.version = answer.version;
		this.#onlySteps &&= op.kind === "step";
		if (op.kind === "undo") {
			this.undone.unshift(this.log.pop());
		} else if (op.kind === "redo") {
			this.log.push(this.undone.shift());
		} else {
			this.undone = [];
			this.#beyond = 0;
			this.#plans.forgetAfter(this.log.length);
			this.log.push({ position: this.log.length + 1, author: this.#user, at: new Date().toISOString(), step: op.step });
		}
		const names = this.#queue.done(answer.keys);
		this.#withdrawn = this.#withdrawn.map(each => ({ ...each, step: renamed(each.step, names) }));
		this.#queue.rests = { version: this.version, steps: this.log.length };
		this.#queue.keep();
		this.#name(names);
	}

	/** Units are known under the server's keys from now on. */
	#name(names) {
		if (names.size === 0) {
			return;
		}
		this.#tell("named", { names });
		if (this.plan !== this.#server) {
			const keys = this.plan.rename(names);
			keys.forEach(key => this.#reckoned.add(key));
			this.#tell("changed", { keys });
		}
	}

	async #failed(failure) {
		if (failure instanceof Refused && failure.status === 412) {
			await this.#met();
		} else if (failure instanceof Refused && failure.problem.type === CLOSED) {
			this.#say("closed");
			this.#learnStage(failure.problem.state);
		} else if (failure instanceof Refused && failure.status === 401) {
			this.#later("signed-out");
		} else if (failure instanceof Refused && failure.status === 403 && await renewToken().catch(() => false)) {
			this.#queue.again(() => this.#pump());
		} else if (failure instanceof Unreachable || failure instanceof Refused && (failure.status >= 500 || failure.status === 429)) {
			this.#later("offline");
		} else if (failure instanceof Refused) {
			await this.#refused(failure);
		} else {
			throw failure;
		}
	}

	#later(state) {
		this.#say(state);
		this.#queue.again(() => this.#pump());
	}

	/** The step is given up, and with it what rests on units it would have formed. */
	async #refused(failure) {
		const [op, ...rest] = this.#queue.all;
		const lost = new Set(op?.keys ?? []);
		const kept = rest.filter(each => !(each.kind === "step" && [...lost].some(key => JSON.stringify(each.step).includes(`"${key}"`))));
		this.#queue.replace(kept);
		this.#tell("refused", { op, message: failure.message });
		await this.#readAll();
		this.#say(kept.length > 0 ? "sending" : "saved");
	}

	// ---- others

	/** Somebody changed the scenario. Steps that touch other units go on as they are; where both touched one, whoever sits here decides. */
	async #met() {
		const before = this.#queue.rests.steps;
		const known = this.log.slice(0, before);
		this.#before = this.#server;
		await this.#readLog();
		this.#forgetArrived(known.length);
		await this.#readAll(false);
		await this.#readBasics();
		const theirs = theirChanges(this, known);
		const ops = this.#queue.all;
		const meeting = clash(this, ops, theirs);
		if (ops.length === 0) {
			this.#say("saved");
		} else if (meeting.units.length === 0 && meeting.moves.length === 0) {
			this.#restHere();
			this.#say("sending");
			this.#tellOfOthers(theirs, ops.length);
		} else {
			this.#say("conflict");
			this.#tell("conflict", { theirs, meeting, ops });
		}
	}

	/** What waits is meant for the scenario as it is now; before that is decided a reload asks again. */
	#restHere() {
		this.#queue.rests = { version: this.version, steps: this.log.length };
		this.#queue.keep();
	}

	/** What the server had recorded although its answer was lost need not be sent again. */
	#forgetArrived(from) {
		let place = from;
		while (this.#queue.first?.kind === "step" && this.log[place]?.author === this.#user && same(this.log[place].step, this.#queue.first.step)) {
			const forms = this.log.slice(0, place + 1).reduce((sum, entry) => sum + formed(entry.step), 0);
			const count = formed(this.log[place].step);
			const keys = Array.from({ length: count }, (_, i) => `new:${forms - count + i + 1}`);
			this.#name(this.#queue.done(keys));
			place++;
		}
	}

	/** Somebody's step came between the last one of here and its evaluation. */
	async #learnOthers() {
		const known = this.log;
		await this.#readLog();
		this.#tellOfOthers(theirChanges(this, known), 0);
	}

	/** Whoever submits a plan or changes its days raises its version without a step. */
	#tellOfOthers(theirs, kept) {
		if (theirs.added.length + theirs.undone.length > 0) {
			this.#tell("others", { theirs, kept });
		}
	}

	async #readBasics() {
		try {
			this.#learnBasics(await get(this.#address()));
		} catch {
			// the next look tells
		}
	}

	#learnBasics({ name, effectiveOn, baseOn, baseKnown }) {
		const before = this.basics;
		const rebased = before.baseOn !== baseOn || before.baseKnown !== baseKnown;
		if (rebased || before.name !== name || before.effectiveOn !== effectiveOn) {
			this.basics = { name, effectiveOn, baseOn, baseKnown };
			this.#tell("basics", { rebased });
		}
	}

	#learnState(open) {
		if (open && this.state === "closed") {
			this.#say(this.#queue.size > 0 ? "sending" : "saved");
			this.#queue.now(() => this.#pump());
		} else if (!open && this.state === "saved" && this.#editable) {
			this.#say("closed");
		}
	}

	#learnStage(stage) {
		if (stage && stage !== this.stage) {
			this.stage = stage;
			this.#tell("stage");
		}
	}

	async #lookForOthers() {
		if (document.hidden || !this.base || !(this.state === "closed" || this.state === "saved" && this.#queue.size === 0)) {
			return;
		}
		try {
			const scenario = await get(this.#address()), { version, state } = scenario;
			this.#learnState(OPEN_STATES.includes(state));
			this.#learnStage(state);
			// an answer that was on its way while a step of here was saved tells of no others
			if (version > this.version && this.#queue.size === 0) {
				const known = this.log;
				await this.#readAll();
				this.#tellOfOthers(theirChanges(this, known), 0);
				this.#learnBasics(scenario);
			}
		} catch {
			// whoever works here hears of it with the next step
		}
	}

	// ---- reading

	async #readLog() {
		const answer = await get(this.#address("/steps"));
		this.log = answer.entries;
		this.undone = answer.undone;
		await this.#learnNames();
		this.#withdrawn = [];
		this.#beyond = 0;
		this.#plans.forgetAfter(-1);
	}

	/** Codes stand for what they name where the names cannot be had. */
	async #learnNames() {
		const unnamed = [...this.log, ...this.undone].some(({ step }) => isOnApparatus(step));
		if (unnamed) {
			try {
				this.apparatusNames = (await get(this.#address("/apparatus/names"))).names;
			} catch {
				// the next look tells
			}
		}
	}

	async #readAll(withLog = true) {
		try {
			if (withLog) {
				await this.#readLog();
			}
			await this.#evaluate(true);
		} catch (failure) {
			if (!(failure instanceof Unreachable)) {
				throw failure;
			}
		}
	}

	async #evaluate(whole = false) {
		const since = whole || !this.#server ? "" : `?since=${this.#server.said.version}`;
		const answer = await get(this.#address(`/evaluation${since}`));
		if (answer.version < this.version) {
			return;
		}
		if (!whole && answer.version !== this.version) {
			await this.#learnOthers();
		}
		const reckoned = this.plan;
		this.#server = answer.since === null ? Plan.of(this.base, answer) : this.#server.after(answer);
		this.version = answer.version;
		if (this.#queue.size === 0) {
			this.#plans.know(this.log.length, this.#server);
		}
		const wrong = reckoned && this.#queue.size === 0 && !whole && this.#onlySteps ? differences(reckoned, this.#server, this.#reckoned) : [];
		if (wrong.length > 0) {
			console.error("Reckoned other figures than the server:", wrong.map(key => [key, reckoned.unit(key).population, this.#server.unit(key)?.population]));
		}
		const keys = answer.since === null ? null : new Set([...this.#reckoned, ...answer.gone, ...[...answer.units, ...answer.above].map(unit => unit.code)]);
		this.#reckoned = new Set();
		this.#onlySteps = true;
		this.#rebuild(keys);
	}

	/** The plan as the steps that count leave it, with what waits on top. */
	#rebuild(keys = null) {
		const waiting = [];
		let steps = this.log.length;
		for (const op of this.#queue.all) {
			switch (op.kind) {
				case "undo": steps -= waiting.pop() ? 0 : 1; break;
				case "redo": steps++; break;
				default: waiting.push(op);
			}
		}
		this.plan = this.#plans.after(steps) ?? this.#server;
		if (waiting.length > 0) {
			this.plan = this.plan.copy();
			waiting.forEach(op => this.#reckon(op).forEach(key => keys?.add(key)));
		}
		this.#tell("changed", { keys });
	}

	/** What was undone or done again is shown at once where its plan is known. */
	#showSteps() {
		this.#rebuild(null);
	}

	/** A step on units that are gone meanwhile comes to nothing here; the server will say so. */
	#reckon(op) {
		try {
			return this.plan.apply(op.step, op.keys);
		} catch (failure) {
			console.warn("A waiting step does not fit the plan.", failure);
			return new Set();
		}
	}

	/** @param keys what a step reckoned here has touched */
	#changed(keys) {
		keys.forEach(key => this.#reckoned.add(key));
		this.#tell("changed", { keys });
	}

	#say(state) {
		this.state = state;
		this.#tell("state");
	}

	#address(rest = "") {
		return `/api/scenarios/${encodeURIComponent(this.#id)}${rest}`;
	}

	#tell(type, detail = {}) {
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}
}

/** How many units a step forms. */
export function formed(step) {
	return step.type === "SPLIT_UNIT" ? step.into.length : step.type === "MERGE_UNITS" || step.type === "CREATE_UNIT" ? 1 : 0;
}
