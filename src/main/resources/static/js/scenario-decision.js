// The way to a decision: forms that came by htmx do not go out twice, and whoever comes back by a link to the panel finds it open.
document.addEventListener("submit", event => {
	const form = event.target.closest(".decision form[method=post]");
	if (!form || event.defaultPrevented) {
		return;
	}
	if (form.dataset.going) {
		event.preventDefault();
		return;
	}
	form.dataset.going = "yes";
});
addEventListener("pageshow", () => document.querySelectorAll(".decision form[data-going]").forEach(form => delete form.dataset.going));
