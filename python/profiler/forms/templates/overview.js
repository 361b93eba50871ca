/* The lists of functions and files. */

class List {
	/* columns: [{name, title, text: (row) => "...", value: (row) => number or text, heat}] */
	constructor(place, label, columns, open) {
		this.table = new Table(place, label);
		this.columns = columns;
		this.open = open;
		this.order = null;	// a column chosen by hand
		this.down = true;
		this.selected = 0;
		this.rows = [];
		place.addEventListener("click", (event) => {
			const row = event.target.closest(".row[data-row]");
			if (row)
				open(this.rows[row.dataset.row]);
		});
	}

	/* rows: all of them.  key: "own" or "total".  wanted: the text to search for. */
	show(rows, sums, key, wanted, text) {
		this.again = () => this.show(rows, sums, key, wanted, text);
		const order = this.order || this.columns.find((column) => column.name === key);
		const sign = this.down ? -1 : 1;
		this.rows = rows.filter((row) => !wanted || text(row).toLowerCase().includes(wanted)).sort((a, b) => {
			const left = order.value(a), right = order.value(b);
			return left < right ? -sign : left > right ? sign : a.of.number - b.of.number;
		});
		this.selected = Math.max(0, Math.min(this.selected, this.rows.length - 1));
		const most = Math.max(1, largest(rows.map((row) => row[key])));
		const head = this.columns.map((column) => {
			const made = element("button", {className: "cell " + column.name, title: column.hint || ""}, column.title);
			if (column === order)
				made.setAttribute("aria-sort", this.down ? "descending" : "ascending");
			made.onclick = () => this.sort(column);
			return made;
		});
		this.table.show(head, this.rows.length, (i) => {
			const row = this.rows[i];
			const made = element("div", {className: i === this.selected ? "row selected" : "row"});
			made.dataset.row = i;
			for (const column of this.columns)
				made.append(cell(column.name, column.text(row, sums), column.name === key ? row[key] / most : 0));
			return made;
		});
	}

	sort(column) {
		this.down = this.order === column ? !this.down : typeof column.value(this.rows[0] || {of: {}}) !== "string";
		this.order = column;
		this.again();
	}

	/* Move the selection by some rows. */
	move(by) {
		this.selected = Math.max(0, Math.min(this.selected + by, this.rows.length - 1));
		this.table.reveal(this.selected);
	}
}

const OWN = {name: "own", title: "Own", hint: "Time of its lines and of the C functions that they call",
	text: (row) => duration(row.own), value: (row) => row.own};
const SHARE = {name: "share", title: "%", hint: "Own time, as a share of all",
	text: (row, sums) => percent(sums.share(row.own)), value: (row) => row.own};
const TOTAL = {name: "total", title: "With callees", hint: "Time from the call to the return",
	text: (row) => duration(row.total), value: (row) => row.total};
const WAIT = {name: "wait", title: "Await", hint: "Time while a coroutine or a generator was suspended",
	text: (row) => duration(row.wait), value: (row) => row.wait};
const CALLS = {name: "calls", title: "Calls", text: (row) => count(row.calls), value: (row) => row.calls};

class Overview {
	constructor(open) {
		const file = {name: "name", title: "File", text: (row) => row.of.name, value: (row) => row.of.name || ""};
		const name = {name: "name", title: "Function", text: (row) => row.of.name, value: (row) => row.of.name || ""};
		const where = {name: "where", title: "File and line", text: (row) => row.of.file.name + ":" + row.of.line,
			value: (row) => row.of.file ? row.of.file.name : ""};
		this.functions = new List(document.getElementById("functions"), "Functions",
			[OWN, SHARE, TOTAL, WAIT, CALLS, name, where], (row) => open(row.of.file, row.of.line));
		this.files = new List(document.getElementById("files"), "Files",
			[OWN, SHARE, TOTAL, WAIT, file], (row) => open(row.of, 0));
	}

	show(sums, key, wanted) {
		const waits = sums.files.some((row) => row.wait);
		document.getElementById("page-list").classList.toggle("no-wait", !waits);
		this.functions.show(sums.functions, sums, key, wanted, (row) => row.of.name + " " + row.of.file.path);
		this.files.show(sums.files, sums, key, wanted, (row) => row.of.path);
		return this.functions.rows.length + " functions, " + this.files.rows.length + " files";
	}

	/* The keys of this page. */
	press(name) {
		const list = this.files.table.scroller === document.activeElement ? this.files : this.functions;
		if (name === "j" || name === "ArrowDown")
			list.move(1);
		else if (name === "k" || name === "ArrowUp")
			list.move(-1);
		else if (name === "Enter" && list.rows.length)
			list.open(list.rows[list.selected]);
		else
			return false;
		return true;
	}
}
