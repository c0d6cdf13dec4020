// Fields that want a code, input[data-finds="positions,org-units"]: words of a name find it, so that nobody has to know codes. What is found of the first
// kind is taken; a unit where a post is wanted shows its posts, since posts of many units have one title.
import { Combobox } from "./combobox.js";

for (const field of document.querySelectorAll("input[data-finds]")) {
	const list = field.parentElement.querySelector(".found"), count = field.parentElement.querySelector("[data-count]");
	const chosen = document.getElementById(`${field.id}-chosen`), [wanted] = field.dataset.finds.split(",");
	const combobox = new Combobox(field, list, count, () => ({ kind: field.dataset.finds, list: list.id }));
	field.addEventListener("input", () => {
		chosen.textContent = "";
	});
	list.addEventListener("click", event => {
		const option = event.target.closest("[data-code]");
		event.preventDefault();
		field.focus();
		if (option?.dataset.kind === wanted) {
			take(option);
		} else if (option) {
			showPosts(option.dataset.code);
		}
	});

	function take(option) {
		field.value = option.dataset.code;
		chosen.textContent = [...option.children].map(part => part.textContent.replace(/\s+/g, " ").trim()).join(" · ");
		combobox.clear();
		if ("sends" in field.dataset) {
			field.form.requestSubmit();
		}
	}

	async function showPosts(unit) {
		const address = new URLSearchParams(location.search), query = new URLSearchParams({ unit, limit: 100 });
		["on", "knownAt"].filter(time => address.get(time)).forEach(time => query.set(time, address.get(time)));
		const answer = await fetch(`/api/positions?${query}`, { credentials: "same-origin", headers: { Accept: "application/json" } });
		combobox.offer(answer.ok ? (await answer.json()).items.map(option) : []);
	}

	function option(post, at) {
		const link = document.createElement("a");
		Object.assign(link, { id: `${list.id}-post-${at}`, tabIndex: -1, href: `/positions/${encodeURIComponent(post.code)}` });
		link.setAttribute("role", "option");
		link.setAttribute("aria-selected", "false");
		link.dataset.code = post.code;
		link.dataset.kind = wanted;
		link.append(part("found-name", post.title), part("found-what", post.unitName ?? ""));
		return link;
	}

	function part(name, words) {
		const span = document.createElement("span");
		span.className = name;
		span.textContent = words;
		return span;
	}
}
