// How work flows between kinds of agencies: on the left who asks, on the right who is asked; a band is as high as the tasks it stands for. The table says the same.
import { grouped, table } from "./coordination-words.js";
import { number, text } from "./texts.js";

const WIDTH = 900, HEIGHT = 620, BAR = 16, LEFT = 270, RIGHT = WIDTH - 270, PAD = 12;
const d3 = globalThis.d3;

export function flow({ whole, stage, side, legend, note }) {
	const groups = grouped(whole.nodes, "kind"), groupOf = new Map(groups.flatMap(group => group.members.map(node => [node.code, group])));
	const svg = d3.select(stage).append("svg").attr("viewBox", `0 0 ${WIDTH} ${HEIGHT}`).attr("role", "img").attr("aria-label", text("coordination.flow"));
	legend.hidden = true;

	/** The bars of one side from the top down, each with the place at which its next band begins. */
	function stack(sums, scale) {
		let y = PAD;
		return new Map(groups.filter(group => sums.get(group.key)).map(group => {
			const bar = { group, y, next: y, height: sums.get(group.key) * scale };
			y += bar.height + PAD;
			return [group.key, bar];
		}));
	}

	function draw(network, least) {
		const flows = new Map(), out = new Map(), into = new Map();
		for (const link of network.links.filter(each => each.tasks >= Math.max(1, least))) {
			const [from, to] = [groupOf.get(link.source), groupOf.get(link.target)], key = `${from.key} ${to.key}`;
			flows.set(key, { from, to, tasks: (flows.get(key)?.tasks ?? 0) + link.tasks });
			out.set(from.key, (out.get(from.key) ?? 0) + link.tasks);
			into.set(to.key, (into.get(to.key) ?? 0) + link.tasks);
		}
		const all = [...out.values()].reduce((sum, tasks) => sum + tasks, 0);
		const scale = (HEIGHT - PAD * (Math.max(out.size, into.size) + 1)) / Math.max(1, all);
		const asks = stack(out, scale), asked = stack(into, scale);
		const bands = groups.flatMap(from => groups.map(to => flows.get(`${from.key} ${to.key}`)).filter(Boolean)).map(band => {
			const left = asks.get(band.from.key), right = asked.get(band.to.key), height = band.tasks * scale;
			const made = { ...band, height, y1: left.next + height / 2, y2: right.next + height / 2 };
			left.next += height;
			right.next += height;
			return made;
		});
		svg.selectAll("path").data(bands).join(enter => {
			const made = enter.append("path").attr("class", "coordination-band");
			made.append("title");
			return made;
		}).attr("fill", "none").attr("stroke", band => band.from.colour).attr("stroke-opacity", .42).attr("stroke-width", band => Math.max(1, band.height))
			.attr("d", band => d3.linkHorizontal()({ source: [LEFT + BAR, band.y1], target: [RIGHT - BAR, band.y2] }))
			.select("title").text(band => `${band.from.name} → ${band.to.name}: ${number(band.tasks)}`);
		bars("asks", asks, LEFT, -8, "end", out);
		bars("asked", asked, RIGHT - BAR, BAR + 8, "start", into);
		note.textContent = text("coordination.flow.shown", number(all));
		side.replaceChildren(table(text("coordination.flow"), [text("coordination.asks"), text("coordination.asked"), text("coordination.tasks")],
			bands.sort((one, other) => other.tasks - one.tasks).map(band => [band.from.name, band.to.name, band.tasks])));
	}

	function bars(name, stacked, x, away, anchor, sums) {
		const drawn = svg.selectAll(`g.${name}`).data([...stacked.values()], bar => bar.group.key).join(enter => {
			const made = enter.append("g").attr("class", name);
			made.append("rect").attr("width", BAR);
			made.append("text").attr("dominant-baseline", "central");
			return made;
		}).attr("transform", bar => `translate(${x},${bar.y})`);
		drawn.select("rect").attr("height", bar => Math.max(1, bar.height)).attr("fill", bar => bar.group.colour);
		drawn.select("text").attr("x", away).attr("y", bar => bar.height / 2).attr("text-anchor", anchor).text(bar => `${bar.group.name} ${number(sums.get(bar.group.key))}`);
	}

	return { draw };
}
