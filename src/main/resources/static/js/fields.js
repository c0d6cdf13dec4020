// Fields that must not stay empty: the browser says so in the words of the page, not in its own.
import { text } from "./texts.js";

/** What was typed into a field; null where that is nothing but spaces, and the field says what it wants. */
export function required(input, key) {
	const typed = input.value.trim();
	if (!typed) {
		want(input, key);
		input.reportValidity();
	}
	return typed || null;
}

/** A field left empty says what it wants before its form is sent. */
export function asks(input, key) {
	input.addEventListener("invalid", () => input.validity.valueMissing && want(input, key));
}

function want(input, key) {
	const met = () => input.setCustomValidity("");
	input.setCustomValidity(text(key));
	["input", "blur"].forEach(happens => input.addEventListener(happens, met, { once: true }));
}
