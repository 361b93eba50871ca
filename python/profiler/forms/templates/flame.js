/* The flame graph: threads' call trees, callers above what they call, as wide as their time. */

const FRAME = 18;	// the height of a frame, as in report.css
const NARROW = 1;	// pixels; narrower frames are not drawn

/* A node of the call tree: {fn, line: of its caller, times: {line: own time}, children, total}. */
function callTree(threads) {
	const root = {fn: -2, line: 0, times: new Map(), children: new Map(), total: 0};
	for (const {tree: [callers, functions, lines, own]} of threads) {
		const nodes = [];
		functions.forEach((fn, i) => {
			const caller = callers[i] < 0 ? root : nodes[callers[i]];
			const key = fn + ":" + lines[i];
			let node = caller.children.get(key);
			if (!node)
				caller.children.set(key, node = {fn, line: lines[i], times: new Map(), children: new Map(), total: 0});
			let all = 0;
			for (let at = 0; at < own[i].length; at += 2) {
				node.times.set(own[i][at], (node.times.get(own[i][at]) || 0) + own[i][at + 1]);
				all += own[i][at + 1];
			}
			nodes.push(node);
			node.total += all;
			for (let up = callers[i]; up >= 0; up = callers[up])
				nodes[up].total += all;
			root.total += all;
		});
	}
	return root;
}

/* The frames of some nodes: a frame for each function, or for each of its lines.  A frame makes
 * those below it when they are asked for. */
class Frame {
	constructor(fn, line, up) {
		this.fn = fn;
		this.line = line;
		this.up = up;
		this.own = this.total = 0;
		this.nodes = [];
	}

	below(byLine) {
		if (!this.frames)
			this.frames = framesOf(this.nodes, byLine, this);
		return this.frames;
	}
}

function framesOf(nodes, byLine, up) {
	const frames = new Map();
	const frame = (fn, line) => {
		const key = byLine ? fn + ":" + line : fn;
		if (!frames.has(key))
			frames.set(key, new Frame(fn, byLine ? line : 0, up));
		return frames.get(key);
	};
	for (const node of nodes) {
		for (const [line, ns] of node.times) {
			const one = frame(node.fn, line);
			one.own += ns;
			one.total += ns;
		}
		for (const child of node.children.values()) {
			const one = frame(node.fn, child.line);
			one.nodes.push(child);
			one.total += child.total;
		}
	}
	return [...frames.values()].sort((a, b) => a.fn - b.fn || a.line - b.line);
}

class Flame {
	constructor(report, go) {
		this.report = report;
		this.go = go;
		this.place = document.getElementById("flame");
		this.byLine = true;
		this.trees = new Map();
		document.getElementById("by-line").onclick = () => this.kind(true);
		document.getElementById("by-function").onclick = () => this.kind(false);
		document.getElementById("zoom-out").onclick = () => this.zoom(this.root);
		this.place.addEventListener("click", (event) => {
			const frame = this.frameAt(event.target);
			if (frame && event.detail > 1)	// the first click has drawn other elements: no dblclick comes
				this.open();
			else if (frame)
				this.zoom(frame);
		});
		this.place.addEventListener("mouseover", (event) => this.tell(this.frameAt(event.target) || this.focus));
		new ResizeObserver(() => this.root && this.draw()).observe(this.place);
	}

	frameAt(target) {
		const made = target.closest(".frame");
		return made && this.drawn[made.dataset.frame];
	}

	show(sums, time, wanted) {
		if (sums !== this.sums) {
			this.sums = sums;
			if (!this.trees.has(sums))
				this.trees.set(sums, callTree(sums.threads));
			this.tree = this.trees.get(sums);
			this.plant();
		}
		this.wanted = wanted;
		this.draw();
		return wanted ? (percent(this.matched / this.root.total) || "0") + " % in frames that match" : "";
	}

	plant() {
		this.root = new Frame(-2, 0, null);
		this.root.nodes = [...this.tree.children.values()];
		this.root.total = this.tree.total;
		this.base = this.focus = this.root;
	}

	kind(byLine) {
		this.byLine = byLine;
		this.plant();
		this.draw();
	}

	zoom(frame) {
		this.base = this.focus = frame;
		this.draw();
		this.place.focus();
	}

	/* --- frames as text --- */

	name(frame) {
		return frame.fn === -2 ? "all" : frame.fn === -1 ? "smaller functions" : this.report.functions[frame.fn].name;
	}

