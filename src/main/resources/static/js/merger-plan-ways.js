// What one change could do for a unit of a plan, the best first: what it joins or takes in, how both stand to every standard afterwards, and what forbids the others.
import { get } from "./api.js";
import { element } from "./elements.js";
import { km2, people, spokenMark, vietnamese } from "./merger-plan-parts.js";
import { counted, number, text } from "./texts.js";

const FIRST = 6;

/** A button that asks for the ways and shows them in its place. */
export function ways(address, region) {
	const holder = element("div", "planner-ways");
	const ask = element("button", "button", text("planplace.ways.do"));
	ask.type = "button";
	ask.addEventListener("click", async () => {
		ask.disabled = true;
		try {
			const { items } = await get(`${address}/units/${region}/remedies`);
			holder.replaceChildren(...shown(items));
			holder.firstElementChild.focus();
		} catch (refusal) {
			ask.disabled = false;
			holder.append(element("p", "small", refusal.message));
		}
	});
	holder.append(ask);
	return holder;
}

function shown(items) {
	const title = element("h3", "", text("planplace.ways"));
	title.tabIndex = -1;
	const possible = items.filter(way => way.allowed), forbidden = items.filter(way => !way.allowed);
	if (items.length === 0) {
		return [title, element("p", "small", text("planplace.ways.none"))];
	}
	const parts = [title];
	if (possible.length > 0) {
		parts.push(ordered(possible.slice(0, FIRST)));
	} else {
		parts.push(element("p", "small", text("planplace.ways.noneAllowed")));
	}
	if (possible.length > FIRST) {
		parts.push(folded(text("planplace.ways.more", number(possible.length - FIRST)), ordered(possible.slice(FIRST))));
	}
	if (forbidden.length > 0) {
		parts.push(folded(counted("planplace.ways.forbidden", forbidden.length), ordered(forbidden)));
	}
	return parts;
}

function folded(words, list) {
	const details = element("details", "peek");
	details.append(element("summary", "", words), list);
	return details;
}

function ordered(some) {
	const list = element("ol");
	list.append(...some.map(way));
	return list;
}

function way(way) {
	const item = element("li");
	item.append(element("strong", "", way.unit ? text("planplace.ways.take", way.unit.name, way.from.name) : text("planplace.ways.join", way.into.name)));
	if (!way.allowed) {
		way.obstacles.forEach(words => item.append(element("p", "", words)));
		return item;
	}
	item.append(stand(way.into.name, way.grown));
	if (way.left) {
		item.append(stand(way.from.name, way.left));
	}
	item.append(element("p", "muted", effects(way)));
	return item;
}

function stand(name, stand) {
	const line = element("p");
	line.append(spokenMark(stand.meets ? "pass" : "fail"), " ", vietnamese(element("span", "", name)), ": ",
		text("planplace.ways.stand", people(stand.people), people(stand.leastPeople), km2(stand.areaKm2), km2(stand.leastAreaKm2)));
	return line;
}

function effects(way) {
	const standards = way.unmet < 0 ? counted("planplace.ways.helps", -way.unmet) : way.unmet > 0 ? counted("planplace.ways.harms", way.unmet) : text("planplace.ways.same");
	const worse = Math.abs(way.worse) < 0.0005 ? "" : text(way.worse > 0 ? "planplace.ways.worse" : "planplace.ways.better", number(Math.abs(100 * way.worse), 1));
	return [way.unit ? "" : text("planplace.ways.fewer"), standards, worse].filter(Boolean).join(" · ");
}
