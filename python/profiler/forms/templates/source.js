/* The source of a file: a row for each line, with its numbers; folds; the panel of a line. */

const COLD = 0.001;	// the share of all time under which a line is cold
const AROUND = 2;	// cold lines around others that are shown
const FOLD = 5;		// lines that a fold holds at least

class Source {
	/* move: (file, line) => select that line, without a step in the browser's history */
	constructor(move) {
		this.move = move;
		this.table = new Table(document.getElementById("source"), "Source");
		this.panel = document.getElementById("line");
		this.map = document.getElementById("map");
		this.folding = true;
		this.opened = new Set();	// first lines of folds that are open
		this.file = null;
		this.line = 0;
		document.getElementById("fold").onclick = () => this.fold();
		this.table.body.addEventListener("click", (event) => this.click(event.target));
		this.map.onclick = (event) => this.jump(event.offsetY / this.map.clientHeight);
		new ResizeObserver(() => this.drawMap()).observe(this.map);
	}

	/* time: "own" or "total".  line: the selected one, 0 for the hottest of the file. */
	show(sums, time, wanted, file, line) {
		const same = sums === this.sums && time === this.time && file === this.file;
		if (file !== this.file)
			this.opened.clear();
		Object.assign(this, {sums, time, wanted, file});
		this.page = sums.page(file);
		this.most = Math.max(1, largest(this.page[time]));
		this.line = line || this.hottest();
		if (!same) {
			this.lay();
			this.drawHead();
			this.drawMap();
		}
		const row = this.rows[this.rowOf(this.line)];
		if (row && row.length)
			this.unfold(row[0]);
		this.drawPanel();
		this.table.reveal(this.rowOf(this.line));
		return this.matches();
	}

	hottest() {
		const times = this.page[this.time];
		return Math.max(1, times.indexOf(this.most));
	}

	/* --- which lines are rows --- */

	/* Make the rows: numbers of lines, and [first, last] of folds. */
	lay() {
		const {page} = this, last = page.last;
		const shown = new Uint8Array(last + 2);
		const least = COLD * this.sums.own;
		const warm = (line) => page.own[line] >= least || page.total[line] >= least || page.wait[line] >= least;
		let any = false;
		for (let line = 1; line <= last && !any; line++)
			any = page.own[line] > 0 && warm(line);
		for (let line = 1; line <= last; line++) {
			if (any ? !page.hits[line] && !page.own[line] || !warm(line) : !page.hits[line])
				continue;
			shown.fill(1, Math.max(1, line - AROUND), Math.min(last, line + AROUND) + 1);
			for (const {of} of page.functions[line] || [])
				shown[of.line] = 1;
		}
		this.rows = [];
		for (let line = 1; line <= last;) {
			let end = line;
			while (this.folding && end <= last && !shown[end])
				end++;
			if (end - line >= FOLD && !this.opened.has(line)) {
				this.rows.push([line, end - 1]);
				line = end;
			} else {
				for (end = Math.max(end, line + 1); line < end; line++)
					this.rows.push(line);
			}
		}
		const widest = Math.min(largest(linesOf(this.file).map((text) => text.length)), 500);
		this.table.show(this.head(), this.rows.length, (i) => this.row(i), widest + 62);
	}