	where(frame) {
		if (frame.fn < 0)
			return "";
		const of = this.report.functions[frame.fn];
		return of.file.name + ":" + (frame.line || of.line);
	}

	tell(frame) {
		document.getElementById("frame").textContent = [this.name(frame), this.where(frame),
			percent(frame.total / this.root.total) + " %", duration(frame.total),
			frame.own ? duration(frame.own) + " own" : ""].filter((text) => text).join("   ");
	}

	/* Of the file, so that it tells modules apart; grey for generated code. */
	colour(frame) {
		if (frame.fn < 0)
			return "hsl(0, 0%, 80%)";
		const {name} = this.report.functions[frame.fn].file;
		if (name.startsWith("<"))
			return "hsl(220, 8%, 76%)";
		let hash = 7;
		for (const character of name)
			hash = (hash * 31 + character.codePointAt(0)) >>> 0;
		return "hsl(" + hash % 54 + ", " + (75 + (hash >>> 8) % 20) + "%, " + (62 + (hash >>> 16) % 12) + "%)";
	}

	/* --- drawing --- */

	draw() {
		const width = this.place.clientWidth - 2, parts = [];
		this.drawn = [];
		this.matched = 0;
		let deepest = 0;
		const add = (frame, left, size, depth, passed) => {
			const match = this.wanted && frame.fn >= 0 &&
				(this.name(frame) + " " + this.where(frame)).toLowerCase().includes(this.wanted);
			const made = element("div", {className: "frame"});
			const label = this.name(frame) + "  " + this.where(frame);
			if (size > 20)
				made.textContent = label;
			made.title = label + "\n" + duration(frame.total) + ", " + percent(frame.total / this.root.total) + " %" +
				(frame.own ? "; own " + duration(frame.own) : "");
			made.dataset.frame = this.drawn.push(frame) - 1;
			Object.assign(made.style, {left: left + "px", top: depth * FRAME + "px", width: Math.max(size - 0.5, 0.5) + "px"});
			made.style.background = this.colour(frame);
			made.classList.toggle("match", Boolean(match));
			made.classList.toggle("passed", passed);
			made.classList.toggle("focus", frame === this.focus);
			parts.push(made);
			deepest = Math.max(deepest, depth);
			return match;
		};
		const up = [];
		for (let frame = this.base.up; frame; frame = frame.up)
			up.unshift(frame);
		up.forEach((frame, depth) => add(frame, 0, width, depth, true));

		const todo = [[this.base, 0, width, up.length, false]];
		while (todo.length) {
			let [frame, left, size, depth, inside] = todo.pop();
			const match = add(frame, left, size, depth, false);
			if (match && !inside)
				this.matched += frame.total;
			for (const below of frame.below(this.byLine)) {
				const part = size * below.total / (frame.total || 1);
				if (part >= NARROW)
					todo.push([below, left, part, depth + 1, inside || match]);
				left += part;
			}
		}
		this.place.replaceChildren(...parts, element("div", {className: "floor", style: "top: " + (deepest + 1) * FRAME + "px"}));
		document.getElementById("by-line").setAttribute("aria-pressed", this.byLine);
		document.getElementById("by-function").setAttribute("aria-pressed", !this.byLine);
		document.getElementById("zoom-out").disabled = this.base === this.root;
		this.tell(this.focus);
	}

	/* To the source of the frame that is in focus. */
	open() {
		if (this.focus.fn >= 0) {
			const of = this.report.functions[this.focus.fn];
			this.go(of.file, this.focus.line || of.line);
		}
	}

	/* --- keys --- */

	press(name) {
		const {focus} = this, beside = focus.up ? focus.up.below(this.byLine) : [focus];
		let next;
		if (name === "ArrowDown" || name === "j")
			next = [...focus.below(this.byLine)].sort((a, b) => b.total - a.total)[0];
		else if (name === "ArrowUp" || name === "k")
			next = focus.up;
		else if (name === "ArrowRight")
			next = beside[beside.indexOf(focus) + 1];
		else if (name === "ArrowLeft")
			next = beside[beside.indexOf(focus) - 1];
		else if (name === "Enter")
			return this.zoom(focus), true;
		else if (name === "s")
			return this.open(), true;
		else if (name === "f")
			return this.kind(!this.byLine), true;
		else if (name === "Escape" && this.base !== this.root)
			return this.zoom(this.root), true;
		else
			return false;
		if (next) {
			this.focus = next;
			let above = next;
			while (above && above !== this.base)
				above = above.up;
			if (!above)
				this.base = next;
			this.draw();
		}
		return true;
	}
}
