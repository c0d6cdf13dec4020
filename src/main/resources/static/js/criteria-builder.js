// <criteria-builder filter="id of the field">: rows of a field, a comparison and a value that write a filter as text. The text can be written by hand as well:
// then the rows step back until the search shows what it says.
import { machineDigits, text } from "./texts.js";

const PLAIN = /^[^\s"'();,=!~<>\\]+$/;

class CriteriaBuilder extends HTMLElement {
	connectedCallback() {
		this.filter = document.getElementById(this.getAttribute("filter"));
		this.rows = this.querySelector(".criteria-rows");
		const told = [...this.rows.children].map(item => ({ ...item.dataset }));
		this.rows.replaceChildren(...told.map(row => this.row(row)));
		this.addEventListener("input", () => this.write());
		this.addEventListener("change", event => this.changed(event.target));
		this.addEventListener("click", event => this.clicked(event.target.closest("button")));
		this.filter.addEventListener("input", () => {
			this.rows.replaceChildren();
			this.querySelector(".criteria-by-hand").hidden = false;
		});
		this.querySelector("[data-adds]").hidden = false;
	}

	/** A row with what a comparison says; an empty one asks for the first field there is. */
	row(told = {}) {
		const item = document.createElement("li");
		item.className = "criteria-row";
		const field = this.copy("fields", "criteria.field");
		field.className = "criteria-field";
		if (told.field) {
			field.value = told.field;
		}
		item.append(field);
		this.furnish(item, told);
		return item;
	}

	/** Puts behind the field what fits it: what it takes behind a dot, comparisons, and a place for the value. */
	furnish(item, told = {}) {
		const { kind, parameter, key } = item.querySelector(".criteria-field").selectedOptions[0].dataset;
		[...item.children].slice(1).forEach(part => part.remove());
		if (parameter === "POST") {
			item.append(...this.post(told.parameter ?? "", "criteria-parameter"));
		} else if (parameter === "YEAR") {
			item.append(this.input("criteria-parameter", "text", "criteria.year", told.parameter ?? "", 4, text("criteria.anyYear")));
		}
		if (parameter === "TRAINING") {
			const trainings = this.copy("trainings", "criteria.training");
			trainings.className = "criteria-parameter";
			trainings.value = told.parameter ?? "";
			item.append(trainings);
		} else if (parameter === "WORD") {
			item.append(this.input("criteria-parameter", "text", "criteria.word", told.parameter ?? "", 30, text("criteria.anyWord")));
		}
		item.append(this.comparison(kind, told.by), ...this.value(kind, key, told.value ?? ""), this.remover());
	}

	comparison(kind, by) {
		const select = this.copy("comparisons", "criteria.comparison");
		select.className = "criteria-comparison";
		const ordered = ["number", "decimal", "day", "level"].includes(kind);
		[...select.options].filter(option => ("ordered" in option.dataset && !ordered) || (kind === "flag" && option.value !== "==")).forEach(option => option.remove());
		select.value = by ?? (["number", "decimal", "level"].includes(kind) ? "=ge=" : "==");
		return select;
	}

	value(kind, key, value) {
		if (kind === "post") {
			return this.post(value, "criteria-value");
		}
		if (["level", "choice", "training", "flag"].includes(kind)) {
			const select = this.copy(`choices-${kind === "flag" ? "flag" : key}`, "criteria.value");
			select.className = "criteria-value";
			select.value = value || select.options[0].value;
			return [select];
		}
		return [this.input("criteria-value", kind === "day" ? "date" : "text", "criteria.value", value, 100, kind === "unit" ? text("criteria.code") : "")];
	}

	/** A role, and a kind of unit or any. */
	post(value, name) {
		const [role, unit] = value.split(".");
		const roles = this.copy("roles", "criteria.role"), kinds = this.copy("kinds", "criteria.kind");
		roles.value = role || "HEAD";
		kinds.value = unit ?? "";
		[roles, kinds].forEach(select => {
			select.className = name;
		});
		return [roles, kinds];
	}

	copy(name, label) {
		const select = this.querySelector(`template[data-of="${name}"]`).content.firstElementChild.cloneNode(true);
		select.setAttribute("aria-label", text(label));
		return select;
	}

	input(name, type, label, value, longest, placeholder) {
		const input = Object.assign(document.createElement("input"), { className: name, type, value, placeholder, autocomplete: "off" });
		if (type === "text") {
			input.maxLength = longest;
		}
		input.setAttribute("aria-label", text(label));
		return input;
	}

	remover() {
		const button = document.createElement("button");
		Object.assign(button, { type: "button", className: "button quiet icon-only", title: text("criteria.remove") });
		button.setAttribute("aria-label", text("criteria.remove"));
		button.dataset.removes = "";
		button.innerHTML = "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/img/icons.svg#close\"></use></svg>";
		return button;
	}

	changed(target) {
		if (target.classList.contains("criteria-field")) {
			this.furnish(target.closest("li"));
			this.write();
		}
	}

	clicked(button) {
		if (button && "adds" in button.dataset) {
			this.querySelector(".criteria-by-hand").hidden = true;
			this.rows.append(this.row());
			this.rows.lastElementChild.querySelector("select").focus();
			this.write();
		} else if (button && "removes" in button.dataset) {
			const item = button.closest("li"), next = item.nextElementSibling ?? item.previousElementSibling;
			item.remove();
			(next?.querySelector("select") ?? this.querySelector("[data-adds]")).focus();
			this.write();
		}
	}

	/** The filter as its rows say it; rows without a value say nothing yet. */
	write() {
		this.filter.value = [...this.rows.children].map(item => CriteriaBuilder.written(item)).filter(Boolean).join(";");
	}

	static written(item) {
		const parts = name => [...item.querySelectorAll(name)].map(part => machineDigits(part.value.trim())).filter(Boolean).join(".");
		const value = parts(".criteria-value"), parameter = parts(".criteria-parameter");
		const field = item.querySelector(".criteria-field").value + (parameter && `.${parameter}`);
		return value && field + item.querySelector(".criteria-comparison").value + (PLAIN.test(value) ? value : `'${value.replace(/[\\']/g, "\\$&")}'`);
	}
}

customElements.define("criteria-builder", CriteriaBuilder);
