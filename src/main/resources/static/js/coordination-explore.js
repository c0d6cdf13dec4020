// What lies around one agency: those it works with on the first ring, those they work with on the next. Enter on an agency puts it in the middle.
import { element } from "./elements.js";
import { grouped, shortened, surroundings } from "./coordination-words.js";
import { collator, number, text } from "./texts.js";

const SIZE = 900, RADIUS = 262, MOST = 150, LETTERS = 19;
const d3 = globalThis.d3;

export function explore({ whole, stage, side, legend, note, around }) {
	const byCode = new Map(whole.nodes.map(node => [node.code, node]));
	const centre = document.getElementById("centre"), hops = document.getElementById("hops");
	const colours = new Map(grouped(whole.nodes, "kind").flatMap(group => group.members.map(node => [node.code, group.colour])));
	const svg = d3.select(stage).append("svg").attr("viewBox", `0 0 ${SIZE} ${SIZE}`).attr("role", "group").attr("aria-label", text("coordination.explore"));
	const middle = svg.append("g").attr("transform", `translate(${SIZE / 2},${SIZE / 2})`);
	const rings = middle.append("g"), lines = middle.append("g"), marks = middle.append("g");
	let network = whole, least = 0;

	[...whole.nodes].sort((one, other) => collator.compare(one.name, other.name)).forEach(node => centre.add(new Option(node.name, node.code)));
	centre.value = byCode.has(around) ? around : [...whole.nodes].sort((one, other) => other.load - one.load)[0].code;

	/** Breadth first, the strongest links first, each agency below the one through which it is reached. */
	function reach(links) {
		const near = new Map();
		links.forEach(link => [[link.source, link.target], [link.target, link.source]].forEach(([one, other]) => near.set(one, [...near.get(one) ?? [], { other, weight: link.tasks + link.meetings }])));
		const root = { code: centre.value, hop: 0, children: [] }, seen = new Map([[centre.value, root]]);
		let cut = false;
		for (const at of seen.values()) {
			if (at.hop < Number(hops.value)) {
				for (const { other } of [...near.get(at.code) ?? []].sort((one, two) => two.weight - one.weight || (one.other < two.other ? -1 : 1))) {
					if (!seen.has(other) && seen.size >= MOST) {
						cut = true;
					} else if (!seen.has(other)) {
						const next = { code: other, hop: at.hop + 1, children: [] };
						at.children.push(next);
						seen.set(other, next);
					}
				}
			}
		}
		return { root, seen, cut };
	}

	function draw() {
		const ring = RADIUS / Number(hops.value);
		const links = network.links.filter(link => link.tasks + link.meetings >= Math.max(least, least ? 1 : 0) && (link.observed || !least));
		const { root, seen, cut } = reach(links);
		const spots = new Map(d3.tree().size([2 * Math.PI, RADIUS]).separation((one, other) => (one.parent === other.parent ? 1 : 2) / Math.max(1, one.depth))(d3.hierarchy(root))
			.descendants().map(spot => [spot.data.code, spot]));
		const point = code => spots.get(code).depth ? d3.pointRadial(spots.get(code).x, spots.get(code).depth * ring) : [0, 0];
		const shown = links.filter(link => seen.has(link.source) && seen.has(link.target));
		rings.selectAll("circle").data(d3.range(1, Number(hops.value) + 1)).join("circle").attr("class", "coordination-ring").attr("r", hop => hop * ring);
		lines.selectAll("path").data(shown, link => `${link.source} ${link.target}`).join("path").attr("class", link => `coordination-link${link.observed ? "" : " declared-only"}`)
			.attr("stroke", link => colours.get(link.source)).attr("stroke-width", link => Math.min(9, 1 + Math.sqrt(link.tasks + link.meetings)))
			.attr("d", link => {
				const [x1, y1] = point(link.source), [x2, y2] = point(link.target);
				return `M${x1},${y1}Q${(x1 + x2) * .4},${(y1 + y2) * .4} ${x2},${y2}`;
			});
		const nodes = marks.selectAll("g").data([...spots.values()], spot => spot.data.code).join(enter => {
			const made = enter.append("g").attr("class", "coordination-node near").attr("role", "button");
			made.append("circle");
			made.append("text");
			return made;
		}).attr("transform", spot => `translate(${point(spot.data.code)})`).attr("tabindex", spot => spot.depth ? -1 : 0)
			.attr("aria-label", spot => `${byCode.get(spot.data.code).name}, ${text("coordination.hop", number(spot.depth))}`);
		nodes.select("circle").attr("r", spot => 5 + Math.min(12, Math.sqrt(byCode.get(spot.data.code).load))).attr("fill", spot => colours.get(spot.data.code));
		nodes.select("text").each(function (spot) {
			const left = spot.x > Math.PI && spot.depth, crowded = spots.size > 24;
			d3.select(this).attr("text-anchor", !spot.depth ? "middle" : left ? "end" : "start").attr("x", spot.depth ? left ? -20 : 20 : 0).attr("y", spot.depth ? 0 : 34)
				.attr("transform", spot.depth && crowded ? `rotate(${spot.x * 180 / Math.PI - 90 + (left ? 180 : 0)})` : null)
				.text(shortened(byCode.get(spot.data.code).name, LETTERS));
		});
		nodes.on("click", (event, spot) => put(spot.data.code)).on("keydown", move).on("focus mouseenter", (event, spot) => surroundings(side, byCode.get(spot.data.code), network, shown, byCode));
		surroundings(side, byCode.get(centre.value), network, shown, byCode);
		note.textContent = cut ? text("coordination.explore.cut", number(MOST)) : text("coordination.explore.shown", number(seen.size), number(shown.length));
		const by = new Map();
		seen.forEach(each => by.set(each.hop, (by.get(each.hop) ?? 0) + 1));
		legend.replaceChildren(element("h2", "", text("coordination.rings")), ...[...by].filter(([hop]) => hop).map(([hop, count]) => element("p", "", `${text("coordination.hop", number(hop))}: ${number(count)}`)));
	}

	function put(code) {
		centre.value = code;
		draw();
		marks.select("g[tabindex='0']").node()?.focus();
	}

	function move(event, spot) {
		const all = marks.selectAll("g").nodes(), step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		if (step) {
			const next = all[(all.indexOf(event.currentTarget) + step + all.length) % all.length];
			all.forEach(each => each.setAttribute("tabindex", each === next ? 0 : -1));
			next.focus();
		} else if (event.key === "Enter" || event.key === " ") {
			put(spot.data.code);
		} else {
			return;
		}
		event.preventDefault();
	}

	[centre, hops].forEach(select => select.addEventListener("change", draw));
	return {
		draw(next, smallest) {
			network = next;
			least = smallest;
			draw();
		}
	};
}
