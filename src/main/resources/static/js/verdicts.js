// What a unit's findings amount to. A broken hard rule is "fail"; a broken soft one, or a miss by little, is "near"; missing data is never a pass.
const ORDER = ["pass", "unknown", "near", "fail"];

export function verdictOf(finding) {
	return finding.verdict.toLowerCase();
}

export function statusOf(findings) {
	return (findings ?? []).map(weighed).reduce((worst, status) => ORDER.indexOf(status) > ORDER.indexOf(worst) ? status : worst, "pass");
}

function weighed(finding) {
	const verdict = verdictOf(finding);
	const severity = (finding.severity ?? "hard").toLowerCase();
	if (severity === "advisory") {
		return "pass";
	}
	return verdict === "fail" && severity !== "hard" ? "near" : verdict;
}

/** How many findings there are of each verdict. */
export function tally(findings) {
	const counts = { pass: 0, near: 0, fail: 0, unknown: 0 };
	for (const finding of findings) {
		counts[verdictOf(finding)] += 1;
	}
	return counts;
}
