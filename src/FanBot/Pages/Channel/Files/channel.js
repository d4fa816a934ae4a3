// The channel: what is said in each place, and how what a member does becomes an interaction and a reply.

import { messageCommands, resolvedOf, slashCommands } from "./commands.js";
import { Composer } from "./composer.js";
import { fillIn } from "./form.js";
import { draw } from "./message.js";
import { Panel } from "./panel.js";
import { Popup } from "./popup.js";
import { Callback, Kind, Wire, snowflake } from "./wire.js";

const channel = document.getElementById("channel");
const element = (id) => document.getElementById(id);

const now = () => ({
  place: channel.querySelector('input[name="place"]:checked').value,
  actor: element("actor").value,
  locale: element("locale").value,
});

const wire = new Wire({ ...channel.dataset }, now);
const panel = new Panel(element("json"));
const popup = new Popup(element("choices"), element("status"));
const messages = new Map();
let commands = { global: [], home: [] };

wire.onExchange((exchange) => panel.add(exchange));

const composer = new Composer(element("composer"), popup, {
  command: (entry, data) => run(Kind.command, data, written(entry.name, data)),
  text: (text) => add({ author: author(), data: { content: text }, state: "shown" }),
  suggest: async (data) => {
    const answered = await answer(Kind.autocomplete, data, { name: `typing ${data.name}` });
    return answered?.reply.data?.choices ?? [];
  },
  upload: (file) => wire.upload(file),
});

/** A command with its values, as it is written. */
function written(name, data) {
  let options = data.options;
  while (options[0]?.options) {
    options = options[0].options;
  }

  return [name, ...options.map((o) => `${o.name}:${o.value}`)].join(" ");
}

const author = () => {
  const user = wire.user();
  return { name: user.global_name, user, isBot: false, colour: now().actor };
};

const bot = { name: "FanBot", isBot: true, user: { id: channel.dataset.application, username: "FanBot", bot: true, avatar: null, discriminator: "0" } };

const logOf = (place) => element(`log-${place}`);

/** Puts a message into the channel, or draws it anew. */
function show(message) {
  const log = logOf(message.place);
  const before = messages.get(message.id);
  const drawn = draw(message, handlers(message), now().locale);
  const follows = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  if (before) {
    const focused = before.contains(document.activeElement) ? document.activeElement.textContent : null;
    before.replaceWith(drawn);
    messages.set(message.id, drawn);
    if (focused !== null) {
      ([...drawn.querySelectorAll("button:not(:disabled)")].find((b) => b.textContent === focused) ?? drawn).focus();
    }
  } else {
    log.append(drawn);
    messages.set(message.id, drawn);
  }

  if (!before || follows) {
    log.scrollTop = log.scrollHeight;
  }

  return message;
}

const add = (message) => show({ id: snowflake(), at: new Date(), place: now().place, ...message });

function remove(message) {
  messages.get(message.id)?.remove();
  messages.delete(message.id);
  element("line").focus();
}

const handlers = (message) => ({
  press: (button) => use(message, { component_type: 2, custom_id: button.custom_id }, button.label),
  choose: (menu, values) => use(message, { component_type: menu.type, custom_id: menu.custom_id, values }, menu.placeholder ?? "menu"),
  dismiss: () => remove(message),
  apps: ((message.data?.flags ?? 0) & 64) === 0 ? messageCommands(commands, message.place).map((c) => c.name) : [],
  app: (name) => check(message, name),
  json: () => {
    openPanel(true);
    panel.show(message.exchange);
  },
});

/** Sends an interaction that makes a message of its own: a command, or a form that stands on none. */
async function run(type, data, what, onMessage) {
  const pending = add({ author: bot, used: { who: author().name, what }, state: "sending" });
  const answered = await answer(type, data, { name: what, message: onMessage && asSent(onMessage), onEdit: (m) => edited(pending, m) }, pending);
  if (answered) {
    await take(answered, pending, null, what);
  }
}

/** Sends an interaction of a button or menu, which may change the message that it stands on. */
async function use(message, data, what) {
  let target = null;
  const answered = await answer(Kind.component, data, { name: what, message: asSent(message), onEdit: (m) => edited(target, m) });
  if (answered) {
    target = await take(answered, null, message, what);
  }
}

function check(message, name) {
  const id = message.id;
  const data = { id: "2000", name, type: 3, target_id: id, resolved: { messages: { [id]: asSent(message) } } };
  run(Kind.command, data, name);
}

