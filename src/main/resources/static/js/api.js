// Talks to the JSON API with the page's session: CSRF header, If-Match, refusals as RFC 9457 problems.
const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

/** A refusal of the server, with its problem document. */
export class Refused extends Error {
	constructor(status, problem) {
		super(problem.detail ?? problem.title ?? String(status));
		this.status = status;
		this.problem = problem;
	}
}

/** The server could not be reached: nothing was done. */
export class Unreachable extends Error {}

export async function get(url, signal) {
	return (await send("GET", url, undefined, undefined, signal)).body;
}

export function post(url, body, version) {
	return send("POST", url, body, version);
}

export function remove(url, version) {
	return send("DELETE", url, undefined, version);
}

/** After signing in again the page's token is of a session that ended: takes a new one. False where it was the right one. */
export async function renewToken() {
	const page = new DOMParser().parseFromString(await (await fetch(location.pathname, { headers: { Accept: "text/html" }, credentials: "same-origin" })).text(), "text/html");
	const fresh = page.querySelector('meta[name="csrf-token"]')?.content, present = document.querySelector('meta[name="csrf-token"]');
	if (!fresh || !present || fresh === present.content || !page.getElementById("studio")) {
		return false;
	}
	present.content = fresh;
	return true;
}

async function send(method, url, body, version, signal) {
	const headers = { Accept: "application/json, application/problem+json" };
	if (method !== "GET") {
		headers[meta("csrf-header") ?? "X-CSRF-TOKEN"] = meta("csrf-token") ?? "";
	}
	if (body !== undefined) {
		headers["Content-Type"] = "application/json";
	}
	if (version !== undefined) {
		headers["If-Match"] = `"${version}"`;
	}
	let response;
	try {
		response = await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), credentials: "same-origin", signal });
	} catch (failure) {
		if (failure.name === "AbortError") {
			throw failure;
		}
		throw new Unreachable(failure.message);
	}
	const answer = await readable(response);
	if (!response.ok) {
		throw new Refused(response.status, answer ?? { title: response.statusText });
	}
	return { body: answer, status: response.status, etag: response.headers.get("ETag") };
}

async function readable(response) {
	const type = response.headers.get("Content-Type") ?? "";
	return type.includes("json") ? response.json() : null;
}
