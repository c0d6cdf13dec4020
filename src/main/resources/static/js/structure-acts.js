// What can be done with bodies of the planned side, by button and by key.
import { counted, list, number, text } from "./texts.js";

const part = id => document.getElementById(id);

export class StructureActs {
	#plan;
	#choice;
	#questions;
	#say;

	/** @param say says something in the line of the state: words, and whether they are a refusal */
	constructor(plan, choice, questions, say) {
		this.#plan = plan;
		this.#choice = choice;
		this.#questions = questions;
		this.#say = say;
		choice.addEventListener("chosen", () => this.#offer());
		part("acts").addEventListener("click", event => {
			const act = event.target.closest("[data-act]")?.dataset.act;
			act && this.act(act);
		});
	}

	/** @param act details is somebody else's */
	onDetails(open) {
		this.open = open;
		return this;
	}

	#offer() {
		const { subjects, codes } = this.#choice;
		for (const button of part("acts").querySelectorAll("[data-act]")) {
			const { act } = button.dataset;
			button.disabled = act === "merge" ? subjects.length < 2 : act === "create" ? false : act === "move" || act === "abolish" ? subjects.length === 0 : subjects.length !== 1;
		}
		if (codes.size > 0 && !this.#choice.moving) {
			this.#say(counted("structurestudio.chosen", codes.size) + ": " + list([...codes].map(code => this.#plan.nameOf(code))));
		}
	}

	act(name) {
		const { subjects } = this.#choice;
		switch (name) {
			case "details": return subjects.length === 1 && this.open(subjects[0]);
			case "move": return subjects.length > 0 && this.#move(subjects);
			case "merge": return subjects.length > 1 ? this.#merge(subjects) : this.#say(text("structurestudio.mergeNeeds"), true);
			case "rename": return subjects.length === 1 && this.#rename(subjects[0]);
			case "abolish": return subjects.length > 0 && this.#abolish(subjects);
			case "create": return this.#create(subjects[0] ?? this.#plan.level.aboveAfter?.code ?? null);
			case "post": return subjects.length === 1 && this.post(subjects[0]);
		}
	}

	#names(codes) {
		return list(codes.map(code => this.#plan.nameOf(code)));
	}

	/** By keyboard: arrows look for the place, Enter puts it there. */
	seek() {
		if (this.#choice.subjects.length > 0) {
			this.#choice.move(this.#choice.subjects);
			this.#say(text("structurestudio.seek", this.#names(this.#choice.moving)));
		}
	}

	leaveSeeking() {
		this.#choice.move(null);
		this.#say(null);
	}

	async #move(codes) {
		this.#questions.picker("move-into").begin({ hierarchy: this.#plan.hierarchy });
		if (await this.#questions.ask("move", { about: this.#names(codes), needs: "move-into" })) {
			await this.drop(codes, this.#questions.picked("move-into"));
		}
	}

	/** Lets bodies lie below another. */
	async drop(codes, parent) {
		this.#choice.move(null);
		const moved = codes.filter(code => this.#plan.body(code)?.parent !== parent);
		if (moved.length === 0) {
			this.#say(text("structurestudio.there", this.#names(codes), this.#plan.nameOf(parent)), true);
			return false;
		}
		const name = this.#plan.nameOf(parent), words = this.#names(moved);
		this.target = parent;
		const done = await this.#plan.send(...moved.map(code => ({ type: "MOVE_ORG_UNIT", code, parent })));
		this.target = null;
		if (done) {
			this.#say(text("structurestudio.moved", words, name));
		}
		return done;
	}

	async #merge(codes) {
		const bodies = codes.map(code => this.#plan.body(code)), biggest = bodies.reduce((most, body) => body.posts > most.posts ? body : most, bodies[0]);
		part("body-place").hidden = true;
		const answer = await this.#questions.ask("body", { title: text("structurestudio.ask.merge", number(codes.length)), about: this.#names(codes),
			fields: { name: biggest.name, kind: biggest.kind, field: biggest.field } });
		if (answer && await this.#plan.send({ type: "MERGE_ORG_UNITS", into: this.#newBody(answer, biggest.hierarchy, null), from: codes })) {
			this.#say(text("structurestudio.merged", number(codes.length), answer.get("name")));
		}
	}

