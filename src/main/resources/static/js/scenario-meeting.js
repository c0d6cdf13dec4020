// Two editors changed the same units: for each of them one decides, theirs or mine. Nothing is overwritten before.
import { left } from "./scenario-clash.js";
import { element } from "./elements.js";
import { who } from "./scenario-status.js";
import { StepWords } from "./scenario-words.js";
import { counted, text } from "./texts.js";

const part = id => document.getElementById(id);

export function settleMeetings(studio) {
	const { store } = studio;
	const dialog = part("clash");
	let met = null;

	store.addEventListener("conflict", ({ detail }) => {
		met = detail;
		part("clash-title").textContent = text("studio.clash.title", who(detail.theirs), counted("map.units", detail.theirs.count));
		part("clash-units").replaceChildren(...detail.meeting.units.map((unit, i) => line(unit, i, detail)));
		part("clash-units").closest(".clash-units").hidden = detail.meeting.units.length === 0;
		part("clash-moves").replaceChildren(...detail.meeting.moves.map(op => element("li", "", text(`studio.clash.${op.kind}`))));
		if (!dialog.open) {
			dialog.showModal();
		}
	});

	function line({ code, steps }, i, { theirs }) {
		const words = new StepWords(studio);
		const row = element("tr");
		const name = element("th", "", studio.nameOf(code));
		name.scope = "row";
		name.lang = "vi";
		const their = theirs.added.findLast(entry => JSON.stringify(entry.step).includes(`"${code}"`));
		row.append(name, choice(i, code, "theirs", their ? words.step(their.step) : text("studio.clash.changed")), choice(i, code, "mine", words.step(steps.at(-1).step)));
		return row;
	}

	function choice(i, code, side, words) {
		const cell = element("td");
		const label = element("label", "check");
		const radio = element("input");
		radio.type = "radio";
		radio.name = `clash-${i}`;
		radio.value = side;
		radio.checked = side === "theirs";
		radio.dataset.code = code;
		const body = element("span");
		body.append(element("strong", "", text(`studio.clash.take.${side}`)), element("br"), element("span", "small muted", words));
		label.append(radio, body);
		cell.append(label);
		return cell;
	}

	const all = side => dialog.querySelectorAll(`input[value="${side}"]`).forEach(radio => radio.checked = true);
	part("clash-all-theirs").addEventListener("click", () => all("theirs"));
	part("clash-all-mine").addEventListener("click", () => all("mine"));
	dialog.addEventListener("cancel", event => event.preventDefault());
	part("clash-go").addEventListener("click", () => {
		const given = new Set([...dialog.querySelectorAll('input[value="theirs"]:checked')].map(radio => radio.dataset.code));
		const units = new Set(met.meeting.units.map(unit => unit.code));
		dialog.close();
		const gone = code => studio.base.units.get(code)?.level === studio.base.lowest && !store.has(code);
		store.settle(left(met.ops, given, units, code => studio.base.units.has(code) ? [code] : store.territory(code), gone));
	});
}
