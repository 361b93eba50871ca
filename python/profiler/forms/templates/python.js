/* Colours for Python source: comments, strings, numbers, keywords, and the name after def. */

const KEYWORDS = new Set(("False None True and as assert async await break class continue def del elif else except " +
	"finally for from global if import in is lambda nonlocal not or pass raise return try while with yield").split(" "));

const TOKEN = /(#.*)|([rbuft]{0,2}(?:"""|'''))|([rbuft]{0,2}(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?))|(\b\d[\w.]*)|([^\W\d]\w*)/giu;

/* The end of a triple-quoted string in a line, from a position on; or -1. */
function stringEnd(line, from, quote) {
	for (let at = from; at < line.length; at++) {
		if (line[at] === "\\")
			at++;
		else if (line.startsWith(quote, at))
			return at + 3;
	}
	return -1;
}

/* Split a line into [class or "", text].  open: the quotes of a string that began in a line
 * before, or "".  Returns {parts, open}. */
function tokens(line, open) {
	const parts = [];
	let at = 0, before = "";
	if (open) {
		const end = stringEnd(line, 0, open);
		if (end < 0)
			return {parts: [["string", line]], open};
		parts.push(["string", line.slice(0, end)]);
		at = end;
	}
	while (at < line.length) {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(line);
		if (!match)
			break;
		if (match.index > at)
			parts.push(["", line.slice(at, match.index)]);
		const [text, comment, triple, string, number] = match;
		at = match.index + text.length;
		if (triple) {
			const end = stringEnd(line, at, triple.slice(-3));
			if (end < 0) {
				parts.push(["string", line.slice(match.index)]);
				return {parts, open: triple.slice(-3)};
			}
			parts.push(["string", line.slice(match.index, end)]);
			at = end;
		} else {
			const kind = comment ? "comment" : string ? "string" : number ? "number" :
				KEYWORDS.has(text) ? "keyword" : before === "def" || before === "class" ? "defined" : "";
			parts.push([kind, text]);
			before = text;
		}
	}
	if (at < line.length)
		parts.push(["", line.slice(at)]);
	return {parts, open: ""};
}

/* The state at the beginning of each line of a file: is it inside of a string? */
function stringsOf(file) {
	if (!file.strings) {
		file.strings = [""];
		for (const line of linesOf(file)) {
			const open = file.strings[file.strings.length - 1];
			const plain = !open && !line.includes('"""') && !line.includes("'''");
			file.strings.push(plain ? "" : tokens(line, open).open);
		}
	}
	return file.strings;
}

/* The text of a line (from 1) with its colours, as elements. */
function coloured(file, number) {
	const line = linesOf(file)[number - 1];
	if (line === undefined)
		return [];
	if (line.length > 2000)
		return [line];
	return tokens(line, stringsOf(file)[number - 1]).parts.map(([kind, text]) =>
		kind ? element("span", {className: kind}, text) : text);
}
