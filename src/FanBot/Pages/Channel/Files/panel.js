// Shows what was sent and what came back, as JSON.

import { make } from "./dom.js";

const MOST = 60;

/** The panel beside the channel. */
export class Panel {
  #element;
  #list;
  #sent;
  #received;
  #exchanges = [];
  #shown = null;

  constructor(element) {
    this.#element = element;
    this.#list = element.querySelector("select");
    this.#sent = element.querySelector("#json-sent");
    this.#received = element.querySelector("#json-received");
    this.#list.addEventListener("change", () => this.show(this.#exchanges[this.#exchanges.length - 1 - this.#list.selectedIndex]));
  }

  /** Takes an exchange, or more of one, and shows it where it is the latest. */
  add(exchange) {
    const isNew = !this.#exchanges.includes(exchange);
    if (isNew) {
      this.#exchanges = [...this.#exchanges, exchange].slice(-MOST);
      this.#list.replaceChildren(...this.#exchanges.toReversed().map((e) => make("option", {}, e.name)));
    }

    if (isNew || exchange === this.#shown) {
      this.show(exchange);
    }
  }

  /** Shows an exchange. */
  show(exchange) {
    this.#shown = exchange;
    this.#list.selectedIndex = this.#exchanges.length - 1 - this.#exchanges.indexOf(exchange);
    this.#sent.textContent = JSON.stringify(exchange.sent, null, 2);
    this.#received.textContent = exchange.received.map((text) => JSON.stringify(JSON.parse(text), null, 2)).join("\n\n") || "…";
  }

  get isOpen() {
    return !this.#element.hidden;
  }

  open(isOpen) {
    this.#element.hidden = !isOpen;
  }
}
