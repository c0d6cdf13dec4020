// The page of one unit: the date control, the drawing of its lineage and how far that goes.
import "./date-control.js";
import "./lineage-flow.js";

const depth = document.querySelector("[data-lineage-depth]");
depth?.addEventListener("change", () => {
	const flow = document.querySelector("lineage-flow");
	const source = new URL(flow.getAttribute("src"), location.href);
	source.searchParams.set("depth", depth.value);
	flow.setAttribute("src", source.pathname + source.search);
});
