// A form (modal): what the bot asks for in fields, and what is sent back of it.

import { make, newId } from "./dom.js";

const ROW = 1;
const MENU = 3;
const TEXT = 10;
const LABEL = 18;
const FILE = 19;
const LINES = 2;

/**
 * Opens it. The promise is of what was filled in, {components, attachments}; null where it was closed.
 * @param {object} form as the reply holds it: custom_id, title, components
 * @param {(file: File) => Promise<object>} upload puts a file where the bot finds it
 */
export function fillIn(form, upload) {
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
              sent = collect(fields, upload);
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

async function collect(fields, upload) {
  const [components, attachments] = [[], []];
  for (const field of fields) {
    const file = field.file?.();
    const attachment = file && (await upload(file));
    if (attachment) {
      attachments.push(attachment);
    }

    components.push(field.value(attachment));
  }

  return { components: components.filter(Boolean), attachments };
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
  const control = controlOf(component, id, needed);
  const element = make(
    "p.form-field",
    {},
    make("label", { for: id }, label, needed && make("span.needed", { "aria-hidden": "true" }, " *")),
    description && make("span.soft", { id: `${id}-about` }, description),
    control,
  );
  if (description) {
    control.setAttribute("aria-describedby", `${id}-about`);
  }

  return {
    element,
    focus: () => control.focus(),
    file: () => (component.type === FILE ? control.files[0] : null),
    problem: () => problemOf(component, label, control, needed),
    value: (attachment) => wrap({ type: component.type, custom_id: component.custom_id, ...valueOf(component, control, attachment) }),
  };
}

function controlOf(component, id, needed) {
  switch (component.type) {
    case MENU:
      return menu(component, id, needed);
    case FILE:
      return make("input", { id, type: "file", "aria-required": String(needed) });
    default:
      return text(component, id, needed);
  }
}

const chosen = (control) => [...control.selectedOptions].map((o) => o.value).filter(Boolean);

function valueOf(component, control, attachment) {
  return component.type === FILE ? { values: attachment ? [attachment.id] : [] }
    : component.type === MENU ? { values: chosen(control) }
    : { value: control.value };
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
  const length = component.type === MENU ? chosen(control).length : control.value.length;
  if (needed && length === 0) {
    return `“${label}” is needed.`;
  }

  return component.type !== FILE && length > 0 && length < (component.min_length ?? 0) ? `“${label}” needs at least ${component.min_length} characters.` : null;
}
