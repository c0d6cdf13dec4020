// What of a level is shown: a part of the name, only what differs, only what lacks a head or misses a norm.
import { isHeadVacant } from "./structure-words.js";
import { folded } from "./texts.js";

const part = id => document.getElementById(id);

/** What narrows a level, by the id of its field; each tells that it changed. */
export const FILTERS = ["filter", "only-different", "only-headless", "only-over"];

/** Bodies of one side that are shown, with whether anything below one is the reason. */
export function shownOf(bodies, under) {
	const words = folded(part("filter").value.trim()), only = name => part(`only-${name}`).checked;
	const fits = body => (!words || folded(`${body.name} ${body.governs ?? ""}`).includes(words)) && (!only("different") || body.mark !== null || body.changesBelow)
		&& (!only("headless") || isHeadVacant(body)) && (!only("over") || body.overNorm.length > 0);
	return bodies.filter(body => fits(body) || (under[body.code] ?? []).some(fits));
}
