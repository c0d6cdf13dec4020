// What of a level is shown: a part of the name, and only what differs.
import { folded } from "./texts.js";

const part = id => document.getElementById(id);

/** Bodies of one side that are shown, with whether anything below one is the reason. */
export function shownOf(bodies, under) {
	const words = folded(part("filter").value.trim()), different = part("only-different").checked;
	const fits = body => (!words || folded(`${body.name} ${body.governs ?? ""}`).includes(words)) && (!different || body.mark !== null || body.changesBelow);
	return bodies.filter(body => fits(body) || (under[body.code] ?? []).some(fits));
}
