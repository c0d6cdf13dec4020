// Watches a job: its state each time something happens to it, over a stream of events that is opened again when it breaks.
import { get } from "./api.js";

/** How long to wait before a closed stream is opened again: a few minutes of rights are up, or the line broke. */
const AGAIN = 1500;
const FINISHED = ["DONE", "CANCELLED", "FAILED"];

/** Watches the job until it is finished; `told` gets it each time, `lost` the refusal if it cannot be watched. Gives the way to stop watching. */
export function watch(id, told, lost) {
	let stream = null, again = 0, over = false;
	const address = `/api/jobs/${encodeURIComponent(id)}`;

	function stop() {
		over = true;
		clearTimeout(again);
		stream?.close();
	}

	function hear(job) {
		if (FINISHED.includes(job.state)) {
			stop();
		}
		told(job);
	}

	function open() {
		stream = new EventSource(`${address}/events`);
		stream.addEventListener("job", event => hear(JSON.parse(event.data)));
		stream.addEventListener("error", () => {
			if (!over && stream.readyState === EventSource.CLOSED) {
				ask();
			}
		});
	}

	/** Why the stream was refused, or what the job came to meanwhile. */
	async function ask() {
		try {
			hear(await get(address));
			again = over ? 0 : setTimeout(open, AGAIN);
		} catch (refusal) {
			stop();
			lost(refusal);
		}
	}

	open();
	return stop;
}
