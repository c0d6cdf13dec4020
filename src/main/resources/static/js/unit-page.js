// The page of one unit: the date control and the drawing of its lineage.
import "./date-control.js";
import "./lineage-flow.js";
