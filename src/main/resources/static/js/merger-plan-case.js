// The case a plan is made from: units with what they have and what is asked of a new unit like them, and what a partition of them comes to.

/** A case as the server answers it, by columns; units are known by their place. */
export class PlanCase {
	constructor(answer) {
		Object.assign(this, answer);
		this.size = answer.columns.codes.length;
		this.places = new Map(answer.columns.codes.map((code, place) => [code, place]));
		this.called = new Map();
		this.seats = new Set();
	}

	/** New units people drew keep the names they gave them. */
	call(drawn) {
		this.called = new Map(drawn.flatMap(unit => unit.members.map(code => [this.places.get(code), unit.name])));
	}

	/** Units that are the seat of the new unit they come to lie in. */
	seat(codes) {
		this.seats = new Set(codes.map(code => this.places.get(code)));
	}

	name(place) {
		return this.columns.names[place];
	}

	code(place) {
		return this.columns.codes[place];
	}

	/** The new units of a partition: sums, what is asked of them for certain, and whether they have it. */
	regions(regionOf) {
		const { people, areaKm2, leastPeople, leastAreaKm2, names, types } = this.columns;
		const regions = [];
		regionOf.forEach((region, place) => {
			const sum = regions[region] ??= { region, members: [], people: 0, areaKm2: 0, leastPeople: 0, leastAreaKm2: 0, seat: place };
			sum.members.push(place);
			sum.people += people[place];
			sum.areaKm2 += areaKm2[place];
			sum.leastPeople = Math.max(sum.leastPeople, leastPeople[place]);
			sum.leastAreaKm2 = Math.max(sum.leastAreaKm2, leastAreaKm2[place]);
			const isBigger = people[place] > people[sum.seat];
			sum.seat = (this.seats.has(place) === this.seats.has(sum.seat) ? isBigger : this.seats.has(place)) ? place : sum.seat;
		});
		for (const sum of regions) {
			sum.areaKm2 = Math.round(sum.areaKm2 * 1000) / 1000;
			const drawn = sum.members.find(place => this.called.has(place));
			sum.name = drawn !== undefined ? this.called.get(drawn) : sum.members.length === 1 ? names[sum.seat] : proposed(names[sum.seat], types[sum.seat]);
			sum.type = types[sum.seat] === "TOWNSHIP" && sum.members.length > 1 ? "COMMUNE" : types[sum.seat];
			sum.status = this.#status(sum);
		}
		return regions;
	}

	#status(sum) {
		const share = Math.min(ratio(sum.people, sum.leastPeople), ratio(sum.areaKm2, sum.leastAreaKm2));
		return share >= 1 ? "pass" : share >= this.nearFrom ? "near" : "fail";
	}

	/** Every unit by itself: today. */
	alone() {
		return this.columns.codes.map((code, place) => place);
	}
}

function ratio(has, least) {
	return least > 0 ? has / least : Infinity;
}

/** A new unit is proposed with the name of its biggest part; a township gives a commune. */
function proposed(name, type) {
	return type === "TOWNSHIP" ? name.replace(/^Thị trấn /u, "Xã ") : name;
}
