/* Zoom and search in a flame graph.  Without scripts, the picture is complete as it is. */
"use strict";
(() => {
	const WIDTH = 1200, CHARACTER = 6.0;	// as in svg.py
	const id = (name) => document.getElementById(name);
	const frames = [...id("frames").children].map((made) => {
		const [title, box, text] = made.children;
		const number = (name) => Number(box.getAttribute(name));
		return {made, box, text, label: title.textContent.split("\n")[0],
			x: number("x"), y: number("y"), width: number("width")};
	});

	function fit(frame, left, width) {
		frame.box.setAttribute("x", left);
		frame.box.setAttribute("width", width);
		frame.text.setAttribute("x", left + 3);
		const room = Math.floor((width - 6) / CHARACTER);
		frame.text.textContent = frame.label.length <= room ? frame.label :
			room > 3 ? frame.label.slice(0, room - 1) + "…" : "";
	}

	function zoom(to) {
		const scale = WIDTH / to.width, end = to.x + to.width + 0.01;
		for (const frame of frames) {
			const above = frame.y < to.y && frame.x <= to.x + 0.01 && frame.x + frame.width >= end - 0.02;
			const inside = frame.y >= to.y && frame.x >= to.x - 0.01 && frame.x + frame.width <= end;
			frame.made.setAttribute("class", "frame" + (above ? " passed" : above || inside ? "" : " hidden") +
				(frame.match ? " match" : ""));
			if (above)
				fit(frame, 0, WIDTH);
			else if (inside)
				fit(frame, (frame.x - to.x) * scale, frame.width * scale);
		}
		id("reset").setAttribute("class", to === frames[0] ? "hidden" : "");
	}

	/* Mark the frames with a text, and say which share of the time they are. */
	function mark(wanted) {
		let time = 0, end = 0;
		for (const frame of frames)
			frame.match = Boolean(wanted) && frame.label.toLowerCase().includes(wanted.toLowerCase());
		for (const frame of frames.filter((frame) => frame.match).sort((a, b) => a.x - b.x || b.width - a.width)) {
			if (frame.x + frame.width > end + 0.01) {
				time += frame.x + frame.width - Math.max(end, frame.x);
				end = frame.x + frame.width;
			}
		}
		for (const frame of frames)
			frame.made.classList.toggle("match", frame.match);
		id("found").textContent = wanted ? wanted + ": " + (100 * time / WIDTH).toFixed(1) + " %" : "";
	}

	const search = () => {
		const wanted = prompt("Functions and files with this text:", "");
		if (wanted !== null)
			mark(wanted);
	};
	for (const frame of frames)
		frame.made.addEventListener("click", () => zoom(frame));
	id("reset").addEventListener("click", () => zoom(frames[0]));
	id("found").addEventListener("click", () => mark(""));
	id("search").addEventListener("click", search);
	id("search").setAttribute("class", "");
	document.addEventListener("keydown", (event) => {
		if (event.key === "/") {
			event.preventDefault();
			search();
		} else if (event.key === "Escape") {
			zoom(frames[0]);
		}
	});
})();
