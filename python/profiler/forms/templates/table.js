/* A long table that scrolls: only the rows that can be seen are elements.
 *
 *	head	an element above the rows, which stays
 *	row	(i) => the element of row i
 */
const ROW = 20;		// the height of a row, as in report.css

class Table {
	constructor(place, label) {
		this.place = place;
		this.body = element("div", {className: "rows"});
		this.scroller = element("div", {className: "scroller", tabIndex: 0});
		this.scroller.setAttribute("aria-label", label);
		this.head = element("div", {className: "head row"});
		this.scroller.append(this.head, this.body);
		place.replaceChildren(this.scroller);
		this.size = 0;
		this.made = new Map();		// number of the row: its element
		this.row = () => element("div");
		this.scroller.addEventListener("scroll", () => this.draw());
		new ResizeObserver(() => this.draw(true)).observe(this.scroller);
	}

	/* Show other rows.  width: of the widest, in characters, for the horizontal scroll bar. */
	show(head, size, row, width) {
		this.head.replaceChildren(...head);
		this.size = size;
		this.row = row;
		this.body.style.height = size * ROW + "px";
		this.body.style.minWidth = this.head.style.minWidth = width ? width + "ch" : "";
		this.draw(true);
	}

	/* Make the elements of the rows that can be seen.  again: also of those that are there. */
	draw(again) {
		const first = Math.max(0, Math.floor(this.scroller.scrollTop / ROW) - 10);
		const last = Math.min(this.size, first + Math.ceil(this.scroller.clientHeight / ROW) + 20);
		if (again) {
			this.body.replaceChildren();
			this.made.clear();
		}
		for (const [i, row] of this.made) {
			if (i < first || i >= last) {
				row.remove();
				this.made.delete(i);
			}
		}
		let before = this.body.firstChild;
		for (let i = first; i < last; i++) {
			if (this.made.has(i)) {
				before = this.made.get(i).nextSibling;
				continue;
			}
			const row = this.row(i);
			row.style.top = i * ROW + "px";
			this.body.insertBefore(row, before);
			this.made.set(i, row);
		}
	}

	/* Scroll until row i can be seen; to the middle when it could not be. */
	reveal(i) {
		const top = i * ROW, view = this.scroller, height = view.clientHeight - this.head.offsetHeight;
		if (top < view.scrollTop || top + ROW > view.scrollTop + height)
			view.scrollTop = top - (height - ROW) / 2;
		this.draw(true);
	}
}

/* A cell: a text, in a colour by heat where there is a share. */
function cell(name, text, share) {
	const made = element("span", {className: "cell " + name}, text);
	if (share > 0)
		made.style.background = heat(share);
	return made;
}

/* The colour of a share of the hottest, 0 to 1; weaker: for a larger area. */
function heat(share, weaker = 1) {
	if (share < 0.005)
		return "";
	const hue = 48 - 48 * share, strength = 0.08 + 0.54 * Math.sqrt(share);
	return "hsla(" + hue.toFixed(0) + ", 100%, 50%, " + (strength * weaker).toFixed(2) + ")";
}
