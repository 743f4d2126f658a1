/** A form as a browser without JavaScript would send it, from the HTML of its page. */
export interface HtmlForm {
  readonly action: string;
  /** Every field with what it holds when the page has just been drawn. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The forms of a page that are posted, in their order. */
export function postedForms(html: string): readonly HtmlForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(
    ([, head = "", body = ""]) => {
      if (attribute(head, "method")?.toLowerCase() !== "post") return [];
      return [{ action: attribute(head, "action") ?? "", fields: fieldsOf(body) }];
    },
  );
}

/** The form that has a button of these words; throws if the page has none, with what it has. */
export function formWithButton(html: string, words: string): HtmlForm {
  const forms = [...html.matchAll(/<form\b.*?<\/form>/gs)].map(([whole]) => whole);
  const whole = forms.find((form) => buttonsOf(form).includes(words));
  const [form] = whole === undefined ? [] : postedForms(whole);
  if (form !== undefined) return form;
  throw new Error(`No form has the button ${words}: ${forms.flatMap(buttonsOf).join(", ")}`);
}

/** The form's own fields with some of them filled in differently. */
export function filled(form: HtmlForm, answers: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of form.fields) if (!(name in answers)) data.append(name, value);
  for (const [name, value] of Object.entries(answers)) data.append(name, value);
  return data;
}

function buttonsOf(html: string): readonly string[] {
  return [...html.matchAll(/<button\b[^>]*>(.*?)<\/button>/gs)].map(([, inner = ""]) =>
    decoded(inner.replaceAll(/<[^>]*>/g, "")).trim(),
  );
}

function fieldsOf(body: string): HtmlForm["fields"] {
  const inputs = [...body.matchAll(/<input\b([^>]*)>/g)].flatMap(([, head = ""]) => {
    const name = attribute(head, "name");
    const isBox = /type="(checkbox|radio)"/.test(head);
    if (name === undefined || (isBox && !/\bchecked\b/.test(head))) return [];
    return [[name, attribute(head, "value") ?? (isBox ? "on" : "")] as const];
  });
  const areas = [...body.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)].flatMap(
    ([, head = "", text = ""]) => {
      const name = attribute(head, "name");
      return name === undefined ? [] : [[name, decoded(text).replace(/^\n/, "")] as const];
    },
  );
  const choices = [...body.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].flatMap(
    ([, head = "", options = ""]) => {
      const name = attribute(head, "name");
      const heads = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, one = ""]) => one);
      const chosen = heads.find((one) => /\bselected\b/.test(one)) ?? heads[0];
      if (name === undefined || chosen === undefined) return [];
      return [[name, attribute(chosen, "value") ?? ""] as const];
    },
  );
  return [...inputs, ...areas, ...choices];
}

function attribute(head: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "i").exec(head)?.[1];
  return value === undefined ? undefined : decoded(value);
}

function decoded(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
