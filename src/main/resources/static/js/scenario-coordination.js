// What the plan does to the coordination network, below what it touches: links that become internal, double or cross, brokers and single points, tasks without a lead.
import { Unreachable, get } from "./api.js";
import { element } from "./elements.js";
import { day, number, text } from "./texts.js";

const part = id => document.getElementById(id);
/** So many lines of a kind; files and the API have all. */
const MOST = 20;

export class CoordinationView {
	#studio;
	#version = null;

	constructor(studio) {
		this.#studio = studio;
		studio.store.addEventListener("changed", () => this.seen());
	}

	/** Asks anew where the plan has moved on since. */
	async seen() {
		const { store } = this.#studio;
		if (part("panel-impact").hidden || store.waiting > 0 || this.#version === store.version) {
			return;
		}
		this.#version = store.version;
		try {
			this.#show(await get(`/api/scenarios/${encodeURIComponent(store.id)}/coordination`));
			part("coordination-failed").hidden = true;
		} catch (failure) {
			this.#version = null;
			part("coordination-failed").hidden = false;
			part("coordination-failed").textContent = failure instanceof Unreachable ? text("studio.noConnection") : failure.message;
		}
	}

	#show(effect) {
		part("coordination-size").textContent = text("coordinationeffect.size", number(effect.before.agencies), number(effect.after.agencies), number(effect.before.pairs),
			number(effect.after.pairs), day(effect.from), day(effect.to));
		part("coordination-effect").replaceChildren(
			...kind("internal", effect.internal, pair),
			...kind("doubled", effect.doubled, each => [...pair(each), " – ", ...each.from.flatMap((link, at) => [at ? "; " : "", ...pair(link)])]),
			...kind("crossing", effect.crossing, pair),
			...kind("moved", effect.moved, each => [agency(each.from), " → ", each.into ? agency(each.into) : text("coordinationeffect.nowhere"), ` (${text("coordinationeffect.tasks", number(each.tasks), number(each.lead))})`]),
			...kind("brokersGained", effect.brokers.gained, each => [agency(each)]),
			...kind("brokersLost", effect.brokers.lost, each => [agency(each)]),
			...kind("pointsGained", effect.singlePoints.gained, each => [agency(each)]),
			...kind("pointsLost", effect.singlePoints.lost, each => [agency(each)]),
			...kind("leaderless", effect.leaderless, task => [named(task), " – ", agency(task.lead)]));
	}
}

function kind(name, found, line) {
	if (found.length === 0) {
		return [];
	}
	const list = element("ul");
	list.dataset.effect = name;
	list.append(...found.slice(0, MOST).map(each => {
		const item = element("li");
		item.append(...line(each));
		return item;
	}));
	if (found.length > MOST) {
		list.append(element("li", "muted", text("coordinationeffect.more", number(found.length - MOST))));
	}
	return [element("h4", "", `${text(`coordinationeffect.${name}`)} (${number(found.length)})`), list];
}

function pair({ source, target }) {
	return [agency(source), " – ", agency(target)];
}

function agency({ code, name }) {
	const link = element("a", "", name);
	link.lang = "vi";
	link.href = `/org-units/${encodeURIComponent(code)}`;
	return link;
}

function named({ code, title }) {
	const link = element("a", "", title);
	link.lang = "vi";
	link.href = `/work/tasks/${encodeURIComponent(code)}`;
	return link;
}
