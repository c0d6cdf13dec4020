// The tab of bodies, posts and ways: what all new units come to, then unit by unit. Nothing here is money: the system holds none.
import { element } from "./elements.js";
import { counted, number, text } from "./texts.js";

const part = id => document.getElementById(id);
const PAGE = 100;

export class StaffView {
	#staffing;
	#goTo;
	#limit = PAGE;

	/** @param goTo shows a unit where it lies */
	constructor(staffing, goTo) {
		this.#staffing = staffing;
		this.#goTo = goTo;
		staffing.addEventListener("known", () => this.seen());
		part("staff-more").addEventListener("click", () => {
			this.#limit += PAGE;
			this.seen();
		});
	}

	seen() {
		const { said, failed } = this.#staffing;
		if (part("panel-staff").hidden) {
			return;
		}
		part("staff-failed").hidden = !failed;
		part("staff-failed").textContent = failed ?? "";
		part("panel-staff").setAttribute("aria-busy", String(!said && !failed));
		if (said) {
			part("staff-tiles").replaceChildren(...tiles(said));
			this.#rows(said);
		}
	}

	#rows(said) {
		const lines = [...said.units.map(unit => ({ ...unit, ended: false })), ...said.ended.map(unit => ({ ...unit, ended: true }))];
		part("staff-table").hidden = lines.length === 0;
		part("staff-none").hidden = lines.length > 0;
		part("staff-rows").replaceChildren(...lines.slice(0, this.#limit).map(line => this.#row(line)));
		part("staff-more").hidden = lines.length <= this.#limit;
		part("staff-more").textContent = text("meter.more", number(lines.length - this.#limit));
	}

	#row({ code, name, ended, members, staff, people, seat, seatChosen, farthest, km }) {
		const row = element("tr");
		row.dataset.code = code;
		const head = element("th", "unit-head");
		head.scope = "row";
		const words = element(ended ? "span" : "button", ended ? "" : "link", name);
		words.lang = "vi";
		head.append(words, " ", element("span", "small muted", ended ? text("staff.ended") : counted("map.units", members)));
		if (!ended) {
			words.type = "button";
			words.addEventListener("click", () => this.#goTo(code));
		}
		const place = element("td", "", ended || !seat ? "–" : "");
		if (!ended && seat) {
			const said = element("span", "", seat);
			said.lang = "vi";
			place.append(said, " ", element("span", "small muted", seatChosen ? "" : text("staff.seatAssumed")));
		}
		const way = element("td", "number", km == null ? "–" : number(km, 1));
		way.dataset.value = km ?? "";
		if (farthest && km > 0) {
			const from = element("div", "small muted", farthest);
			from.lang = "vi";
			way.append(from);
		}
		row.append(head, figure(`${number(staff.bodies)} → ${number(staff.bodiesKept)}`, staff.bodiesKept), figure(`${number(staff.posts)} → ${number(staff.postsKept)}`, staff.postsKept),
			figure(number(staff.freed), staff.freed), figure(vacancy(staff), staff.vacant), figure(number(ended ? null : people), people), place, way);
		return row;
	}
}

function figure(words, value) {
	const cell = element("td", "number", words);
	cell.dataset.value = value ?? "";
	return cell;
}

/** Where nobody recorded whether posts are filled, how many are vacant is not known. */
function vacancy(staff) {
	return staff.unrecorded > 0 ? text("staff.vacant.some", number(staff.vacant), number(staff.unrecorded)) : number(staff.vacant);
}

function tiles({ staff, offices, farthest, unplaced }) {
	return [
		tile(text("staff.posts"), `${number(staff.posts)} → ${number(staff.postsKept)}`, text("staff.posts.freed", number(staff.freed)), staff.freed, "freed"),
		tile(text("staff.bodies"), `${number(staff.bodies)} → ${number(staff.bodiesKept)}`, text("staff.bodies.heads", number(staff.bodies - staff.bodiesKept)), staff.bodies - staff.bodiesKept, "heads"),
		tile(text("staff.vacant"), vacancy(staff), text("staff.vacant.what"), staff.vacant, "vacant"),
		tile(text("staff.people"), `${number(offices.peopleBefore)} → ${number(offices.peopleAfter)}`, offices.mostIn ? text("staff.people.most", number(offices.most), offices.mostIn) : "", offices.peopleAfter, "people"),
		tile(text("staff.way"), farthest ? text("staff.km", number(farthest.km, 1)) : "–",
			[farthest?.farthest ? text("staff.way.where", farthest.farthest, farthest.seat, farthest.name) : "", unplaced > 0 ? text("staff.way.unknown", number(unplaced)) : ""].filter(Boolean).join(" "), farthest?.km, "way"),
	];
}

function tile(label, words, note, value, name) {
	const box = element("div", "tile");
	box.dataset[name] = String(value ?? "");
	box.append(element("span", "label", label), element("span", "figure", words));
	if (note) {
		box.append(element("span", "note", note));
	}
	return box;
}
