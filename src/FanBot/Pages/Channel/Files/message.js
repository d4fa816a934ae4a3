// Draws a message as Discord does: who, when, text, embeds, buttons and menus.

import { make, newId, timeOf } from "./dom.js";
import { inlineMarkdown, markdown } from "./markdown.js";
import { EPHEMERAL } from "./wire.js";

const ROW = 1;
const BUTTON = 2;
const MENU = 3;
const TEXT = 10;
const LINK_STYLE = 5;

/**
 * The element of a message.
 * @param {object} message {id, author: {name, isBot}, used, at, state, data, problem}
 * @param {object} on what can be done with it: press(button), choose(menu, values), dismiss(), apps (names), app(name), json()
 * @param {string} locale the member's language
 */
export function draw(message, on, locale) {
  const name = newId("name");
  const isHidden = message.state !== "failed" && ((message.data?.flags ?? 0) & EPHEMERAL) !== 0;
  return make(
    "article.message",
    { "data-id": message.id, "data-state": message.state, "aria-labelledby": name, "data-hidden": isHidden || null, tabindex: -1 },
    message.used && make("p.used", {}, make("span.curve", { "aria-hidden": "true" }), make("b", {}, message.used.who), ` used `, make("span.mention", {}, message.used.what)),
    avatar(message.author),
    make(
      "div.body",
      {},
      make(
        "p.head",
        { id: name },
        make("b.name", {}, message.author.name),
        message.author.isBot && make("span.app", { title: "An application" }, "APP"),
        make("time", { datetime: message.at.toISOString() }, timeOf(message.at, locale)),
      ),
      ...content(message, on, locale),
      isHidden && hiddenNote(on),
      message.state === "failed" && make("p.failed", {}, message.problem),
    ),
    message.state === "shown" && tools(message, on),
  );
}

function avatar(author) {
  return author.isBot
    ? make("img.avatar", { src: "/assets/fanbot.svg", alt: "", width: 40, height: 40 })
    : make(`span.avatar.letter.${author.colour ?? "plain"}`, { "aria-hidden": "true" }, author.name[0]);
}

function content(message, on, locale) {
  if (message.state === "sending") {
    return [make("p.waiting", {}, "Sending command…")];
  }

  if (message.state === "thinking") {
    return [make("p.waiting", {}, make("span.dots", { "aria-hidden": "true" }, make("i"), make("i"), make("i")), "FanBot is thinking…")];
  }

  if (message.state === "failed") {
    return [];
  }

  const { content: text, embeds, components, attachments } = message.data;
  return [
    text && make("div.text", {}, markdown(text, locale)),
    ...(attachments ?? []).map((file) => make("img.picture", { src: file.url, alt: file.description })),
    ...(embeds ?? []).map((embed) => drawEmbed(embed, locale)),
    ...(components ?? []).map((row) => drawRow(row, on, locale)),
  ];
}

function hiddenNote(on) {
  return make(
    "p.only-you",
    {},
    eye(),
    "Only you can see this · ",
    make("button.as-link", { type: "button", click: () => on.dismiss() }, "Dismiss message"),
  );
}

function eye() {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", "M12 5C6.500 5 2.700 9.200 1.500 12c1.200 2.800 5 7 10.500 7s9.300-4.200 10.500-7c-1.200-2.800-5-7-10.500-7zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8z");
  svg.append(path);
  return svg;
}

/** What Discord shows beside a message under the pointer: its apps; and here, the JSON that it came as. */
function tools(message, on) {
  return make(
    "div.tools",
    {},
    ...on.apps.map((app) => make("button.plain", { type: "button", click: () => on.app(app) }, app)),
    message.exchange && make("button.plain", { type: "button", click: () => on.json() }, "JSON"),
  );
}

function drawEmbed(embed, locale) {
  const element = make(
    "div.embed",
    {},
    embed.author?.name && make("p.embed-author", {}, embed.author.name),
    embed.title && make("p.embed-title", {}, inlineMarkdown(embed.title, locale)),
    embed.description && make("div.text", {}, markdown(embed.description, locale)),
    embed.fields?.length > 0 && make("div.fields", {}, ...embed.fields.map((field) => drawField(field, locale))),
    embed.footer?.text && make("p.embed-footer", {}, embed.footer.text),
  );
  if (embed.color !== undefined) {
    element.style.setProperty("--bar", `#${embed.color.toString(16).padStart(6, "0")}`);
  }

  return element;
}

const drawField = (field, locale) =>
  make(
    field.inline ? "div.field.inline" : "div.field",
    {},
    make("p.field-name", {}, inlineMarkdown(field.name, locale)),
    make("div.text", {}, markdown(field.value, locale)),
  );

function drawRow(row, on, locale) {
  if (row.type === TEXT) {
    return make("div.text", {}, markdown(row.content, locale));
  }

  return row.type === ROW
    ? make("div.row", {}, ...row.components.map((component) => drawComponent(component, on)))
    : unknown(row);
}

function drawComponent(component, on) {
  const label = [component.emoji?.name, component.label].filter(Boolean).join(" ");
  if (component.type === BUTTON && component.style === LINK_STYLE) {
    return make("a.component.style2", { href: /^https?:/.test(component.url) ? component.url : null, target: "_blank", rel: "noopener noreferrer" }, label);
  }

  if (component.type === BUTTON) {
    const press = () => on.press(component);
    return make(`button.component.style${component.style}`, { type: "button", disabled: component.disabled === true, click: press }, label);
  }

  return component.type === MENU ? drawMenu(component, on) : unknown(component);
}

function drawMenu(menu, on) {
  const most = menu.max_values ?? 1;
  const select = make(
    "select.component",
    { disabled: menu.disabled === true, multiple: most > 1, "aria-label": menu.placeholder ?? "Make a selection" },
    most === 1 && make("option", { value: "", selected: true, disabled: true }, menu.placeholder ?? "Make a selection"),
    ...menu.options.map((option) => make("option", { value: option.value, selected: option.default === true }, optionText(option))),
  );
  const values = () => [...select.selectedOptions].map((option) => option.value);
  if (most === 1) {
    select.addEventListener("change", () => on.choose(menu, values()));
    return select;
  }

  return make("span.many", {}, select, make("button.component.style2", { type: "button", click: () => on.choose(menu, values()) }, "Choose"));
}

const optionText = (option) =>
  [option.emoji?.name, option.label, option.description && `– ${option.description}`].filter(Boolean).join(" ");

const unknown = (component) => make("p.failed", {}, `The preview does not draw components of type ${component.type}.`);
