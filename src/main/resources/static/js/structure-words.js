// Words for bodies and for what a plan does to them; steps on the apparatus in words.
import { element, icon } from "./elements.js";
import { list, number, text } from "./texts.js";

const FEW = 4;
const SIGNS = { FORMED: "plus", MERGED: "joined", MOVED: "moved", RENAMED: "rename", POSTS_CHANGED: "part", ENDED: "close" };

/** The sign and the words of what the plan does to a body; null where it stays as it is. */
export function markOf(body, plan) {
	if (!body.mark) {
		return null;
	}
	const said = element("span", `body-mark mark-${body.mark}`);
	said.append(icon(SIGNS[body.mark]), element("span", "", markWords(body, plan)));
	return said;
}

function markWords(body, plan) {
	if (body.mark === "MERGED") {
		return text("structurestudio.mark.MERGED.of", number(body.from.length));
	}
	if (body.mark === "ENDED" && body.into) {
		const into = plan.body(body.into)?.name;
		return into ? text("structurestudio.mark.ENDED.into", into) : text("structurestudio.mark.joined");
	}
	return text(`structurestudio.mark.${body.mark}`);
}

/** "5 posts, 1 vacant · 2 deputies" */
export function figuresOf(body) {
	return [text("structurestudio.card.posts", number(body.posts), number(body.posts - body.held)), body.deputies > 0 ? text("structurestudio.card.deputies", number(body.deputies)) : ""].filter(Boolean).join(" · ");
}

/** Whether it has a post of a head nobody holds. */
export function isHeadVacant(body) {
	return body.heads > 0 && !body.headHeld;
}

const FORM = { CREATE_ORG_UNIT: "org", MERGE_ORG_UNITS: "org", CREATE_POSITION: "post", MERGE_POSITIONS: "post" };

/** What a step forms: "org", "post", or nothing. */
export function formsOf(step) {
	return FORM[step.type];
}

/** What that is called. */
export function formedName(step) {
	return (step.unit ?? step.position ?? step.into).name ?? (step.position ?? step.into).title;
}

export function isOnApparatus(step) {
	return /_ORG_UNITS?$|_POSITIONS?$|^CHANGE_(LINE|SEAT)$|_CADRE$/.test(step.type);
}

/** A step in words; names are asked for by code or key. */
export function stepWords(step, name) {
	const say = (key, ...values) => text(`structurestudio.step.${key}`, ...values);
	const names = codes => codes.length > FEW ? text("studio.words.more", codes.slice(0, FEW).map(name).join(", "), number(codes.length - FEW)) : list(codes.map(name));
	switch (step.type) {
		case "CREATE_ORG_UNIT": return step.unit.parent ? say("CREATE_ORG_UNIT.below", step.unit.name, name(step.unit.parent)) : say("CREATE_ORG_UNIT", step.unit.name);
		case "MERGE_ORG_UNITS": return say("MERGE_ORG_UNITS", names(step.from), step.into.name);
		case "MOVE_ORG_UNIT": return say("MOVE_ORG_UNIT", name(step.code), name(step.parent));
		case "RENAME_ORG_UNIT": return say("RENAME_ORG_UNIT", name(step.code), step.name);
		case "ABOLISH_ORG_UNIT": return step.into ? say("ABOLISH_ORG_UNIT.into", name(step.code), name(step.into)) : say("ABOLISH_ORG_UNIT", name(step.code));
		case "CREATE_POSITION": return say("CREATE_POSITION", step.position.title, name(step.position.unit));
		case "MOVE_POSITION": return say("MOVE_POSITION", name(step.code), name(step.unit));
		case "MERGE_POSITIONS": return say("MERGE_POSITIONS", names(step.from), step.into.title, name(step.into.unit));
		case "ABOLISH_POSITION": return say("ABOLISH_POSITION", name(step.code));
		case "CHANGE_LINE": return step.superior ? say(`CHANGE_LINE.${step.line}`, name(step.position), name(step.superior)) : say(`CHANGE_LINE.${step.line}.none`, name(step.position));
		case "CHANGE_SEAT": return say(step.seated ? "CHANGE_SEAT" : "CHANGE_SEAT.ends", name(step.position), name(step.committee));
		case "PLACE_CADRE": return say(step.acting ? "PLACE_CADRE.acting" : step.concurrent ? "PLACE_CADRE.concurrent" : "PLACE_CADRE", name(step.cadre), name(step.position));
		case "RELEASE_CADRE": return step.as === "RETIRED" ? say("RELEASE_CADRE.RETIRED", name(step.cadre)) : say("RELEASE_CADRE.SURPLUS", name(step.cadre), step.reason ?? "");
		default: return step.type;
	}
}
