// Discord's markdown as elements: what a message's text, an embed's description and its fields may hold.

import { make } from "./dom.js";

const MOST_DEPTH = 12;

const MARKS = [
  ["***", (inner) => make("strong", {}, make("em", {}, inner))],
  ["**", (inner) => make("strong", {}, inner)],
  ["__", (inner) => make("u", {}, inner)],
  ["~~", (inner) => make("s", {}, inner)],
  ["||", (inner) => spoiler(inner)],
  ["*", (inner) => make("em", {}, inner)],
  ["_", (inner) => make("em", {}, inner)],
];

const WEB = /^https?:\/\/[^\s<>]+/;
const STAMP = /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/;
const COMMAND = /^<\/([-\w ]{1,100}):\d{1,20}>/;
const MENTION = /^<(@[!&]?|#)\d{1,20}>/;
const ANGLED = /^<(https?:\/\/[^\s<>]+)>/;
const MASKED = /^\[((?:\\.|[^\]\\])+)\]\((<[^\s<>]+>|[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/;

/** A text with its line breaks, lists, quotes, headings and blocks. */
export function markdown(text, locale) {
  return blocks(text, locale, 0);
}

/** A text of one line, such as an embed's title. */
export function inlineMarkdown(text, locale) {
  return inline(text, locale, 0);
}

function blocks(text, locale, depth) {
  const fragment = document.createDocumentFragment();
  const lines = text.split("\n");
  let plain = [];

  const flush = () => {
    if (plain.length > 0) {
      fragment.append(make("p", {}, inline(plain.join("\n"), locale, depth)));
      plain = [];
    }
  };

  for (let i = 0; i < lines.length; ) {
    const block = blockAt(lines, i, locale, depth);
    if (block) {
      flush();
      fragment.append(block.element);
      i = block.next;
    } else {
      plain.push(lines[i++]);
    }
  }

  flush();
  return fragment;
}

/** The heading, list, quote or block that begins at a line, with the line after it; null where none does. */
function blockAt(lines, at, locale, depth) {
  const line = lines[at];
  if (line.startsWith("```")) {
    return fence(lines, at);
  }

  if (depth < MOST_DEPTH && line.startsWith(">>> ")) {
    const rest = [line.slice(4), ...lines.slice(at + 1)].join("\n");
    return { element: make("blockquote", {}, blocks(rest, locale, depth + 1)), next: lines.length };
  }

  if (depth < MOST_DEPTH && line.startsWith("> ")) {
    let end = at;
    while (end < lines.length && lines[end].startsWith("> ")) {
      end++;
    }

    const quoted = lines.slice(at, end).map((l) => l.slice(2)).join("\n");
    return { element: make("blockquote", {}, blocks(quoted, locale, depth + 1)), next: end };
  }

  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading) {
    return { element: make(`p.heading${heading[1].length}`, {}, inline(heading[2], locale, depth)), next: at + 1 };
  }

  const subtext = /^-# +(\S.*)$/.exec(line);
  if (subtext) {
    return { element: make("p.subtext", {}, inline(subtext[1], locale, depth)), next: at + 1 };
  }

  return ITEM.test(line) ? list(lines, at, locale, depth) : null;
}

const ITEM = /^( *)([-*]|\d{1,4}\.) +(\S.*)$/;

/** The items of one indentation; deeper ones are a list within. */
function list(lines, at, locale, depth) {
  const [, indent, mark] = ITEM.exec(lines[at]);
  const isOrdered = mark.endsWith(".");
  const element = make(isOrdered ? "ol" : "ul", isOrdered ? { start: parseInt(mark, 10) } : {});
  let next = at;
  while (next < lines.length) {
    const item = ITEM.exec(lines[next]);
    if (!item || item[1].length < indent.length) {
      break;
    }

    if (item[1].length > indent.length && element.lastChild && depth < MOST_DEPTH) {
      const inner = list(lines, next, locale, depth + 1);
      element.lastChild.append(inner.element);
      next = inner.next;
    } else if (item[2].endsWith(".") === isOrdered) {
      element.append(make("li", {}, inline(item[3], locale, depth)));
      next++;
    } else {
      break;
    }
  }

  return { element, next };
}

function fence(lines, at) {
  const rest = lines.slice(at).join("\n").slice(3);
  const end = rest.indexOf("```");
  if (end < 0) {
    return null;
  }

  const inside = rest.slice(0, end);
  const first = inside.indexOf("\n");
  const hasLanguage = first >= 0 && /^[\w+#.-]*$/.test(inside.slice(0, first));
  const code = (hasLanguage ? inside.slice(first + 1) : inside).replace(/\n$/, "");
  const behind = rest.slice(end + 3);
  const next = at + inside.split("\n").length;
  if (behind.split("\n")[0].trim() !== "") {
    // Text goes on behind the block, on its last line.
    lines[next - 1] = behind.split("\n")[0];
    return { element: make("pre", { tabindex: 0 }, make("code", {}, code)), next: next - 1 };
  }

  return { element: make("pre", { tabindex: 0 }, make("code", {}, code)), next };
}

function inline(text, locale, depth) {
  const fragment = document.createDocumentFragment();
  let plain = "";
  const flush = () => {
    if (plain) {
      fragment.append(withBreaks(plain));
      plain = "";
    }
  };

  for (let i = 0; i < text.length; ) {
    const found = inlineAt(text, i, locale, depth);
    if (found === null) {
      plain += text[i++];
    } else if (typeof found.node === "string") {
      plain += found.node;
      i += found.length;
    } else {
      flush();
      fragment.append(found.node);
      i += found.length;
    }
  }

  flush();
  return fragment;
}

/** What begins at a place of a text, with its length; null where only a letter does. */
function inlineAt(text, at, locale, depth) {
  const letter = text[at];
  if (letter === "\\" && at + 1 < text.length && /[^\w\s]/.test(text[at + 1])) {
    return { node: text[at + 1], length: 2 };
  }

  const rest = text.slice(at);
  if (letter === "`") {
    return code(rest);
  }

  if (letter === "<") {
    return angled(rest, locale);
  }

  if (letter === "h" && !/\w/.test(text[at - 1] ?? "")) {
    const address = WEB.exec(rest)?.[0].replace(/[.,:;!?"')\]]+$/, "");
    return address ? { node: link(address, address), length: address.length } : null;
  }

  if (depth >= MOST_DEPTH) {
    return null;
  }

  if (letter === "[") {
    const masked = MASKED.exec(rest);
    const address = masked?.[2].replace(/^<|>$/g, "");
    return masked && WEB.test(address)
      ? { node: link(address, inline(masked[1], locale, depth + 1)), length: masked[0].length }
      : null;
  }

  return marked(text, at, locale, depth);
}

function marked(text, at, locale, depth) {
  for (const [mark, wrap] of MARKS) {
    if (!text.startsWith(mark, at)) {
      continue;
    }

    const end = closing(text, at + mark.length, mark);
    if (end > 0 && fits(text, at, end, mark)) {
      const inner = text.slice(at + mark.length, end);
      return { node: wrap(inline(inner, locale, depth + 1)), length: end + mark.length - at };
    }
  }

  return null;
}

/** Where a mark ends again; -1 where it does not. An escaped letter, and a longer mark, end nothing. */
function closing(text, from, mark) {
  for (let i = from; i < text.length; i++) {
    if (text[i] === "\\") {
      i++;
    } else if (text[i] === "`") {
      const skipped = code(text.slice(i));
      i += skipped ? skipped.length - 1 : 0;
    } else if (text.startsWith(mark, i) && i > from) {
      if (mark.length === 1 && text[i + 1] === mark) {
        i++;
      } else {
        return i;
      }
    }
  }

  return -1;
}

// "2 * 3 * 4" is no emphasis, and snake_case_names are none either.
function fits(text, at, end, mark) {
  if (mark === "*") {
    return !/\s/.test(text[at + 1]) && !/\s/.test(text[end - 1]);
  }

  return mark !== "_" || (!/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[end + 1] ?? ""));
}

function code(rest) {
  const ticks = /^`+/.exec(rest)[0];
  if (ticks.length > 2) {
    return null;
  }

  const end = rest.indexOf(ticks, ticks.length);
  return end < 0 ? null : { node: make("code", {}, rest.slice(ticks.length, end).trim()), length: end + ticks.length };
}

function angled(rest, locale) {
  const stamp = STAMP.exec(rest);
  if (stamp) {
    return { node: moment(Number(stamp[1]), stamp[2] ?? "f", locale), length: stamp[0].length };
  }

  const address = ANGLED.exec(rest);
  if (address) {
    return { node: link(address[1], address[1]), length: address[0].length };
  }

  const command = COMMAND.exec(rest);
  if (command) {
    return { node: make("span.mention", {}, `/${command[1]}`), length: command[0].length };
  }

  const mention = MENTION.exec(rest);
  return mention ? { node: make("span.mention", {}, mention[1] === "#" ? "#channel" : "@member"), length: mention[0].length } : null;
}

const STYLES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

function moment(seconds, style, locale) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) {
    return make("span", {}, "Invalid date");
  }

  const full = new Intl.DateTimeFormat(locale, STYLES.F).format(date);
  const text = style === "R" ? relative(seconds, locale) : new Intl.DateTimeFormat(locale, STYLES[style]).format(date);
  return make("time", { datetime: date.toISOString(), title: full }, text);
}

const UNITS = [["year", 31_536_000], ["month", 2_592_000], ["day", 86_400], ["hour", 3_600], ["minute", 60], ["second", 1]];

function relative(seconds, locale) {
  const ahead = seconds - Date.now() / 1000;
  const [unit, length] = UNITS.find(([, l]) => Math.abs(ahead) >= l) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(ahead / length), unit);
}

const link = (address, ...text) => make("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow" }, ...text);

/** Hidden until it is clicked, or chosen with the keyboard; a screen reader is not told what is under it before. */
function spoiler(inner) {
  const hidden = make("span.under", { "aria-hidden": "true" }, inner);
  const cover = make("span.spoiler", { role: "button", tabindex: 0, "aria-label": "Spoiler: show it" }, hidden);
  const show = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") {
      return;
    }

    event.preventDefault();
    cover.classList.add("shown");
    ["role", "tabindex", "aria-label"].forEach((name) => cover.removeAttribute(name));
    hidden.removeAttribute("aria-hidden");
    cover.removeEventListener("click", show);
    cover.removeEventListener("keydown", show);
  };
  cover.addEventListener("click", show);
  cover.addEventListener("keydown", show);
  return cover;
}

function withBreaks(text) {
  const fragment = document.createDocumentFragment();
  text.split("\n").forEach((line, i) => {
    if (i > 0) {
      fragment.append(make("br"));
    }

    fragment.append(...withCircles(line));
  });
  return fragment;
}

const CIRCLES = {
  "\u{1F7E2}": "green",
  "\u{1F535}": "blue",
  "\u{1F7E1}": "yellow",
  "\u{1F7E0}": "orange",
  "\u{1F534}": "red",
  "\u26AA": "white",
  "\u26AB": "black",
};

/** Discord draws emoji itself. These, by which FanBot says how sure something is, are drawn too, since not every machine has them. */
const withCircles = (line) =>
  line.split(/([\u{1F7E0}-\u{1F7E2}\u{1F534}\u{1F535}\u26AA\u26AB])/u).map((part) =>
    CIRCLES[part] ? make(`span.circle.${CIRCLES[part]}`, { role: "img", "aria-label": `${CIRCLES[part]} circle` }) : part,
  );
