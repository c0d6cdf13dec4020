// What is said about the plan. What was typed stays in the field until the server has it.
import { Unreachable, get, post } from "./api.js";
import { element } from "./elements.js";
import { moment, number, text } from "./texts.js";
import { toast } from "./toast.js";

const part = id => document.getElementById(id);

export class ScenarioComments {
	#address;

	constructor({ scenario }) {
		this.#address = `/api/scenarios/${encodeURIComponent(scenario)}/comments`;
		part("comment-form").addEventListener("submit", event => {
			event.preventDefault();
			this.#say();
		});
	}

	async seen() {
		try {
			this.#show((await get(this.#address)).items);
		} catch (failure) {
			toast(failure instanceof Unreachable ? text("studio.noConnection") : failure.message, "bad");
		}
	}

	#show(comments) {
		part("comments-count").textContent = comments.length > 0 ? number(comments.length) : "";
		part("comments").replaceChildren(...comments.map(comment => {
			const item = element("li");
			item.append(element("p", "small muted", `${comment.author} · ${moment(comment.at)}`), element("p", "said", comment.text));
			return item;
		}));
		if (comments.length === 0) {
			part("comments").append(element("li", "muted", text("studio.noComments")));
		}
	}

	async #say() {
		const words = part("comment-text").value.trim();
		if (!words) {
			return;
		}
		try {
			await post(this.#address, { text: words });
			part("comment-text").value = "";
			toast(text("studio.commented"));
			await this.seen();
		} catch (failure) {
			toast(text("studio.notCommented", failure instanceof Unreachable ? text("studio.noConnection") : failure.message), "bad");
		}
	}
}
