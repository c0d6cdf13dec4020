// Fields that take several codes, input[data-picks="org-units"]: words of a name find them, what is chosen stands as a chip before the field and can be taken out
// again. Codes that are typed count as well, with blanks between them. Without this script the field holds the codes itself.
import { Combobox } from "./combobox.js";
import { text } from "./texts.js";

for (const field of document.querySelectorAll("input[data-picks]")) {
	const box = field.parentElement, list = box.querySelector(".found"), told = box.querySelector("[data-count]"), picked = box.querySelector(".picked");
	const kept = document.createElement("input"), [wanted] = field.dataset.picks.split(",");
	Object.assign(kept, { type: "hidden", name: field.name });
	field.removeAttribute("name");
	field.before(kept);
	const combobox = new Combobox(field, list, told, () => ({ kind: field.dataset.picks, list: list.id }));
	const chips = () => [...picked.querySelectorAll("[data-code]")];
	const words = value => value.split(/[\s,;]+/).filter(Boolean);

	function keep() {
		kept.value = [...new Set([...chips().map(chip => chip.dataset.code), ...words(field.value)])].join(" ");
	}

	function removable(chip) {
		const name = chip.textContent, button = document.createElement("button");
		Object.assign(button, { type: "button", className: "chip-remove", textContent: "×" });
		button.setAttribute("aria-label", text("pick.remove", name));
		button.addEventListener("click", () => {
			chip.remove();
			keep();
			told.textContent = text("pick.removed", name);
			field.focus();
		});
		chip.append(" ", button);
		return chip;
	}

	function take(option) {
		const name = option.querySelector(".found-name")?.textContent.trim() ?? option.dataset.code;
		field.value = "";
		combobox.clear();
		if (!chips().some(chip => chip.dataset.code === option.dataset.code)) {
			const chip = document.createElement("li");
			Object.assign(chip, { className: "chip", textContent: name });
			chip.dataset.code = option.dataset.code;
			picked.append(removable(chip));
		}
		keep();
		told.textContent = text("pick.added", name);
	}

	chips().forEach(removable);
	const known = new Set(chips().map(chip => chip.dataset.code));
	field.value = words(field.value).filter(code => !known.has(code)).join(" ");
	keep();
	field.addEventListener("input", keep);
	field.addEventListener("keydown", event => {
		if (event.key === "Backspace" && !field.value && chips().length) {
			chips().at(-1).querySelector("button").focus();
			event.preventDefault();
		} else if (event.key === "Enter" && !field.getAttribute("aria-activedescendant") && field.value) {
			// what is typed is still being looked for: the form does not go out by accident
			event.preventDefault();
		}
	});
	list.addEventListener("click", event => {
		const option = event.target.closest("[data-code]");
		event.preventDefault();
		field.focus();
		if (option?.dataset.kind === wanted) {
			take(option);
		}
	});
}
