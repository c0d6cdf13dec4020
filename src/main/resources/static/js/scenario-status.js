// Whether everything is saved, and what happens when it is not.
import { StepWords } from "./scenario-words.js";
import { clock, counted, day, number, text } from "./texts.js";
import { toast } from "./toast.js";

const part = id => document.getElementById(id);

export function showStatus(studio) {
	const { store } = studio;
	const holder = part("saved");
	let savedAt = null, waited = false;

	const say = () => {
		if (!store.base) {
			return;
		}
		const { state, waiting, past } = store;
		const unsaved = state !== "saved" && state !== "sending" || waiting > 8;
		waited ||= state === "offline" || state === "signed-out";
		holder.textContent = !studio.editable && waiting === 0 ? text("studio.readOnly.short") : state === "closed" && waiting === 0 ? text("studio.closed") : unsaved ? text(`studio.state.${state}`, number(waiting)) : state === "sending" ? text("studio.sending")
			: savedAt ? text("studio.savedAt", counted("studio.steps", past.length), clock(savedAt)) : text("studio.saved", counted("studio.steps", past.length));
		holder.dataset.state = state;
		holder.dataset.waiting = String(waiting);
		holder.classList.toggle("unsaved", unsaved);
		part("retry").hidden = state !== "offline";
		part("sign-in-again").hidden = state !== "signed-out";
		part("changes-count").textContent = past.length > 0 ? number(past.length) : "";
		part("undo").disabled = !studio.editable || !store.mayUndo;
		part("redo").disabled = !studio.editable || !store.mayRedo;
	};

	store.addEventListener("state", say);
	store.addEventListener("changed", say);
	store.addEventListener("saved", ({ detail }) => {
		savedAt = new Date();
		const moves = detail.ops.filter(op => op.kind !== "step");
		if (moves.length > 0) {
			toast(new StepWords(studio).done(moves.at(-1)), "ok", "move");
		} else if (waited) {
			toast(text("studio.savedAll", counted("studio.steps", detail.ops.length)));
		}
		waited = false;
		say();
	});
	store.addEventListener("refused", ({ detail }) => toast(`${text("studio.refused")}: ${detail.message}`, "bad"));
	store.addEventListener("others", ({ detail }) => {
		const { theirs, kept } = detail;
		toast([text("studio.others", who(theirs), counted("map.units", theirs.count)), kept > 0 ? text("studio.others.kept") : ""].filter(Boolean).join(" "));
	});
	store.addEventListener("stage", () => {
		part("stage").querySelectorAll("[data-stage]").forEach(words => words.hidden = words.dataset.stage !== store.stage);
		part("studio").dispatchEvent(new CustomEvent("stage"));
	});
	// what is drawn here rests on the base: once nothing waits any more the page is loaded on the new one
	const loadAnew = () => store.waiting === 0 && location.reload();
	store.addEventListener("basics", ({ detail }) => {
		const { name, effectiveOn } = store.basics;
		if (detail.rebased) {
			toast(text("studio.rebased"));
			store.addEventListener("saved", loadAnew);
			loadAnew();
			return;
		}
		toast(text("studio.revised", name, day(effectiveOn)));
		document.querySelector(".studio h1").textContent = document.querySelector(".studio h1").title = name;
		part("effective-on").dateTime = effectiveOn;
		part("effective-on").textContent = day(effectiveOn);
		part("studio").dispatchEvent(new CustomEvent("stage"));
	});
	part("retry").addEventListener("click", () => store.retry());
	addEventListener("beforeunload", event => {
		if (store.waiting > 0) {
			event.preventDefault();
		}
	});
	say();
}

export function who(theirs) {
	return theirs.authors.length > 0 ? theirs.authors.join(", ") : text("studio.somebody");
}
