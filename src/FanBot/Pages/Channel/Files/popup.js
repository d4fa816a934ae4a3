// The list above the line in which a member types: commands, options, suggestions. A listbox that the focused input controls.

import { make, newId } from "./dom.js";

/** One list for all inputs; it belongs to whichever shows it. */
export class Popup {
  #list;
  #status;
  #input = null;
  #items = [];
  #active = -1;

  constructor(list, status) {
    this.#list = list;
    this.#status = status;
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** Whether Enter would take an item. */
  get hasActive() {
    return this.isOpen && this.#active >= 0;
  }

  /**
   * Shows items for an input.
   * @param {HTMLInputElement} input
   * @param {Array<{label: string, about?: string, note?: string, take: () => void}>} items
   * @param {boolean} first whether the first is active at once
   */
  show(input, items, first) {
    if (this.#input && this.#input !== input) {
      this.hide();
    }

    this.#input = input;
    this.#items = items;
    this.#active = -1;
    if (items.length === 0) {
      this.hide();
      return;
    }

    this.#list.replaceChildren(...items.map((item, i) => this.#draw(item, i)));
    this.#list.hidden = false;
    this.#list.scrollTop = 0;
    input.setAttribute("aria-expanded", "true");
    this.#status.textContent = items.length === 1 ? "1 suggestion" : `${items.length} suggestions`;
    if (first) {
      this.#activate(0);
    }
  }

  hide() {
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#items = [];
    this.#active = -1;
    this.#status.textContent = "";
    this.#input?.setAttribute("aria-expanded", "false");
    this.#input?.removeAttribute("aria-activedescendant");
  }

  /** Moves up or down, around the ends. */
  move(by) {
    const count = this.#items.length;
    this.#activate(this.#active < 0 ? (by > 0 ? 0 : count - 1) : (this.#active + by + count) % count);
  }

  /** Takes the active item. */
  take() {
    const item = this.#items[this.#active];
    this.hide();
    item.take();
  }

  #activate(index) {
    this.#active = index;
    [...this.#list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = this.#list.children[index];
    option.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", option.id);
  }

  #draw(item, index) {
    return make(
      "li",
      {
        id: newId("choice"),
        role: "option",
        "aria-selected": "false",
        // The input keeps the focus.
        mousedown: (event) => event.preventDefault(),
        click: () => {
          this.#active = index;
          this.take();
        },
      },
      make("b", {}, item.label),
      item.about && make("span.about", {}, item.about),
      item.note && make("span.note", {}, item.note),
    );
  }
}
