// The line in which a member types: a text, or a command with its options as chips.

import { Type, dataOf, problemOf, readLine, readValues, valueOf } from "./commands.js";
import { make, newId } from "./dom.js";

const PAUSE = 120;
const YES_OR_NO = [
  { name: "True", value: "true" },
  { name: "False", value: "false" },
];

/** What is typed, and what happens with it. */
export class Composer {
  #form;
  #line;
  #chips;
  #hint;
  #alert;
  #popup;
  #on;
  #entries = [];
  #picked = null;
  #filled = [];
  #asked = 0;

  /**
   * @param {HTMLFormElement} form
   * @param {import("./popup.js").Popup} popup
   * @param {{command: (entry, data) => void, text: (text: string) => void, suggest: (data) => Promise<Array>, upload: (file: File) => Promise<object>}} on
   */
  constructor(form, popup, on) {
    this.#form = form;
    this.#popup = popup;
    this.#on = on;
    this.#line = form.querySelector("#line");
    this.#chips = form.querySelector("#chips");
    this.#hint = document.getElementById("hint");
    this.#alert = document.getElementById("problem");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#attend(this.#line, () => this.#suggestForLine());
    this.#line.addEventListener("keydown", (event) => {
      if (event.key === "Backspace" && this.#line.value === "" && this.#picked) {
        event.preventDefault();
        this.#stepBack();
      }
    });
  }

  /** The commands that can be picked; what was begun with others is dropped. */
  set entries(entries) {
    this.#entries = entries;
    this.#clear();
  }

  /** Picks the command of a typed text, as "/release season:2", for the member to look at and send. */
  begin(text) {
    this.#clear();
    this.#line.value = text;
    this.#line.focus();
    this.#suggestForLine();
  }

  /** What every input has: its list, and the keys that move in it. */
  #attend(input, suggest) {
    input.addEventListener("input", () => {
      this.#alert.textContent = "";
      suggest();
    });
    input.addEventListener("focus", suggest);
    input.addEventListener("click", suggest);
    input.addEventListener("blur", () => this.#popup.hide());
    input.addEventListener("keydown", (event) => this.#onKey(event));
  }

  #onKey(event) {
    if (event.isComposing) {
      return;
    }

    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && this.#popup.isOpen) {
      event.preventDefault();
      this.#popup.move(event.key === "ArrowDown" ? 1 : -1);
    } else if ((event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) && this.#popup.hasActive) {
      event.preventDefault();
      this.#popup.take();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (this.#popup.isOpen) {
        this.#popup.hide();
      } else {
        this.#clear();
        this.#line.focus();
      }
    }
  }

  #suggestForLine() {
    const typed = this.#line.value;
    this.#hint.textContent = this.#picked ? `${this.#picked.name}: ${this.#picked.about}` : "";
    if (this.#picked) {
      this.#suggestOptions(typed);
      return;
    }

    const begun = readLine(this.#entries, typed);
    if (begun && typed.length > begun.entry.name.length) {
      this.#pick(begun.entry, begun.rest);
      return;
    }

    const found = typed.startsWith("/") ? this.#entries.filter((e) => e.name.includes(typed.slice(1).trim().toLowerCase())) : [];
    const sought = typed.toLowerCase();
    found.sort((a, b) => Number(b.name.startsWith(sought)) - Number(a.name.startsWith(sought)));
    this.#popup.show(this.#line, found.map((e) => ({ label: e.name, about: e.about, note: e.note, take: () => this.#pick(e, "") })), true);
  }

  #suggestOptions(typed) {
    const named = /^\s*([-\w]+):$/.exec(typed)?.[1];
    const left = this.#left();
    const option = left.find((o) => o.name === named);
    if (option) {
      this.#line.value = "";
      this.#add(option).focus();
      return;
    }

    const sought = typed.trim().toLowerCase();
    const found = left.filter((o) => o.name.startsWith(sought));
    const items = found.map((o) => ({
      label: o.name,
      about: o.description,
      take: () => {
        this.#line.value = "";
        this.#add(o).focus();
      },
    }));
    this.#popup.show(this.#line, items, sought !== "");
  }

  #left() {
    return this.#picked.options.filter((o) => !this.#filled.some((f) => f.option === o));
  }

  #pick(entry, rest) {
    this.#picked = entry;
    this.#filled = [];
    this.#line.value = "";
    this.#line.placeholder = "";
    this.#chips.replaceChildren(make("span.chip.command", {}, entry.name));
    const given = readValues(entry, rest);
    const needed = entry.options.filter((o) => o.required && !given.some((g) => g.option === o));
    const begun = rest === "" ? null : given.length === 0 ? needed[0] : null;
    for (const { option, text } of given) {
      const input = this.#add(option);
      input.value = input.type === "file" ? "" : text;
    }

    needed.forEach((o) => this.#add(o));
    if (begun && begun.type !== Type.attachment) {
      this.#filled[0].input.value = rest;
    }

    const open = this.#filled.find((f) => f.input.value === "") ?? (rest.endsWith(" ") || rest === "" ? null : this.#filled.at(-1));
    const focused = open?.input ?? this.#line;
    if (document.activeElement === focused) {
      this.#suggestForLine();
    } else {
      focused.focus();
    }
  }

  /** A chip for an option, with the input that takes its value. */
  #add(option) {
    const id = newId("option");
    const isFile = option.type === Type.attachment;
    const input = isFile ? make("input", { id, type: "file", "aria-describedby": "hint" }) : make("input", {
      id,
      role: "combobox",
      "aria-expanded": "false",
      "aria-controls": "choices",
      "aria-autocomplete": "list",
      "aria-describedby": "hint",
      autocomplete: "off",
      inputmode: option.type === Type.whole ? "numeric" : null,
      maxlength: option.max_length,
      size: 8,
    });
    const filled = { option, input };
    const chip = make(
      "span.chip",
      {},
      make("label", { for: id }, option.name),
      input,
      !option.required && make("button.off", { type: "button", "aria-label": `Take ${option.name} off`, click: () => this.#remove(filled) }, "×"),
    );
    filled.chip = chip;
    if (isFile) {
      input.addEventListener("focus", () => this.#hintAt(option));
    } else {
      this.#attend(input, () => this.#suggestValues(filled));
    }

    input.addEventListener("keydown", (event) => {
      if (event.key === "Backspace" && input.value === "") {
        event.preventDefault();
        this.#remove(filled);
      }
    });
    this.#filled.push(filled);
    this.#chips.append(chip);
    return input;
  }

  #suggestValues(filled) {
    const { option, input } = filled;
    this.#hintAt(option);
    input.size = Math.max(8, Math.min(input.value.length + 1, 40));
    if (this.#movesOn(filled)) {
      return;
    }

    const choices = option.type === Type.flag ? YES_OR_NO : option.choices;
    const number = ++this.#asked;
    if (choices) {
      const sought = input.value.trim().toLowerCase();
      this.#offer(filled, choices.filter((c) => c.name.toLowerCase().startsWith(sought)), true);
    } else if (option.autocomplete) {
      setTimeout(() => number === this.#asked && this.#ask(filled, number), PAUSE);
    } else {
      this.#popup.hide();
    }
  }

  #hintAt(option) {
    this.#hint.textContent = `${option.name}: ${option.description}`;
  }

  /** "2 only:" in one option goes on in the next, as on Discord. */
  #movesOn({ input }) {
    const next = /^(.*)\s([-\w]+):$/.exec(input.value);
    const option = next && this.#left().find((o) => o.name === next[2]);
    if (!option) {
      return false;
    }

    input.value = next[1].trim();
    this.#add(option).focus();
    return true;
  }

  async #ask(filled, number) {
    const values = this.#filled
      .filter((f) => f.option.type !== Type.attachment)
      .filter((f) => f === filled || (f.input.value.trim() !== "" && !problemOf(f.option, f.input.value.trim())))
      .map((f) => f === filled
        ? { name: f.option.name, type: f.option.type, value: f.input.value, focused: true }
        : { name: f.option.name, type: f.option.type, value: valueOf(f.option, f.input.value.trim()) });
    const choices = await this.#on.suggest(this.#data(values));
    if (number === this.#asked && document.activeElement === filled.input) {
      this.#offer(filled, choices, filled.input.value.trim() !== "");
    }
  }

  #offer({ input }, choices, first) {
    const items = choices.map((choice) => ({
      label: choice.name,
      take: () => {
        input.value = String(choice.value);
        input.size = Math.max(8, Math.min(input.value.length + 1, 40));
        this.#asked++;
        this.#focusNext();
      },
    }));
    this.#popup.show(input, items, first && !choices.some((c) => String(c.value) === input.value));
  }

  #focusNext() {
    (this.#filled.find((f) => f.option.required && f.input.value === "")?.input ?? this.#line).focus();
  }

  #remove(filled) {
    if (filled.option.required) {
      this.#clear();
    } else {
      this.#filled = this.#filled.filter((f) => f !== filled);
      filled.chip.remove();
    }

    this.#line.focus();
  }

  #stepBack() {
    const last = this.#filled.at(-1);
    if (last) {
      last.input.focus();
    } else {
      const { name } = this.#picked;
      this.#clear();
      this.#line.value = name;
      this.#suggestForLine();
    }
  }

  #submit() {
    if (this.#picked) {
      this.#sendCommand();
      return;
    }

    const text = this.#line.value.trim();
    const begun = readLine(this.#entries, text);
    if (begun) {
      this.#pick(begun.entry, begun.rest);
      this.#sendCommand();
    } else if (text.startsWith("/")) {
      this.#alert.textContent = "There is no such command here. Type / to see those there are.";
    } else if (text) {
      this.#clear();
      this.#on.text(text);
    }
  }

  async #sendCommand() {
    const wrong = this.#filled.find((f) => problemOf(f.option, f.input.value.trim()));
    if (wrong) {
      this.#alert.textContent = problemOf(wrong.option, wrong.input.value.trim());
      wrong.input.focus();
      return;
    }

    const given = this.#filled.filter((f) => f.input.value.trim() !== "");
    const attachments = [];
    try {
      for (const { input, option } of given.filter((f) => f.option.type === Type.attachment)) {
        attachments.push({ option, file: await this.#on.upload(input.files[0]) });
      }
    } catch (fault) {
      this.#alert.textContent = fault.message;
      return;
    }

    const values = given.map(({ option, input }) => ({
      name: option.name,
      type: option.type,
      value: attachments.find((a) => a.option === option)?.file.id ?? valueOf(option, input.value.trim()),
    }));
    const [entry, data] = [this.#picked, this.#data(values, attachments.map((a) => a.file))];
    this.#clear();
    this.#line.focus();
    this.#popup.hide();
    this.#on.command(entry, data);
  }

  #data(values, attachments) {
    return dataOf(this.#picked, values, this.#entries.findIndex((e) => e.command.name === this.#picked.path[0]), attachments);
  }

  #clear() {
    this.#picked = null;
    this.#filled = [];
    this.#asked++;
    this.#chips.replaceChildren();
    this.#line.value = "";
    this.#line.placeholder = this.#line.dataset.placeholder;
    this.#hint.textContent = "";
    this.#alert.textContent = "";
    this.#popup.hide();
  }
}
