// Words come from the server (one JSON block per page), figures are written the way the page's language writes them.
const block = document.getElementById("texts");
const texts = block ? JSON.parse(block.textContent) : {};
const language = document.documentElement.lang || "en";
const region = { en: "en-GB", vi: "vi-VN", bn: "bn-BD" }[language] ?? language;
// grouped by thousands in Bengali too, as the server writes them
const figures = language === "bn" ? "en-u-nu-beng" : region;
// times are told in the zone of the installation, wherever the browser stands
const timeZone = document.documentElement.dataset.zone || undefined;
const plural = new Intl.PluralRules(region);
const formats = new Map();

/** The text of a key with {0}, {1} … filled in; a missing key stays visible as ??key??, so tests find it. */
export function text(key, ...values) {
	const pattern = texts[key];
	if (pattern === undefined) {
		return `??${key}??`;
	}
	return pattern.replaceAll("''", "'").replace(/\{(\d+)\}/g, (whole, index) => values[index] ?? whole);
}

/** "1 unit", "3 units": the form of the word follows the language's own plural rules. */
export function counted(key, count) {
	const form = `${key}.${plural.select(count)}`;
	return text(form in texts ? form : `${key}.other`, number(count));
}

function has(key) {
	return key in texts;
}

/** A figure with at most that many decimals, in the digits of the language. */
export function number(value, decimals = 0) {
	if (value === null || value === undefined) {
		return "–";
	}
	if (!formats.has(decimals)) {
		formats.set(decimals, new Intl.NumberFormat(figures, { maximumFractionDigits: decimals }));
	}
	return formats.get(decimals).format(value);
}

export function percent(share, decimals = 0) {
	return new Intl.NumberFormat(figures, { style: "percent", maximumFractionDigits: decimals }).format(share);
}

export function day(iso) {
	if (!iso) {
		return "–";
	}
	return new Intl.DateTimeFormat(region, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

/** "A, B and C" as the language joins them. */
export function list(words) {
	return new Intl.ListFormat(region, { type: "conjunction" }).format(words);
}

/** A moment of an ISO text, to the minute. */
export function moment(iso) {
	return iso ? new Intl.DateTimeFormat(region, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(iso)) : "–";
}

/** A time of today, to the minute. */
export function clock(time) {
	return new Intl.DateTimeFormat(region, { hour: "2-digit", minute: "2-digit", timeZone }).format(time);
}

/** Orders names the way the language does. */
export const collator = new Intl.Collator(region, { numeric: true });

/** A figure typed in either digit set as the machine writes it. */
export function machineDigits(typed) {
	return typed.replace(/[০-৯]/g, digit => String(digit.charCodeAt(0) - 0x09e6));
}

/** Folds marks and case for searching: "Đông Vĩnh" is found by "dong vinh". */
export function folded(name) {
	return name.normalize("NFD").replace(/[̀-ͯ]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}
