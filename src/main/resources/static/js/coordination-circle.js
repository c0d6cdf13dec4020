// The circle: groups as arcs, links bundled towards the middle, from the colour of who asks to that of who is asked, as wide as they have tasks. Whoever has the focus brings out
// its own links; the table beside says the same. Arrow keys go around, Enter keeps an agency, Escape lets go.
import { element } from "./elements.js";
import { grouped, shortened, surroundings } from "./coordination-words.js";
import { number, text } from "./texts.js";

const SIZE = 900, RADIUS = 262, LABEL = 12, GAP = 2, MOST_GAP = .16, WIDEST = 9, LETTERS = 22;
const RELATIONS = ["coordinated", "consulted", "meetings", "declared"];
const d3 = globalThis.d3;

export function circle({ whole, stage, side, legend, note }) {
	const byCode = new Map(whole.nodes.map(node => [node.code, node]));
	const svg = d3.select(stage).append("svg").attr("viewBox", `0 0 ${SIZE} ${SIZE}`).attr("role", "group").attr("aria-label", text("coordination.circle"));
	const defs = svg.append("defs"), middle = svg.append("g").attr("transform", `translate(${SIZE / 2},${SIZE / 2})`);
	const arcs = middle.append("g"), lines = middle.append("g"), labels = middle.append("g");
	const hidden = new Set(), off = new Set();
	let groups = [], places = new Map(), network = whole, least = 0, chosen = null, shown = [];

	const strength = link => RELATIONS.slice(0, 3).filter(kind => !off.has(kind)).reduce((sum, kind) => sum + link[kind], 0);

	function place() {
		groups = grouped(whole.nodes, document.getElementById("group").value);
		const seen = groups.filter(group => !hidden.has(group.key));
		const count = seen.reduce((sum, group) => sum + group.members.length, 0);
		const gap = Math.min(MOST_GAP, GAP * 2 * Math.PI / Math.max(1, count + GAP * seen.length)), step = (2 * Math.PI - gap * seen.length) / Math.max(1, count);
		places = new Map();
		let angle = gap / 2;
		for (const group of seen) {
			group.from = angle;
			for (const node of group.members) {
				places.set(node.code, { angle: angle + step / 2, group, node });
				angle += step;
			}
			group.to = angle;
			angle += gap;
		}
		arcs.selectAll("path").data(seen, group => group.key).join("path").attr("fill", group => group.colour)
			.attr("d", group => d3.arc()({ innerRadius: RADIUS, outerRadius: RADIUS + 6, startAngle: group.from, endAngle: group.to }));
		placeLabels();
	}

	function placeLabels() {
		const nodes = labels.selectAll("g").data([...places.values()], place => place.node.code).join(enter => {
			const made = enter.append("g").attr("class", "coordination-node").attr("role", "button");
			made.append("text");
			return made;
		}).attr("transform", place => `rotate(${place.angle * 180 / Math.PI - 90}) translate(${RADIUS + LABEL},0)${place.angle > Math.PI ? " rotate(180)" : ""}`)
			.attr("aria-pressed", place => place.node === chosen).attr("tabindex", (place, at) => (chosen ? place.node === chosen : !at) ? 0 : -1)
			.attr("aria-label", place => `${place.node.name}: ${text("coordination.load", number(place.node.load))}`).classed("chosen", place => place.node === chosen);
		nodes.select("text").attr("text-anchor", place => place.angle > Math.PI ? "end" : "start").style("fill", place => place.group.colour)
			.text(place => shortened(place.node.name, LETTERS));
		nodes.on("mouseenter focus", (event, place) => bringOut(place.node)).on("mouseleave blur", () => bringOut(chosen))
			.on("click", (event, place) => choose(place.node)).on("keydown", move);
	}

	function move(event, place) {
		const all = labels.selectAll("g").nodes(), at = all.indexOf(event.currentTarget);
		const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		if (step) {
			const next = all[(at + step + all.length) % all.length];
			all.forEach(each => each.setAttribute("tabindex", each === next ? 0 : -1));
			next.focus();
		} else if (event.key === "Enter" || event.key === " ") {
			choose(place.node);
		} else if (event.key === "Escape") {
			choose(null);
		} else {
			return;
		}
		event.preventDefault();
	}

	function choose(node) {
		chosen = chosen === node ? null : node;
		placeLabels();
		bringOut(chosen);
	}

	function bringOut(node) {
		svg.classed("focusing", Boolean(node));
		const near = new Set(node ? [node.code] : []);
		shown.filter(link => node && (link.source === node.code || link.target === node.code)).forEach(link => near.add(link.source).add(link.target));
		lines.selectAll("path").classed("out", link => node && link.source === node.code).classed("in", link => node && link.target === node.code);
		labels.selectAll("g").classed("near", place => near.has(place.node.code));
		if (node) {
			surroundings(side, node, network, shown, byCode);
		} else {
			side.replaceChildren(element("p", "muted", text("coordination.choose")));
		}
	}

	function drawLinks() {
		shown = network.links.filter(link => places.has(link.source) && places.has(link.target)
			&& (strength(link) > 0 ? strength(link) >= least : least === 0 && link.declared && !link.observed && !off.has("declared")));
		const most = Math.max(1, ...shown.map(strength));
		const point = (code, radius) => d3.pointRadial(places.get(code).angle, radius);
		const way = d3.line().curve(d3.curveBundle.beta(0.85));
		const towards = code => {
			const group = places.get(code).group;
			return d3.pointRadial((group.from + group.to) / 2, RADIUS * 0.42);
		};
		defs.selectAll("linearGradient").data(shown, link => `${link.source} ${link.target}`).join(enter => {
			const made = enter.append("linearGradient").attr("gradientUnits", "userSpaceOnUse");
			made.append("stop").attr("offset", 0);
			made.append("stop").attr("offset", 1);
			return made;
		}).attr("id", (link, at) => `way-${at}`).each(function (link) {
			const [x1, y1] = point(link.source, RADIUS), [x2, y2] = point(link.target, RADIUS);
			d3.select(this).attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2).selectAll("stop").data([link.source, link.target])
				.attr("stop-color", code => places.get(code).group.colour);
		});
		lines.selectAll("path").data(shown, link => `${link.source} ${link.target}`).join(enter => {
			const made = enter.append("path");
			made.append("title");
			return made;
		}).attr("class", link => `coordination-link${strength(link) ? "" : " declared-only"}`).attr("stroke", (link, at) => `url(#way-${at})`)
			.attr("stroke-width", link => 1 + (WIDEST - 1) * strength(link) / most)
			.attr("d", link => way([point(link.source, RADIUS - 2), towards(link.source), [0, 0], towards(link.target), point(link.target, RADIUS - 2)]))
			.select("title").text(link => `${byCode.get(link.source).name} → ${byCode.get(link.target).name}: ${number(link.tasks)}`);
		note.textContent = text("coordination.shown", number(shown.length), number(network.links.length));
		bringOut(chosen);
	}

	function words() {
		legend.replaceChildren(element("h2", "", text("coordination.groups")), ...groups.map(group => check(group.name, group.members.length, group.colour, hidden, group.key)),
			element("h2", "", text("coordination.relations")), ...RELATIONS.map(kind => check(text(`coordination.relation.${kind}`),
				network.links.filter(link => kind === "declared" ? link.declared && !link.observed : link[kind] > 0).length, null, off, kind)));
	}

	function check(words, count, colour, without, key) {
		const label = element("label", "check"), box = element("input");
		Object.assign(box, { type: "checkbox", checked: !without.has(key) });
		box.addEventListener("change", () => {
			box.checked ? without.delete(key) : without.add(key);
			place();
			drawLinks();
		});
		label.append(box);
		if (colour) {
			label.insertAdjacentHTML("beforeend", `<svg aria-hidden="true"><rect width="14" height="14" rx="3" fill="${colour}"></rect></svg>`);
		}
		label.append(`${words} `, element("span", "muted", number(count)));
		return label;
	}

	document.getElementById("group").addEventListener("change", () => {
		hidden.clear();
		place();
		drawLinks();
		words();
	});
	place();
	return {
		draw(next, smallest) {
			network = next;
			least = smallest;
			drawLinks();
			words();
		}
	};
}
