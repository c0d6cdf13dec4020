// What a scenario starts from: units with their figures and neighbours, by code.

export class Base {
	#neighbours = new Map();

	constructor(answer) {
		this.lowest = answer.lowest;
		this.bordersKnown = answer.bordersKnown;
		this.populationKind = answer.populationKind;
		this.units = new Map(answer.units.map(unit => [unit.code, unit]));
		answer.units.forEach(unit => this.#neighbours.set(unit.code, unit.neighbours.map(place => answer.units[place].code)));
	}

	neighbours(code) {
		return this.#neighbours.get(code) ?? [];
	}

	/** Codes of the units of the lowest level that lay in the same unit as this one. */
	together(code) {
		const parent = this.units.get(code)?.parent;
		return parent ? [...this.units.values()].filter(unit => unit.level === this.lowest && unit.parent === parent).map(unit => unit.code) : [code];
	}
}
