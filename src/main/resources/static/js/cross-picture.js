// A picture of lines beside the hierarchy over the cards of a hanging list. They run square in lanes above each row of cards and in the gutters between columns, so
// that no card is crossed. Lanes are given out first come, first served by what is short; cost: lines × lanes.
const SVG = "http://www.w3.org/2000/svg";
const LANE = 8, ROOM = 14, BEND = 5;

export class CrossPicture {
	#chart;
	#row;
	#units;
	#lines;
	#picture;
	#width = 0;
	#watch;

	/**
	 * @param chart what scrolls, with a row of cells in it
	 * @param units elements by code: cards, or entries of a list below one
	 * @param lines each {from, to, kind}; those whose ends are not both shown are left out
	 */
	constructor(chart, units, lines) {
		this.#chart = chart;
		this.#row = chart.querySelector(".hanging-row");
		this.#units = units;
		this.#lines = lines.filter(line => units.has(line.from) && units.has(line.to));
		this.#picture = chart.appendChild(document.createElementNS(SVG, "svg"));
		this.#picture.setAttribute("class", "cross-picture");
		this.#picture.setAttribute("aria-hidden", "true");
		this.#watch = new ResizeObserver(() => this.#row.clientWidth !== this.#width && this.draw());
		this.#watch.observe(this.#row);
		document.fonts.ready.then(() => this.draw());
	}

	/** Nothing is drawn where cards stand one below the other. */
	draw() {
		this.#width = this.#row.clientWidth;
		this.#clear();
		if (this.#row.isConnected && !matchMedia("(max-width: 800px)").matches) {
			drawn(this.#chart, this.#row, this.#lines, this.#units, this.#picture);
		}
	}

	#clear() {
		this.#picture.replaceChildren();
		this.#row.style.removeProperty("--first-band");
		this.#row.style.removeProperty("--band");
	}

	remove() {
		this.#watch.disconnect();
		this.#clear();
		this.#picture.remove();
	}

	/** The lines a test chooses stand out; where it chooses none all are alike. */
	bringOut(isChosen) {
		const out = this.#lines.filter(isChosen);
		this.#picture.classList.toggle("choosing", out.length > 0);
		this.#lines.forEach(line => line.path?.classList.toggle("out", out.includes(line)));
		const ends = new Set(out.flatMap(line => [line.from, line.to]));
		this.#units.forEach((element, code) => element.classList.toggle("touched", ends.has(code)));
	}
}

function drawn(chart, row, lines, units, picture) {
	const cells = [...row.children];
	const tops = [...new Set(cells.map(cell => cell.offsetTop))];
	// cells move as soon as the bands get their height, so it is noted first which row each is in
	const rows = new Map(cells.map(cell => [cell, tops.indexOf(cell.offsetTop)]));
	rows.forEach((band, cell) => cell.classList.toggle("first-row", band === 0));
	const ends = endsOf(chart, row, lines, units, rows);
	const bands = tops.map(() => []), used = new Map();
	lines.forEach(line => route(line, ends, bands, used));
	const lanes = bands.map(assigned);
	row.style.setProperty("--first-band", `${ROOM + 8 + LANE * lanes[0]}px`);
	row.style.setProperty("--band", `${ROOM + 8 + LANE * Math.max(0, ...lanes.slice(1))}px`);
	const box = chart.getBoundingClientRect();
	const height = y => y - box.top + chart.scrollTop;
	const bottoms = tops.map((top, band) => height(Math.min(...cells.filter(cell => rows.get(cell) === band).map(cell => cell.getBoundingClientRect().top))) - ROOM);
	picture.setAttribute("width", chart.scrollWidth);
	picture.setAttribute("height", chart.scrollHeight);
	lines.forEach(line => {
		const y = piece => bottoms[piece.band] - LANE * piece.lane;
		line.path = document.createElementNS(SVG, "path");
		line.path.setAttribute("class", `cross-line ${line.kind}`);
		line.path.dataset.from = line.from;
		line.path.dataset.to = line.to;
		line.path.setAttribute("d", bent([...ends.leave(line, "from", height), ...line.pieces.flatMap(piece => [[piece.from, y(piece)], [piece.to, y(piece)]]),
			...ends.leave(line, "to", height).reverse()]));
		line.path.setAttribute("marker-end", `url(#cross-${line.kind})`);
		if (line.kind === "COORDINATES_WITH") {
			line.path.setAttribute("marker-start", `url(#cross-${line.kind})`);
		}
		picture.append(line.path);
	});
}

