// A form (modal): what the bot asks for in fields, and what is sent back of it.

import { make, newId } from "./dom.js";

const ROW = 1;
const MENU = 3;
const INPUT = 4;
const TEXT = 10;
const LABEL = 18;
const LINES = 2;

/**
 * Opens it. The promise is of what was filled in, as components; null where it was closed.
 * @param {object} form as the reply holds it: custom_id, title, components
 */
export function fillIn(form) {
  const title = newId("form");
  const fields = form.components.map(field);
  const problem = make("p.wrong", { role: "alert" });
  return new Promise((resolve) => {
    let sent = null;
    const dialog = make(
      "dialog.form",
      { "aria-labelledby": title, close: () => (dialog.remove(), resolve(sent)) },
      make(
        "form",
        {
          method: "dialog",
          novalidate: true,
          submit: (event) => {
            const wrong = fields.find((f) => f.problem?.());
            if (wrong) {
              event.preventDefault();
              problem.textContent = wrong.problem();
              wrong.focus();
            } else {
              sent = fields.map((f) => f.value()).filter(Boolean);
            }
          },
        },
        make("h2", { id: title }, form.title),
        ...fields.map((f) => f.element),
        problem,
        make(
          "p.actions",
          {},
          make("button.plain", { type: "button", click: () => dialog.close() }, "Cancel"),
          make("button", { type: "submit" }, "Submit"),
        ),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
    fields.find((f) => f.focus)?.focus();
  });
}

function field(component) {
  switch (component.type) {
    case LABEL:
      return input(component.component, component.label, component.description, (value) => ({ type: LABEL, component: value }));
    case ROW:
      return input(component.components[0], component.components[0].label, null, (value) => ({ type: ROW, components: [value] }));
    case TEXT:
      return { element: make("p", {}, component.content), value: () => null };
    default:
      return { element: make("p.failed", {}, `The preview does not draw components of type ${component.type}.`), value: () => null };
  }
}

function input(component, label, description, wrap) {
  const id = newId("field");
  const needed = component.required ?? true;
  const control = component.type === MENU ? menu(component, id, needed) : text(component, id, needed);
  const element = make(
    "p.form-field",
    {},
    make("label", { for: id }, label, needed && make("span.needed", { "aria-hidden": "true" }, " *")),
    description && make("span.soft", {}, description),
    control,
  );
  return {
    element,
    focus: () => control.focus(),
    problem: () => problemOf(component, label, control, needed),
    value: () =>
      wrap(
        component.type === MENU
          ? { type: MENU, custom_id: component.custom_id, values: [...control.selectedOptions].map((o) => o.value).filter(Boolean) }
          : { type: INPUT, custom_id: component.custom_id, value: control.value },
      ),
  };
}

const text = (component, id, needed) =>
  Object.assign(
    make(component.style === LINES ? "textarea" : "input", {
      id,
      placeholder: component.placeholder,
      maxlength: component.max_length,
      "aria-required": String(needed),
      rows: component.style === LINES ? 4 : null,
    }),
    { value: component.value ?? "" },
  );

const menu = (component, id, needed) =>
  make(
    "select",
    { id, "aria-required": String(needed), multiple: (component.max_values ?? 1) > 1 },
    make("option", { value: "" }, component.placeholder ?? "Make a selection"),
    ...component.options.map((o) => make("option", { value: o.value, selected: o.default === true }, o.label)),
  );

function problemOf(component, label, control, needed) {
  const length = component.type === MENU ? [...control.selectedOptions].filter((o) => o.value).length : control.value.length;
  if (needed && length === 0) {
    return `“${label}” is needed.`;
  }

  return length > 0 && length < (component.min_length ?? 0) ? `“${label}” needs at least ${component.min_length} characters.` : null;
}
