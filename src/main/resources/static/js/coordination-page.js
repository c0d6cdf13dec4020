// The network of agencies: reads it once, hands it to the way of looking that is chosen, and lets the quarters of the period play.
import { get } from "./api.js";
import { circle } from "./coordination-circle.js";
import { explore } from "./coordination-explore.js";
import { flow } from "./coordination-flow.js";
import { matrix } from "./coordination-matrix.js";
import { watch } from "./job-watch.js";
import { text } from "./texts.js";
import { toast } from "./toast.js";

const page = document.getElementById("coordination");
const part = id => document.getElementById(id);
const WAYS = { circle, matrix, explore, flow };
const PAUSE = 1600;
const still = matchMedia("(prefers-reduced-motion: reduce)");

if (page.dataset.job) {
	watch(page.dataset.job, job => ["DONE", "FAILED", "CANCELLED"].includes(job.state) && (job.state === "DONE" ? location.reload() : toast(text("coordination.failed"), "bad")),
		refusal => toast(refusal.message, "bad"));
}
if (part("stage")) {
	start();
} else {
	document.body.dataset.ready = "yes";
}

async function start() {
	const whole = await get(page.dataset.source);
	const way = WAYS[page.dataset.view]({ whole, stage: part("stage"), side: part("side"), legend: part("legend"), note: part("drawing-note"), around: page.dataset.around });
	const steps = [...part("steps").children].map(step => ({ ...step.dataset, name: step.textContent }));
	const strength = part("strength");
	let shown = whole, playing = 0;

	function draw() {
		way.draw(shown, strength ? Number(strength.value) : 0);
	}

	async function show(at) {
		part("quarter").value = at;
		part("quarter-name").textContent = at ? steps[at - 1].name : part("quarter-name").dataset.all;
		const wanted = at ? await get(address(steps[at - 1])) : whole;
		if (Number(part("quarter").value) === at) {
			shown = wanted;
			draw();
		}
	}

	function address(step) {
		const url = new URL(page.dataset.source, location.origin);
		url.searchParams.set("from", step.from);
		url.searchParams.set("to", step.to);
		return url.pathname + url.search;
	}

	/** One quarter after the other, then the whole again; where motion is unwanted each press goes one quarter on. */
	async function play() {
		const next = (Number(part("quarter").value) + 1) % (steps.length + 1);
		await show(next);
		if (playing && next) {
			playing = setTimeout(play, PAUSE);
		} else {
			stop();
		}
	}

	function stop() {
		clearTimeout(playing);
		playing = 0;
		part("play").setAttribute("aria-pressed", "false");
		part("play").lastElementChild.textContent = text("coordination.play");
	}

	part("play").addEventListener("click", () => {
		if (playing) {
			stop();
		} else if (still.matches) {
			play().catch(failed);
		} else {
			playing = 1;
			part("play").setAttribute("aria-pressed", "true");
			part("play").lastElementChild.textContent = text("coordination.pause");
			play().catch(failed);
		}
	});
	part("quarter").addEventListener("input", event => {
		stop();
		show(Number(event.target.value)).catch(failed);
	});
	strength?.addEventListener("input", () => {
		part("strength-shown").textContent = strength.value;
		draw();
	});
	draw();
	document.body.dataset.ready = "yes";
}

function failed(refusal) {
	toast(refusal.message, "bad");
}
