// The posts of a body with whoever holds them after the plan, and what can be done with each.
import { newPost } from "./structure-acts.js";
import { element, icon } from "./elements.js";
import { markOf } from "./structure-words.js";
import { list, number, text } from "./texts.js";

const part = id => document.getElementById(id);
const ACTS = { move: "assign", line: "flow", seat: "users", abolish: "abolish" };

export class StructureDrawer {
	#plan;
	#questions;
	#acts;
	#code = null;
	#posts = [];
	#chosen = new Set();
	#from = null;

	constructor(plan, questions, acts) {
		this.#plan = plan;
		this.#questions = questions;
		this.#acts = acts;
		plan.addEventListener("changed", () => this.#code && this.#fill());
		part("drawer-close").addEventListener("click", () => this.close());
		part("drawer").addEventListener("keydown", event => event.key === "Escape" && this.close());
		part("drawer-post")?.addEventListener("click", () => acts.post(this.#code));
		part("drawer-merge")?.addEventListener("click", () => this.#merge());
		part("drawer-split")?.addEventListener("click", () => acts.split(this.#code, this.#ofChosen()));
		part("drawer-posts").addEventListener("click", event => {
			const button = event.target.closest("[data-post]");
			button && this[`_${button.dataset.does}`](this.#posts.find(post => post.code === button.dataset.post));
		});
		part("drawer-posts").addEventListener("change", event => {
			const { value, checked } = event.target;
			checked ? this.#chosen.add(value) : this.#chosen.delete(value);
			this.#offer();
		});
	}

	/** What can be done with the posts chosen: of a body something has to be left. */
	#offer() {
		if (part("drawer-merge")) {
			part("drawer-merge").disabled = this.#chosen.size < 2;
			part("drawer-split").disabled = this.#chosen.size === 0 || this.#chosen.size === this.#posts.length;
		}
	}

	#ofChosen() {
		return this.#posts.filter(post => this.#chosen.has(post.code));
	}

	async open(code) {
		this.#from ??= document.activeElement;
		this.#code = code;
		this.#chosen.clear();
		await this.#fill();
		part("drawer").hidden = false;
		part("drawer-title").focus();
	}

	close() {
		part("drawer").hidden = true;
		this.#code = null;
		(this.#from?.isConnected ? this.#from : document.querySelector("[role=treeitem][tabindex='0'], #list tr[tabindex='0']"))?.focus();
		this.#from = null;
	}

	async #fill() {
		const code = this.#code, body = this.#plan.body(code);
		try {
			const { items } = await this.#plan.read(`/apparatus/${encodeURIComponent(code)}/positions`);
			if (code !== this.#code) {
				return;
			}
			this.#posts = items;
		} catch {
			// the body is gone with the step
			this.close();
			return;
		}
		part("drawer-title").textContent = body.name;
		part("drawer-title").lang = "vi";
		part("drawer-what").replaceChildren(text(`coordination.kind.${body.kind}`), " ", markOf(body, this.#plan) ?? "");
		this.#chosen = new Set([...this.#chosen].filter(post => this.#posts.some(each => each.code === post)));
		part("drawer-posts").replaceChildren(...this.#posts.length > 0 ? this.#posts.map(post => this.#line(post)) : [element("li", "muted", text("structurestudio.posts.none"))]);
		this.#offer();
	}

	#line(post) {
		const item = element("li", "post"), head = element("div", "post-head"), title = element(this.#plan.editable ? "label" : "span", "post-title");
		const words = element("span", "", post.title);
		words.lang = "vi";
		if (this.#plan.editable) {
			const box = element("input");
			Object.assign(box, { type: "checkbox", value: post.code, checked: this.#chosen.has(post.code) });
			title.append(box);
		}
		title.append(words);
		head.append(title, element("span", "chip", text(`structurestudio.role.${post.role}`)));
		if (post.formed) {
			head.append(element("span", "chip accent", text("structurestudio.post.new")));
		}
		item.append(head, this.#holders(post));
		if (this.#plan.editable) {
			const acts = element("div", "post-acts");
			acts.append(...Object.entries(ACTS).map(([does, sign]) => button(does, sign, post)));
			item.append(acts);
		}
		return item;
	}

	#holders(post) {
		if (post.holders.length === 0) {
			return element("p", "lacks small", text("structurestudio.vacant"));
		}
		const people = element("p", "small");
		people.append(...post.holders.flatMap((holder, i) => [i > 0 ? ", " : "", personOf(holder), holder.acting ? ` (${text("structurestudio.acting")})` : holder.concurrent ? ` (${text("structurestudio.concurrent")})` : "",
			holder.planned ? ` · ${text("structurestudio.planned")}` : ""]));
		return people;
	}

	async _move(post) {
		this.#questions.picker("move-into").begin();
		if (await this.#questions.ask("move", { about: post.title, needs: "move-into" })) {
			await this.#plan.send({ type: "MOVE_POSITION", code: post.code, unit: this.#questions.picked("move-into") });
		}
	}

	async _line(post) {
		this.#questions.picker("line-superior").begin();
		const answer = await this.#questions.ask("line", { about: post.title, needs: form => form.get("nobody") ? null : "line-superior" });
		if (answer) {
			await this.#plan.send({ type: "CHANGE_LINE", position: post.code, superior: answer.get("nobody") ? null : this.#questions.picked("line-superior"), line: answer.get("line") });
		}
	}

	async _seat(post) {
		this.#questions.picker("seat-on").begin();
		const answer = await this.#questions.ask("seat", { about: post.title, needs: "seat-on" });
		if (answer) {
			await this.#plan.send({ type: "CHANGE_SEAT", position: post.code, committee: this.#questions.picked("seat-on"), seated: answer.get("seated") === "true" });
		}
	}

	async _abolish(post) {
		// nothing is lost: undo takes it back, and whoever holds it is on the bench
		await this.#plan.send({ type: "ABOLISH_POSITION", code: post.code });
	}

	async #merge() {
		const posts = this.#ofChosen(), first = posts[0];
		const answer = await this.#questions.ask("post", { title: text("structurestudio.ask.mergePosts", number(posts.length)), about: list(posts.map(post => post.title)), fields: { title: first.title, role: first.role } });
		if (answer) {
			await this.#plan.send({ type: "MERGE_POSITIONS", into: newPost(answer, this.#code), from: posts.map(post => post.code) });
		}
	}
}

function button(does, sign, post) {
	const node = element("button", "button quiet small");
	node.type = "button";
	Object.assign(node.dataset, { does, post: post.code });
	node.setAttribute("aria-label", text(`structurestudio.post.${does}.of`, post.title));
	node.append(icon(sign), element("span", "", text(`structurestudio.post.${does}`)));
	return node;
}

/** The name of somebody, or their code where it may not be read; leads to their page. */
export function personOf({ cadre, name }) {
	const link = element("a", "", name ?? text("structurestudio.masked", cadre));
	link.href = `/cadres/${encodeURIComponent(cadre)}`;
	if (name) {
		link.lang = "vi";
	}
	return link;
}
