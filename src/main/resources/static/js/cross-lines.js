// Lines beside the hierarchy, drawn over the cards: what the table below says, so it is read from there.
import { CrossPicture } from "./cross-picture.js";

const chart = document.querySelector(".hanging.crossed");
const table = document.getElementById("cross-lines");

if (chart?.querySelector(".hanging-row") && table) {
	const units = new Map([...chart.querySelectorAll("[data-unit]")].map(element => [element.dataset.unit, element]));
	const picture = new CrossPicture(chart, units, [...table.querySelectorAll("tbody tr")].map(entry => ({ ...entry.dataset, entry })));
	const ofUnit = unit => picture.bringOut(line => unit && (line.from === unit || line.to === unit));
	const ofEntry = entry => picture.bringOut(line => entry && line.entry === entry);
	[["pointerover", "pointerleave"], ["focusin", "focusout"]].forEach(([come, go]) => {
		chart.addEventListener(come, event => ofUnit(event.target.closest("[data-unit]")?.dataset.unit));
		chart.addEventListener(go, () => ofUnit(null));
		table.addEventListener(come, event => ofEntry(event.target.closest("tbody tr")));
		table.addEventListener(go, () => ofEntry(null));
	});
}
