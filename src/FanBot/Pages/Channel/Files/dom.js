// Builds elements. Whatever is told goes in as text, so nothing that an article or a member writes becomes markup.

/**
 * An element.
 * @param {string} tag with classes behind dots: "button.plain"
 * @param {object} attributes a function is a listener; true is an attribute without a value; false, null and undefined are none
 * @param {...(Node|string|null|undefined|false)} children text and nodes
 */
export function make(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length > 0) {
    element.classList.add(...classes);
  }

  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }

  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** What is shown of a moment, in a language. */
export const timeOf = (date, locale) => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(date);

let ids = 0;

/** An id that no other element has. */
export const newId = (kind) => `${kind}-${++ids}`;
