/* The numbers of the report: what html.py has written, and sums over threads.
 *
 * Functions, files and threads are numbers: their places in the report's lists. */

/* The report, from the text of the page's data. */
async function unpacked(text) {
	const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
	const report = JSON.parse(await new Response(stream).text());
	report.files = report.files.map(([name, path, text, trouble], number) =>
		({number, name, path, text, trouble}));
	report.functions = report.functions.map(([file, line, name], number) =>
		({number, file: report.files[file], line, name}));
	return report;
}

/* Numbers from their differences. */
function* undone(differences) {
	let number = 0;
	for (const difference of differences) {
		number += difference;
		yield number;
	}
}

/* The lines of a file, without their ends. */
function linesOf(file) {
	if (!file.lines)
		file.lines = file.text === null ? [] : file.text.split("\n");
	return file.lines;
}

/* The sums over some threads.
 *
 *	functions	[{function, calls, own, total, wait}], those that were called
 *	files		[{file, own, total, wait}]
 *	own		all of the own time, which shares are made of
 */
class Sums {
	constructor(report, threads) {
		this.report = report;
		this.threads = threads;
		this.functions = report.functions.map((of) => ({of, calls: 0, own: 0, total: 0, wait: 0}));
		this.files = report.files.map((of) => ({of, own: 0, total: 0, wait: 0}));
		this.pages = new Map();
		this.own = 0;
		for (const thread of threads) {
			for (const [number, calls, own, total, wait] of thread.functions)
				add(this.functions[number], {calls, own, total, wait});
			for (const [number, total] of thread.files)
				this.files[number].total += total;
			for (const [number, , , own, wait] of thread.lines) {
				const file = this.files[report.functions[number].file.number];
				file.own += sum(own);
				file.wait += sum(wait);
			}
		}
		for (const file of this.files)
			this.own += file.own;
		this.functions = this.functions.filter((row) => row.calls || row.own || row.wait);
		this.files = this.files.filter((row) => row.own || row.total || row.wait);
	}

	share(ns) {
		return this.own ? ns / this.own : 0;
	}

	/* The numbers of a file's lines. */
	page(file) {
		if (!this.pages.has(file.number))
			this.pages.set(file.number, new Page(this, file));
		return this.pages.get(file.number);
	}

	/* Of a function: [{from: its caller or undefined, line, calls, total}], the most time first. */
	callers(of) {
		const calls = [];
		for (const thread of this.threads)
			for (const [from, line, to, count, total] of thread.calls)
				if (to === of.number)
					calls.push({from: this.report.functions[from], line, calls: count, total});
		return merged(calls, (call) => (call.from ? call.from.number : -1) + ":" + call.line);
	}
}

/* The numbers of the lines of one file: arrays by the number of the line. */
class Page {
	constructor(sums, file) {
		const mine = (number) => sums.report.functions[number].file === file;
		this.file = file;
		this.last = linesOf(file).length;
		const parts = [];
		for (const thread of sums.threads) {
			for (const [number, lines, hits, own, wait] of thread.lines)
				if (mine(number))
					parts.push({number, lines: [...undone(lines)], hits, own, wait});
		}
		for (const part of parts)
			this.last = Math.max(this.last, part.lines[part.lines.length - 1] || 0);
		for (const name of ["hits", "own", "total", "wait"])
			this[name] = new Float64Array(this.last + 1);
		this.functions = [];	// of a line: [{of, hits, own, wait}], those that it is a part of
		this.starts = [];	// of a line: the functions that begin there
		this.calls = [];	// of a line: [{to, calls, total}]
		for (const part of parts)
			part.lines.forEach((line, i) => this.add(sums, part, line, i));
		for (const thread of sums.threads) {
			for (const [number, lines, total] of thread.below) {
				if (number !== file.number)
					continue;
				let i = 0;
				for (const line of undone(lines))
					this.total[line] += total[i++];
			}
			for (const [from, line, to, calls, total] of thread.calls)
				if (from >= 0 && mine(from))
					(this.calls[line] = this.calls[line] || []).push(
						{to: sums.report.functions[to], calls, total});
		}
		for (const {of} of sums.functions)
			if (of.file === file)
				(this.starts[of.line] = this.starts[of.line] || []).push(of);
		this.waits = this.wait.some((ns) => ns > 0);
	}

	add(sums, part, line, i) {
		const numbers = {hits: part.hits[i], own: part.own[i], wait: part.wait[i] || 0};
		this.hits[line] += numbers.hits;
		this.own[line] += numbers.own;
		this.total[line] += numbers.own;
		this.wait[line] += numbers.wait;
		const known = this.functions[line] = this.functions[line] || [];
		const same = known.find((row) => row.of.number === part.number);
		if (same)
			add(same, numbers);
		else
			known.push({of: sums.report.functions[part.number], ...numbers});
	}

	/* What a line calls, the most time first. */
	callees(line) {
		return merged(this.calls[line] || [], (call) => call.to.number);
	}
}

function sum(numbers) {
	let all = 0;
	for (const number of numbers)
		all += number;
	return all;
}

/* Of any number of numbers: 100,000 are too many arguments for Math.max(). */
function largest(numbers) {
	let most = 0;
	for (const number of numbers)
		if (number > most)
			most = number;
	return most;
}

function add(row, numbers) {
	for (const name in numbers)
		row[name] += numbers[name];
}

/* Calls with the same key as one, the most time first. */
function merged(calls, key) {
	const rows = new Map();
	for (const call of calls) {
		const row = rows.get(key(call));
		if (row)
			add(row, {calls: call.calls, total: call.total});
		else
			rows.set(key(call), {...call});
	}
	return [...rows.values()].sort((a, b) => b.total - a.total || b.calls - a.calls);
}

/* For 0, 1 and 2 digits after the point; to make one takes longer than a row of a table. */
const NUMBERS = [0, 1, 2].map((digits) =>
	new Intl.NumberFormat("en", {minimumFractionDigits: digits, maximumFractionDigits: digits}));

/* "1.23 ms": three digits and a unit, as text.py has them. */
function duration(ns) {
	if (!ns)
		return "";
	let unit = "ns";
	for (const next of ["µs", "ms", "s"]) {
		if (ns < 999.5)
			break;
		ns /= 1000;
		unit = next;
	}
	const digits = unit === "ns" && Number.isInteger(ns) || ns >= 99.95 ? 0 : ns < 9.995 ? 2 : 1;
	return NUMBERS[digits].format(ns) + " " + unit;
}

function count(number) {
	return number ? NUMBERS[0].format(number) : "";
}

/* A share as a percentage; "" for what rounds to nothing. */
function percent(share) {
	return share >= 0.0005 ? (100 * share).toFixed(1) : "";
}

/* An element with properties and children, texts or elements. */
function element(tag, properties, ...children) {
	const made = Object.assign(document.createElement(tag), properties);
	made.append(...children);
	return made;
}