/** Asks the bot; what goes wrong on the way is told in the message that waits, or in one of its own. */
async function answer(type, data, more, pending) {
  try {
    return await wire.send(type, data, more);
  } catch (fault) {
    if (type !== Kind.autocomplete) {
      const problem = fault instanceof TypeError ? "FanBot does not answer: is it still running?" : fault.message;
      const failed = { author: bot, state: "failed", problem };
      pending ? show(Object.assign(pending, failed)) : add(failed);
    }

    return null;
  }
}

/** Does what a reply says: a message, a wait, a change, or a form. Returns the message that it made or changed, or null. */
async function take({ reply, exchange }, pending, source, what) {
  switch (reply.type) {
    case Callback.message:
    case Callback.deferred: {
      // An edit may be there before the reply that it edits.
      const edit = exchange.edit ?? {};
      const state = reply.type === Callback.message || exchange.received.length > 1 ? "shown" : "thinking";
      const made = { author: bot, data: { ...reply.data, ...edit }, state, exchange };
      return pending ? show(Object.assign(pending, made)) : add(made);
    }

    case Callback.update:
      // What an edit does not name stays, such as a picture.
      return show(Object.assign(source, { data: { ...source.data, ...reply.data, flags: source.data.flags }, exchange }));
    case Callback.form: {
      if (pending) {
        remove(pending);
      }

      await sendForm(reply.data, what, source);
      return null;
    }

    default:
      return add({ author: bot, state: "failed", problem: `The preview does not know replies of type ${reply.type}.` });
  }
}

/** Lets a form be filled in and sends it; nothing where it is closed. */
async function sendForm(form, what, source) {
  try {
    const sent = await fillIn(form, (file) => wire.upload(file));
    if (sent) {
      const data = { custom_id: form.custom_id, components: sent.components };
      await run(Kind.form, sent.attachments.length > 0 ? { ...data, resolved: resolvedOf(sent.attachments) } : data, what, source ?? undefined);
    }
  } catch (fault) {
    add({ author: bot, state: "failed", problem: fault.message });
  }
}

function edited(message, data) {
  if (message && messages.has(message.id)) {
    show(Object.assign(message, { state: "shown", data: { ...message.data, ...data, flags: message.data?.flags } }));
  }
}

/** A message as an interaction holds it. */
function asSent(message) {
  return {
    id: message.id,
    type: 0,
    channel_id: channel.dataset.channel,
    author: message.author.user,
    content: message.data?.content ?? "",
    embeds: message.data?.embeds ?? [],
    components: message.data?.components ?? [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: message.data?.flags ?? 0,
    timestamp: message.at.toISOString(),
    edited_timestamp: null,
  };
}

function openPanel(isOpen) {
  panel.open(isOpen);
  channel.classList.toggle("with-json", isOpen);
  element("json-button").setAttribute("aria-expanded", String(isOpen));
}

function arrive() {
  const { place } = now();
  for (const log of channel.querySelectorAll("[role=log]")) {
    log.hidden = log !== logOf(place);
  }

  const label = channel.querySelector('input[name="place"]:checked').closest("label").querySelector("b").textContent;
  element("where").textContent = label;
  element("line").dataset.placeholder = `Message ${label}, or type /`;
  composer.entries = slashCommands(commands, place);
  logOf(place).scrollTop = logOf(place).scrollHeight;
}

function welcome() {
  for (const place of ["home", "other", "dm"]) {
    logOf(place).prepend(element("welcome").content.cloneNode(true));
    for (const button of logOf(place).querySelectorAll("[data-try]")) {
      button.addEventListener("click", () => composer.begin(button.dataset.try));
    }

    if (place !== "dm") {
      const fan = { name: "Robin", isBot: false, colour: "fan", user: { id: "9", username: "robin", global_name: "Robin", avatar: null, discriminator: "0" } };
      add({ place, author: fan, data: { content: "I read that it is **cancelled**. Is that so? ||Please not!||" }, state: "shown" });
    }
  }
}

channel.querySelectorAll('input[name="place"]').forEach((input) => input.addEventListener("change", arrive));
element("actor").addEventListener("change", arrive);
element("json-button").addEventListener("click", () => openPanel(!panel.isOpen));
element("json-close").addEventListener("click", () => {
  openPanel(false);
  element("json-button").focus();
});

try {
  commands = await wire.commands();
  wire.listen(channel.dataset.edits);
  welcome();
  arrive();
  channel.classList.add("ready");
  element("line").focus();
} catch (fault) {
  element("problem").textContent = `FanBot's commands could not be had: ${fault.message}`;
}