	#newBody(answer, hierarchy, parent) {
		return { name: answer.get("name").trim(), kind: answer.get("kind"), hierarchy, field: answer.get("field") || null, parent, governs: null };
	}

	async #create(parent) {
		part("body-place").hidden = false;
		this.#questions.picker("body-into").begin({ hierarchy: this.#plan.hierarchy }, parent, parent ? this.#plan.nameOf(parent) : "");
		const answer = await this.#questions.ask("body", { title: text("structurestudio.ask.create"), fields: { kind: "ADVISORY_AGENCY" }, needs: "body-into" });
		if (answer && await this.#plan.send({ type: "CREATE_ORG_UNIT", unit: this.#newBody(answer, this.#plan.hierarchy, this.#questions.picked("body-into")) })) {
			this.#say(text("structurestudio.step.CREATE_ORG_UNIT", answer.get("name")));
		}
	}

	/** Some posts of a body become a body of their own beside it. */
	async split(code, posts) {
		part("body-place").hidden = true;
		const body = this.#plan.body(code);
		const answer = await this.#questions.ask("body", { title: text("structurestudio.ask.split", body.name), about: list(posts.map(post => post.title)), fields: { kind: body.kind } });
		const formed = answer && await this.#plan.send({ type: "CREATE_ORG_UNIT", unit: this.#newBody(answer, body.hierarchy, body.parent) });
		const unit = formed?.keys?.[0]?.[0];
		if (unit && await this.#plan.send(...posts.map(post => ({ type: "MOVE_POSITION", code: post.code, unit })))) {
			this.#say(text("structurestudio.split", answer.get("name"), body.name));
		}
	}

	async #rename(code) {
		const answer = await this.#questions.ask("rename", { fields: { name: this.#plan.nameOf(code) } });
		if (answer && await this.#plan.send({ type: "RENAME_ORG_UNIT", code, name: answer.get("name").trim() })) {
			this.#say(text("structurestudio.renamed", answer.get("name")));
		}
	}

	/** Where those who work there go has to be said. */
	async #abolish(codes) {
		const held = codes.reduce((sum, code) => sum + (this.#plan.body(code)?.held ?? 0), 0), names = this.#names(codes);
		part("abolish-question").textContent = held > 0 ? counted("structurestudio.abolish.where", held) : text("structurestudio.abolish.nobody");
		this.#questions.picker("abolish-into").begin({ hierarchy: this.#plan.hierarchy });
		const answer = await this.#questions.ask("abolish", { title: text("structurestudio.ask.abolish", names), fields: { where: held > 0 ? "into" : "end" }, needs: form => form.get("where") === "into" ? "abolish-into" : null });
		const into = answer?.get("where") === "into" ? this.#questions.picked("abolish-into") : null;
		if (answer && await this.#plan.send(...codes.map(code => ({ type: "ABOLISH_ORG_UNIT", code, into })))) {
			this.#say(text("structurestudio.abolished", names));
		}
	}

	/** A new post in a body. */
	async post(unit) {
		const answer = await this.#questions.ask("post", { title: text("structurestudio.ask.post"), about: this.#plan.nameOf(unit), fields: { role: "STAFF" } });
		return answer !== null && this.#plan.send({ type: "CREATE_POSITION", position: newPost(answer, unit) });
	}
}

/** A post as a dialog describes it. */
export function newPost(answer, unit) {
	return { title: answer.get("title").trim(), role: answer.get("role"), rank: answer.get("rank").trim() || null, unit };
}