/** Where lines leave cards: from above a card, from below the one on top, from beside an entry of a list, each at a place of its own in the order of where it goes. */
function endsOf(chart, row, lines, units, rows) {
	const box = chart.getBoundingClientRect();
	const across = x => x - box.left + chart.scrollLeft;
	const gap = parseFloat(getComputedStyle(row).columnGap);
	const places = new Map();
	const at = code => {
		const element = units.get(code), rect = element.getBoundingClientRect(), cell = [...rows.keys()].find(each => each.contains(element));
		return { element, rect, cell, top: !cell, entry: element.closest(".hanging-list") !== null, band: rows.get(cell) ?? 0, middle: across((rect.left + rect.right) / 2) };
	};
	const spots = new Map([...new Set(lines.flatMap(line => [line.from, line.to]))].map(code => [code, at(code)]));
	const gutter = spot => across(spot.cell.getBoundingClientRect().left) - gap / 2;
	for (const [code, spot] of spots) {
		const touching = lines.filter(line => line.from === code || line.to === code)
			.sort((a, b) => spots.get(a.from === code ? a.to : a.from).middle - spots.get(b.from === code ? b.to : b.from).middle);
		touching.forEach((line, index) => places.set(`${lines.indexOf(line)} ${code}`, place(spot, index, touching.length)));
	}
	/** Beside what hangs from the middle or the left of a card. */
	function place(spot, index, count) {
		if (spot.entry) {
			return gutter(spot) + (index - (count - 1) / 2) * 4;
		}
		const left = across(spot.rect.left), width = spot.rect.width;
		if (!spot.top) {
			return left + 36 + (width - 52) * (index + .5) / count;
		}
		const x = left + 8 + (width - 36) * (index + .5) / count;
		return x < spot.middle - 10 ? x : x + 20;
	}
	const placeOf = (line, which) => places.get(`${lines.indexOf(line)} ${line[which]}`);
	return {
		gutter,
		placeOf,
		spot: code => spots.get(code),
		/** The points from the card to the lane, the last of them left out. */
		leave(line, which, height) {
			const spot = spots.get(line[which]), rect = spot.element.getBoundingClientRect(), x = placeOf(line, which);
			if (spot.entry) {
				const y = height((rect.top + rect.bottom) / 2);
				return [[across(rect.left) - 2, y], [x, y]];
			}
			return [[x, height(spot.top ? rect.bottom : rect.top)]];
		},
	};
}

/** The lanes a line needs: one above the row both ends lie in, or one above each of two rows with a gutter between. */
function route(line, ends, bands, used) {
	const from = ends.spot(line.from), to = ends.spot(line.to);
	const start = ends.placeOf(line, "from"), end = ends.placeOf(line, "to");
	if (from.band === to.band) {
		line.pieces = [{ band: from.band, from: start, to: end }];
	} else {
		const x = turn(ends.gutter(from.band > to.band ? from : to), used);
		line.pieces = [{ band: from.band, from: start, to: x }, { band: to.band, from: x, to: end }];
	}
	line.pieces.forEach(piece => bands[piece.band].push(piece));
}

/** A place in a gutter: those that use the same one stand side by side. */
function turn(gutter, used) {
	const before = used.get(gutter) ?? 0;
	used.set(gutter, before + 1);
	return gutter + [0, 5, -5, 10, -10][before % 5];
}

/** Gives each piece of a band a lane in which nothing else lies there; returns how many lanes there are. */
function assigned(pieces) {
	const lanes = [];
	const length = piece => Math.abs(piece.to - piece.from);
	pieces.sort((a, b) => length(a) - length(b)).forEach(piece => {
		const [left, right] = [Math.min(piece.from, piece.to) - 6, Math.max(piece.from, piece.to) + 6];
		const free = lanes.findIndex(lane => lane.every(other => other[1] < left || other[0] > right));
		piece.lane = free < 0 ? lanes.length : free;
		(lanes[piece.lane] ??= []).push([left, right]);
	});
	return lanes.length;
}

/** Path data through points with rounded bends. */
function bent(points) {
	const way = points.filter(([x, y], i) => i === 0 || Math.hypot(x - points[i - 1][0], y - points[i - 1][1]) > .5);
	const parts = [`M${way[0]}`];
	for (let i = 1; i < way.length - 1; i++) {
		parts.push(`L${towards(way[i], way[i - 1])}Q${way[i]} ${towards(way[i], way[i + 1])}`);
	}
	return `${parts.join("")}L${way.at(-1)}`;
}

function towards([x, y], [a, b]) {
	const length = Math.hypot(a - x, b - y), share = Math.min(BEND, length / 2) / length;
	return [x + (a - x) * share, y + (b - y) * share];
}
