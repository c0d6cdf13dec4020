// The signs of the sprite, kept in the page: what is drawn later needs no connection, and a mark must not be only a colour.
const SPRITE = "/img/icons.svg";

/** Where a sign is to be had: in the page, or in the sprite until the page has it. */
export function sign(name) {
	return document.getElementById(`sign-${name}`) ? `#sign-${name}` : `${SPRITE}#${name}`;
}

async function keep() {
	const answer = await fetch(SPRITE, { credentials: "same-origin" });
	if (answer.ok) {
		const sprite = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
		sprite.querySelectorAll("symbol").forEach(symbol => symbol.id = `sign-${symbol.id}`);
		sprite.setAttribute("aria-hidden", "true");
		sprite.setAttribute("class", "signs");
		document.body.append(document.importNode(sprite, true));
	}
}

keep().catch(() => {
	// without the sprite each sign is asked for where it is drawn
});