	/* The row of a line: itself, or the fold that holds it. */
	rowOf(line) {
		let low = 0, high = this.rows.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1, row = this.rows[middle];
			if ((row.length ? row[0] : row) <= line)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	fold() {
		this.folding = !this.folding;
		this.opened.clear();
		this.lay();
		this.drawHead();
		this.table.reveal(this.rowOf(this.line));
	}

	/* Open the fold that begins with a line. */
	unfold(first) {
		this.opened.add(first);
		this.lay();
	}

	/* --- rows --- */

	head() {
		const cells = [["number", "Line"], ["hits", "Hits"], ["time", this.time === "own" ? "Time" : "With callees"],
			["each", "Per hit"], ["share", "%"]];
		if (this.page.waits)
			cells.push(["wait", "Await"]);
		cells.push(["links", ""], ["text", "Source"]);
		return cells.map(([name, text]) => cell(name, text));
	}

	row(i) {
		const line = this.rows[i], {page} = this;
		const made = element("div", {className: "row"});
		if (line.length)
			return this.foldRow(made, ...line);
		made.dataset.line = line;
		if (line === this.line)
			made.classList.add("selected");
		if (!page.hits[line] && !page.own[line])
			made.classList.add("cold");
		const ns = page[this.time][line], share = ns / this.most;
		made.append(
			cell("number", String(line)), cell("hits", count(page.hits[line])),
			cell("time", duration(ns), share),
			cell("each", page.hits[line] ? duration(ns / page.hits[line]) : ""),
			cell("share", percent(this.sums.share(ns)), share));
		if (page.waits)
			made.append(cell("wait", duration(page.wait[line])));
		made.append(this.links(line), this.text(line, share));
		return made;
	}

	foldRow(made, first, last) {
		let ns = 0, ran = 0;
		for (let line = first; line <= last; line++) {
			ns += this.page.own[line];
			ran += this.page.hits[line] > 0;
		}
		const share = percent(this.sums.share(ns));
		made.classList.add("fold");
		made.dataset.fold = first;
		made.append(element("button", {}, "⋯ " + count(last - first + 1) + " lines " +
			(ran ? share ? "with " + share + " %" : "with less than 0.1 %" : "that did not run")));
		return made;
	}

	/* Arrows to what a line calls, and to the callers of the functions that begin there. */
	links(line) {
		const made = cell("links", "");
		const callees = this.page.callees(line).length;
		if (callees)
			made.append(element("button", {className: "calls", title: "Calls " + callees + " functions: show them"}, "→"));
		if (this.page.starts[line])
			made.append(element("button", {className: "called", title: "Show the callers"}, "←"));
		return made;
	}

	text(line, share) {
		const made = element("code", {className: "cell text"}, ...coloured(this.file, line));
		if (share > 0)
			made.style.background = heat(share, 0.5);
		if (this.wanted && this.found(line))
			made.classList.add("match");
		return made;
	}

	click(target) {
		const fold = target.closest("[data-fold]"), row = target.closest("[data-line]");
		if (fold) {
			this.unfold(Number(fold.dataset.fold));
		} else if (row) {
			this.move(this.file, Number(row.dataset.line));
		}
	}

	/* --- around the rows --- */

	drawHead() {
		const of = this.sums.files.find((row) => row.of === this.file) || {own: 0, total: 0};
		document.getElementById("file-name").textContent = this.file.path;
		document.getElementById("file-facts").textContent = (duration(of.own) || "0 ns") + " own, " +
			(percent(this.sums.share(of.own)) || "0") + " %; " + (duration(of.total) || "0 ns") + " with callees";
		document.getElementById("file-trouble").textContent = this.file.trouble;
		document.getElementById("fold").textContent = this.folding ? "Show all lines" : "Fold cold lines";
	}

	/* The numbers of the selected line, and its links. */
	drawPanel() {
		const {line, page} = this;
		const parts = [element("h2", {}, this.file.name + ":" + line)];
		const facts = [["Hits", count(page.hits[line])], ["Own time", duration(page.own[line])],
			["With callees", duration(page.total[line])], ["Await", duration(page.wait[line])],
			["Share", percent(this.sums.share(page[this.time][line])) + " %"]];
		const table = element("table", {});
		for (const [name, text] of facts)
			if (text && text !== " %")
				table.append(element("tr", {}, element("th", {}, name), element("td", {}, text)));
		parts.push(table);
		const inside = page.functions[line] || [];
		if (inside.length > 1)
			for (const row of inside)
				parts.push(element("p", {}, row.of.name + ": " + count(row.hits) + " hits, " + duration(row.own)));
		const callees = page.callees(line);
		if (callees.length)
			parts.push(element("h3", {}, "Calls"), this.linkList("callees", callees, (call) => call.to, (call) => call.to.line));
		const functions = new Set([...(page.starts[line] || []), ...inside.map((row) => row.of)]);
		for (const of of functions) {
			const callers = this.sums.callers(of);
			parts.push(element("h3", {}, of.name + " is called by"));
			if (callers.some((call) => call.from))
				parts.push(this.linkList("callers", callers.filter((call) => call.from), (call) => call.from,
					(call) => call.line));
			if (callers.some((call) => !call.from))
				parts.push(element("p", {}, "the thread: " + count(sum(callers.map((call) => call.from ? 0 : call.calls))) + " ×"));
		}
		this.panel.replaceChildren(...parts);
	}

	linkList(name, calls, of, line) {
		const list = element("ul", {className: name});
		for (const call of calls) {
			const to = of(call);
			list.append(element("li", {},
				element("a", {href: place(to.file, line(call))}, to.name + " ", element("small", {}, to.file.name + ":" + line(call))),
				element("span", {}, count(call.calls) + " × " + duration(call.total))));
		}
		return list;
	}

	/* A strip with a mark for each hot line of the file. */
	drawMap() {
		if (!this.page)
			return;
		const height = this.map.clientHeight, {last} = this.page;
		this.map.height = height;
		const pen = this.map.getContext("2d"), times = this.page[this.time];
		const marks = new Float64Array(height + 1);
		for (let line = 1; line <= last; line++) {
			const at = Math.floor((line - 1) / last * height);
			marks[at] = Math.max(marks[at], times[line] / this.most);
		}
		marks.forEach((share, at) => {
			const colour = heat(share);
			if (colour) {
				pen.fillStyle = colour;
				pen.fillRect(0, at, 16, Math.max(2, height / last));
			}
		});
	}

	jump(share) {
		this.table.scroller.scrollTop = this.rowOf(1 + Math.floor(share * this.page.last)) * ROW -
			this.table.scroller.clientHeight / 2;
	}

	/* --- keys and search --- */

	/* The next line, from the selected one, for which a test holds; 0 for none. */
	next(by, test) {
		for (let line = this.line + by; line >= 1 && line <= this.page.last; line += by)
			if (test(line))
				return line;
		return 0;
	}

	press(name) {
		const {page} = this, times = page[this.time];
		const at = this.rowOf(this.line);
		const step = (row) => row === undefined ? 0 : row.length ? row[0] : row;
		let line;
		if (name === "j" || name === "ArrowDown")
			line = step(this.rows[at + 1]);
		else if (name === "k" || name === "ArrowUp")
			line = step(this.rows[at - 1]);
		else if (name === "n")
			line = this.next(1, (line) => times[line] >= 0.01 * this.most);
		else if (name === "p")
			line = this.next(-1, (line) => times[line] >= 0.01 * this.most);
		else if (name === "Enter")
			return this.follow("callees");
		else if (name === "c")
			return this.follow("callers");
		else if (name === "z")
			return this.fold(), true;
		else
			return false;
		if (line)
			this.move(this.file, line);
		return true;
	}

	/* Go to the first callee or caller of the selected line. */
	follow(name) {
		const link = this.panel.querySelector("." + name + " a");
		if (link)
			location.hash = link.hash;
		return true;
	}

	/* Does a line have the text that is searched for? */
	found(line) {
		return (linesOf(this.file)[line - 1] || "").toLowerCase().includes(this.wanted);
	}

	matches() {
		if (!this.wanted)
			return "";
		const lines = linesOf(this.file).filter((_, i) => this.found(i + 1)).length;
		return count(lines) + (lines === 1 ? " line" : " lines");
	}

	/* To the next line with the text that is searched for. */
	searchNext(by) {
		const {length} = linesOf(this.file);
		for (let step = 1; step <= length; step++) {
			const line = (this.line - 1 + by * step % length + length) % length + 1;
			if (this.wanted && this.found(line))
				return this.move(this.file, line);
		}
	}
}

/* The address of a line of a file, in the page. */
function place(file, line) {
	return "#file=" + file.number + (line ? "&line=" + line : "");
}
