// Steps left waiting for a plan that was submitted or decided meanwhile: nobody loses them unasked. They go into a branch, or are dropped.
import { element } from "./elements.js";
import { StepWords } from "./scenario-words.js";
import { counted, text } from "./texts.js";
import { toast } from "./toast.js";

const part = id => document.getElementById(id);

export function settleLeft(studio) {
	const { store } = studio;
	const dialog = part("left"), opener = part("left-open");
	let told = false;

	function seen() {
		const left = store.state === "closed" ? store.left : [];
		opener.hidden = left.length === 0;
		if (left.length === 0) {
			dialog.close();
			told = false;
		} else if (!told) {
			told = true;
			open();
		}
	}

	function open() {
		const words = new StepWords(studio);
		part("left-title").textContent = text("studio.left.title", counted("studio.steps", store.left.length));
		part("left-steps").replaceChildren(...store.left.map(op => element("li", "", words.done(op))));
		if (!dialog.open) {
			dialog.showModal();
		}
	}

	opener.addEventListener("click", open);
	part("left-drop").addEventListener("click", () => {
		store.drop();
		toast(text("studio.left.dropped"), "ok");
	});
	part("left-branch").addEventListener("click", async () => {
		part("left-branch").disabled = true;
		try {
			location.assign(`/scenarios/${encodeURIComponent(await store.branch())}`);
		} catch (failure) {
			toast(failure.message, "bad");
			part("left-branch").disabled = false;
		}
	});
	store.addEventListener("state", seen);
	seen();
}
