// The strip of figures: what there is, what there would be, and by how much that differs.
import { element } from "./elements.js";
import { number, text } from "./texts.js";

const strip = document.getElementById("kpis");

export async function showFigures(plan, toBench) {
	strip.setAttribute("aria-busy", "true");
	const { before, after, bench, open } = await plan.read("/apparatus/figures");
	strip.replaceChildren(figure("bodies", before.bodies, after.bodies), figure("leaders", before.heads + before.deputies, after.heads + after.deputies), figure("posts", before.posts, after.posts),
		people(before, after, bench, open, toBench), figure("vacant", before.vacant, after.vacant), figure("seats", before.seats, after.seats), figure("span", before.span, after.span, 1),
		figure("layers", before.layers, after.layers), figure("overNorm", before.overNorm, after.overNorm));
	strip.removeAttribute("aria-busy");
	return { bench, open };
}

function figure(key, before, after, decimals = 0) {
	const box = tile(key, `${number(before, decimals)} → ${number(after, decimals)}`);
	const delta = Math.round((after - before) * 10) / 10;
	if (delta !== 0) {
		// over a norm is the only figure of which more is worse whatever the plan is about
		const value = element("span", `delta ${key === "overNorm" ? delta > 0 ? "worse" : "better" : ""}`, `${delta > 0 ? "+" : "−"}${number(Math.abs(delta), decimals)}`);
		box.lastElementChild.append(" ", value);
	}
	box.dataset.before = String(before);
	box.dataset.after = String(after);
	return box;
}

function people(before, after, bench, open, toBench) {
	const box = tile("people", `${number(before.people)} → ${number(after.people)}`);
	if (bench > 0) {
		const link = element("button", `link ${open > 0 ? "worse" : ""}`, text(open > 0 ? "structurestudio.kpi.open" : "structurestudio.kpi.answered", number(bench), number(open)));
		link.type = "button";
		link.addEventListener("click", toBench);
		box.lastElementChild.append(" ", link);
	}
	box.dataset.open = String(open);
	return box;
}

function tile(key, words) {
	const box = element("div", "kpi");
	box.dataset.figure = key;
	const value = element("dd");
	value.append(element("span", "figure", words));
	box.append(element("dt", "", text(`structurestudio.kpi.${key}`)), value);
	return box;
}
