// The search field of the bar: suggestions lead to their pages. Without scripts the form leads to the page of results.
import { Combobox } from "./combobox.js";

const field = document.getElementById("search-all");
if (field) {
	new Combobox(field, document.getElementById("found"), document.getElementById("found-count"), () => ({}));
}
