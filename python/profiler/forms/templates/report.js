/* The page: which part of it is shown, its switches and its keys.
 *
 * The address says what is shown (#list, #file=3&line=120, #flame), so that links, the browser's
 * history and bookmarks work.  The switches hold for all parts. */

const HELP = [
	["/", "search; Enter and Shift+Enter: next and previous line of a file"],
	["j k ↓ ↑", "next and previous row, or frames below and above"],
	["Enter", "open the row; of a line: go to what it calls; of a frame: zoom"],
	["c", "of a line: go to the caller of its function"],
	["n p", "next and previous hot line of a file"],
	["z", "fold or unfold the lines that take no time"],
	["o", "own time, or with callees"],
	["t", "next thread"],
	["l g", "lists; flame graph"],
	["← →", "frames beside"],
	["s f", "source of a frame; frames by line or by function"],
	["Escape", "zoom out; leave the search"],
	["Backspace", "back"],
	["d", "light or dark"],
];

async function main() {
	const $ = (id) => document.getElementById(id);
	let report;
	try {
		report = await unpacked($("data").textContent);
	} catch (error) {
		document.body.prepend("This browser cannot read the report (" + error + "). Firefox 113, Chrome 103 and Safari 16.4 can.");
		return;
	}
	const state = {key: "own", thread: -1, wanted: ""};
	const go = (file, line) => { location.hash = place(file, line); };
	const move = (file, line) => location.replace(place(file, line));
	const pages = {list: new Overview(go), source: new Source(move), flame: new Flame(report, go)};
	const sums = new Map();
	let page, last = "";

	const sumsOf = (thread) => {
		if (!sums.has(thread))
			sums.set(thread, new Sums(report, thread < 0 ? report.threads : [report.threads[thread]]));
		return sums.get(thread);
	};

	function show() {
		const place = new URLSearchParams(location.hash.slice(1));
		const file = report.files[place.get("file")];
		page = file ? "source" : location.hash === "#flame" ? "flame" : "list";
		for (const name in pages) {
			$("page-" + name).hidden = name !== page;
			$("tab-" + name).toggleAttribute("aria-current", name === page);
		}
		if (file) {
			last = location.hash;
			$("tab-source").hidden = false;
			$("tab-source").href = last;
			$("tab-source").textContent = file.name;
		}
		$("time").hidden = page === "flame";	// which has both
		$("own").setAttribute("aria-pressed", state.key === "own");
		$("total").setAttribute("aria-pressed", state.key === "total");
		const wanted = state.wanted.toLowerCase();
		$("found").textContent = pages[page].show(sumsOf(state.thread), state.key, wanted, file,
			Math.max(0, Number(place.get("line")) || 0));
		if (!state.wanted)
			$("found").textContent = "";
	}

	function set(name, value) {
		state[name] = value;
		show();
	}

	const turn = () => set("key", state.key === "own" ? "total" : "own");
	const nextThread = () => {
		$("thread").selectedIndex = ($("thread").selectedIndex + 1) % $("thread").length;
		set("thread", Number($("thread").value));
	};
	const dark = () => {
		const root = document.documentElement;
		const now = root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
		root.dataset.theme = now === "dark" ? "light" : "dark";
	};
	const help = () => $("help").open ? $("help").close() : $("help").showModal();
	const KEYS = {
		"/": () => $("search").focus(), o: turn, t: nextThread, d: dark, "?": help,
		l: () => { location.hash = "#list"; }, g: () => { location.hash = "#flame"; },
		Backspace: () => history.back(),
	};

	$("command").textContent = report.command;
	$("facts").textContent = [duration(sumsOf(-1).own) + " in Python",
		duration(report.wall) + " by the clock", report.python && "CPython " + report.python,
		report.started && new Date(report.started * 1000).toLocaleString(),
		report.threads.length > 1 && report.threads.length + " threads"].filter((text) => text).join(", ");
	$("notes").append(...report.notes.map((note) => element("li", {}, note)));
	$("thread").append(element("option", {value: -1}, "all together"), ...report.threads.map((thread, number) =>
		element("option", {value: number}, thread.title)));
	$("thread-label").hidden = report.threads.length < 2;
	$("help").append(element("h2", {}, "Keys"), element("table", {}, ...HELP.map(([keys, text]) => element("tr", {},
		element("th", {}, keys), element("td", {}, text)))), element("form", {method: "dialog"}, element("button", {}, "Close")));

	$("thread").onchange = () => set("thread", Number($("thread").value));
	$("own").onclick = () => set("key", "own");
	$("total").onclick = () => set("key", "total");
	$("theme").onclick = dark;
	$("keys").onclick = help;
	$("search").oninput = () => set("wanted", $("search").value);
	$("search").onkeydown = (event) => {
		if (event.key === "Escape")
			$("search").blur();
		else if (event.key === "Enter" && page === "source")
			pages.source.searchNext(event.shiftKey ? -1 : 1);
		else if (event.key === "Enter")
			pages[page].press("Enter");
	};
	addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, select") || $("help").open)
			return;
		if (event.target.matches("button, a") && event.key === "Enter")
			return;
		if (pages[page].press(event.key) || (KEYS[event.key] && (KEYS[event.key](), true)))
			event.preventDefault();
	});
	addEventListener("hashchange", show);
	show();
	document.documentElement.dataset.ready = "true";
}

main();
