// The commands as they are registered with Discord, and what is filled into one.

export const Type = { subcommand: 1, group: 2, text: 3, whole: 4, flag: 5, number: 10, attachment: 11 };

const SLASH = 1;
const MESSAGE = 3;
const IN_SERVER = 0;
const IN_DM = 1;
const WORD = /(?:^|\s)([-\w]+):/g;

/** The slash commands of a place, each subcommand as one of its own: {name, path, about, options, command, note}. */
export function slashCommands({ global, home }, place) {
  return registered({ global, home }, place)
    .filter((c) => c.type === SLASH)
    .flatMap((command) => below(command.options ?? [], [command.name], command, noteOf(command, home)))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The commands in the menu of a message. */
export const messageCommands = (all, place) => registered(all, place).filter((c) => c.type === MESSAGE);

function registered({ global, home }, place) {
  const context = place === "dm" ? IN_DM : IN_SERVER;
  return [...global.filter((c) => (c.contexts ?? [IN_SERVER, IN_DM]).includes(context)), ...(place === "home" ? home : [])];
}

// Discord hides these from members; here they stay, so that the refusal can be seen too.
const noteOf = (command, home) => (home.includes(command) ? "moderators" : null);

function below(options, path, command, note) {
  const inner = options.filter((o) => o.type === Type.subcommand || o.type === Type.group);
  return inner.length === 0
    ? [{ name: `/${path.join(" ")}`, path, about: command.description, options, command, note }]
    : inner.flatMap((o) => below(o.options ?? [], [...path, o.name], { ...command, description: o.description }, note));
}

/** What an interaction says of a command: its name, the values below its subcommands, and the files that they name. */
export function dataOf(entry, values, index, attachments = []) {
  const [name, ...deeper] = entry.path;
  const options = deeper.reduceRight(
    (inner, part, i) => [{ name: part, type: i === 0 && deeper.length > 1 ? Type.group : Type.subcommand, options: inner }],
    values,
  );
  const data = { id: String(1000 + index), name, type: SLASH, options };
  return attachments.length === 0 ? data : { ...data, resolved: resolvedOf(attachments) };
}

/** Files, as an interaction holds them. */
export const resolvedOf = (attachments) => ({ attachments: Object.fromEntries(attachments.map((a) => [a.id, a])) });

/** The command that a typed text begins with, and what stands behind it; null where none does. */
export function readLine(entries, text) {
  const entry = entries
    .filter((e) => text === e.name || text.startsWith(`${e.name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return entry ? { entry, rest: text.slice(entry.name.length).trimStart() } : null;
}

/** The values in "season:2 only:new": a value runs to the next name of an option. */
export function readValues(entry, text) {
  const found = [...text.matchAll(WORD)].filter((m) => entry.options.some((o) => o.name === m[1]));
  return found.map((m, i) => ({
    option: entry.options.find((o) => o.name === m[1]),
    text: text.slice(m.index + m[0].length, found[i + 1]?.index ?? text.length).trim(),
  }));
}

/** What is wrong with a value, as a sentence; null for nothing. */
export function problemOf(option, text) {
  if (text === "") {
    return option.required ? `“${option.name}” is needed.` : null;
  }

  switch (option.type) {
    case Type.whole:
    case Type.number: {
      const number = Number(text);
      return Number.isNaN(number) || (option.type === Type.whole && !Number.isSafeInteger(number)) ? `“${option.name}” is a number.`
        : number < (option.min_value ?? -Infinity) ? `“${option.name}” is at least ${option.min_value}.`
        : number > (option.max_value ?? Infinity) ? `“${option.name}” is at most ${option.max_value}.`
        : null;
    }

    case Type.attachment:
      return null;
    case Type.flag:
      return /^(true|false)$/i.test(text) ? null : `“${option.name}” is True or False.`;
    default:
      return option.choices && !option.choices.some((c) => c.value === text) ? `“${option.name}” is one of ${option.choices.map((c) => c.name).join(", ")}.`
        : option.max_length && text.length > option.max_length ? `“${option.name}” has at most ${option.max_length} characters.`
        : null;
  }
}

/** A value as an interaction holds it. */
export function valueOf(option, text) {
  switch (option.type) {
    case Type.whole:
    case Type.number:
      return Number(text);
    case Type.flag:
      return text.toLowerCase() === "true";
    default:
      return text;
  }
}
