// Fields that want a code, input[data-finds="positions"]: words of a name find it, so that nobody has to know codes.
import { Combobox } from "./combobox.js";

for (const field of document.querySelectorAll("input[data-finds]")) {
	const list = field.parentElement.querySelector(".found"), count = field.parentElement.querySelector("[data-count]");
	const chosen = document.getElementById(`${field.id}-chosen`);
	const combobox = new Combobox(field, list, count, () => ({ kind: field.dataset.finds, list: list.id }));
	field.addEventListener("input", () => {
		chosen.textContent = "";
	});
	list.addEventListener("click", event => {
		const option = event.target.closest("[data-code]");
		event.preventDefault();
		if (!option) {
			return;
		}
		field.value = option.dataset.code;
		chosen.textContent = option.textContent.replace(/\s+/g, " ").trim();
		combobox.clear();
		field.focus();
		if ("sends" in field.dataset) {
			field.form.requestSubmit();
		}
	});
}
