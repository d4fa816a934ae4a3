// What goes to the bot and comes back, in Discord's own shape. The page knows nothing else of the bot.

const EPOCH = 1_420_070_400_000n;
const VERSION = 1;
const MOST_WAITING = 100;

export const Kind = { command: 2, component: 3, autocomplete: 4, form: 5 };
export const Callback = { message: 4, deferred: 5, update: 7, choices: 8, form: 9 };
export const EPHEMERAL = 64;

let counted = 0n;

/** An id of Discord's kind: the time, and a count. */
export function snowflake() {
  counted = (counted + 1n) % 4096n;
  return String(((BigInt(Date.now()) - EPOCH) << 22n) | counted);
}

/** The way to the bot. */
export class Wire {
  #page;
  #places;
  #listeners = [];
  #waiting = new Map();

  /**
   * @param {object} places ids and what they are called, as the page was served with them
   * @param {() => {place: string, actor: string, locale: string}} now who asks from where
   */
  constructor(places, now) {
    this.#places = places;
    this.now = now;
    this.#page = document.querySelector('meta[name="X-FanBot-Page"]').content;
  }

  /** Is told of every exchange: {sent, received: [text…], name}. */
  onExchange(listener) {
    this.#listeners.push(listener);
  }

  /** The commands: those for everybody, and those of the home server. */
  async commands() {
    const response = await fetch("/channel/commands");
    if (!response.ok) {
      throw new Error(await response.text());
    }

    return response.json();
  }

  /** Listens to what becomes of deferred replies. */
  listen(after) {
    const events = new EventSource(`/channel/edits?after=${after}`);
    events.addEventListener("message", (event) => {
      const { interaction, message, picture } = JSON.parse(event.data);
      const waiting = this.#waiting.get(interaction);
      if (waiting) {
        // Discord would give the file an address; here it has one of the preview.
        const edit = picture ? { ...message, attachments: message.attachments.map((a) => ({ ...a, url: picture })) } : message;
        waiting.exchange.received.push(JSON.stringify(message));
        waiting.exchange.edit = { ...waiting.exchange.edit, ...edit };
        waiting.onEdit(edit);
        this.#tell(waiting.exchange);
      }
    });
  }

  /**
   * Sends an interaction and returns the reply, with the exchange that it was.
   * @param {number} type one of Kind
   * @param {object} data what is particular to its kind
   * @param {{message?: object, onEdit?: (message: object) => void, name: string}} more
   */
  async send(type, data, { message, onEdit, name }) {
    const interaction = this.#interaction(type, data, message);
    const exchange = { name, sent: interaction, received: [] };
    if (onEdit) {
      this.#waiting.set(interaction.id, { exchange, onEdit });
      if (this.#waiting.size > MOST_WAITING) {
        this.#waiting.delete(this.#waiting.keys().next().value);
      }
    }

    this.#tell(exchange);
    const response = await fetch("/channel/interactions", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-FanBot-Page": this.#page },
      body: JSON.stringify(interaction),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(text.trim() || `FanBot answered ${response.status}.`);
    }

    exchange.received.unshift(text);
    this.#tell(exchange);
    return { reply: JSON.parse(text), exchange };
  }

  /** Puts a file where the bot finds it, and returns it as Discord tells of what a member attached. */
  async upload(file) {
    const response = await fetch(`/channel/files?name=${encodeURIComponent(file.name)}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", "X-FanBot-Page": this.#page },
      body: file,
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(text.trim() || `FanBot does not take the file (${response.status}).`);
    }

    const { id, url } = JSON.parse(text);
    return { id, filename: file.name, size: file.size, url, proxy_url: url, content_type: file.type || "text/plain", ephemeral: true };
  }

  /** Who writes, as Discord tells it. */
  user() {
    const isModerator = this.now().actor === "moderator";
    return {
      id: isModerator ? this.#places.moderator : this.#places.member,
      username: isModerator ? "moderator" : "member",
      global_name: isModerator ? "Moderator" : "Member",
      avatar: null,
      discriminator: "0",
      public_flags: 0,
    };
  }

  #interaction(type, data, message) {
    const { place, actor, locale } = this.now();
    const guild = this.#places[place];
    const interaction = {
      id: snowflake(),
      application_id: this.#places.application,
      type,
      data,
      token: "preview",
      version: VERSION,
      locale,
      channel_id: this.#places.channel,
      entitlements: [],
      context: guild ? 0 : 1,
    };
    if (message) {
      interaction.message = message;
    }

    if (guild) {
      Object.assign(interaction, {
        guild_id: guild,
        guild_locale: "en-GB",
        authorizing_integration_owners: { 0: guild },
        member: {
          user: this.user(),
          roles: [],
          nick: null,
          permissions: actor === "moderator" ? this.#places.manageServer : "0",
          joined_at: "2026-01-01T00:00:00.000000+00:00",
          deaf: false,
          mute: false,
        },
      });
    } else {
      Object.assign(interaction, { authorizing_integration_owners: { 0: "0" }, user: this.user() });
    }

    return interaction;
  }

  #tell(exchange) {
    this.#listeners.forEach((listener) => listener(exchange));
  }
}
