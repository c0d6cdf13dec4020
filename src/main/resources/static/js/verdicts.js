// What a unit's findings amount to: the worst verdict among its standards, binding or not. Missing data is never a pass, and where no rule applies nothing is met.
const ORDER = ["none", "pass", "unknown", "near", "fail"];

export function verdictOf(finding) {
	return finding.verdict.toLowerCase();
}

/** Findings about standards; an obligation, a class or points are neither met nor missed. */
export function standards(findings) {
	return (findings ?? []).filter(finding => finding.standard !== false && (finding.severity ?? "hard").toLowerCase() !== "advisory");
}

export function statusOf(findings) {
	return standards(findings).map(verdictOf).reduce((worst, status) => ORDER.indexOf(status) > ORDER.indexOf(worst) ? status : worst, "none");
}

/** Whether a standard is missed, nearly missed or cannot be judged. */
export function needsWork(findings) {
	return !["none", "pass"].includes(statusOf(findings));
}

/** The finding that decides the status; of several, the one about population first. */
export function decisive(findings) {
	const weight = finding => ORDER.indexOf(verdictOf(finding)) * 4 + (isBinding(finding) ? 2 : 0) + (finding.metric.includes("population") ? 1 : 0);
	return standards(findings).reduce((most, finding) => most === null || weight(finding) > weight(most) ? finding : most, null);
}

export function isBinding(finding) {
	return (finding.severity ?? "hard").toLowerCase() === "hard";
}

/** How many findings there are of each verdict. */
export function tally(findings) {
	const counts = { pass: 0, near: 0, fail: 0, unknown: 0 };
	for (const finding of findings) {
		counts[verdictOf(finding)] += 1;
	}
	return counts;
}

/** Worst first, then by how far below. */
export function byNeed(one, other) {
	return ORDER.indexOf(statusOf(other.findings)) - ORDER.indexOf(statusOf(one.findings)) || ratio(one) - ratio(other);
}

function ratio(unit) {
	const finding = decisive(unit.findings);
	return finding && finding.threshold ? (finding.measured ?? 0) / finding.threshold : Infinity;
}
