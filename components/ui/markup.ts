/**
 * Pieces of HTML written as text. Two hundred bricks and rows drawn as elements brought the portfolio to more than
 * twice the smallest page (measured); as text it stays below. What is put into an element is escaped here, and nowhere
 * else.
 */
export class Markup {
  private constructor(readonly html: string) {}

  /**
   * An attribute that is undefined is left out; text among the children is escaped. Single quotes, because the page
   * carries its text a second time as JSON in a script, where a double quote takes four characters.
   */
  static element(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>>,
    ...children: readonly (Markup | string)[]
  ): Markup {
    let written = "";
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) written += ` ${key}='${escaped(String(value))}'`;
    }
    return new Markup(`<${name}${written}>${inner(children)}</${name}>`);
  }
}

/** For dangerouslySetInnerHTML: there is nothing in it that was not escaped. */
export function inside(children: readonly Markup[]): { readonly __html: string } {
  return { __html: inner(children) };
}

function inner(children: readonly (Markup | string)[]): string {
  let written = "";
  for (const child of children) written += typeof child === "string" ? escaped(child) : child.html;
  return written;
}

function escaped(text: string): string {
  if (!SIGNS.test(text)) return text;
  return text.replaceAll(ALL_SIGNS, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

const SIGNS = /[&<>"']/;
const ALL_SIGNS = /[&<>"']/g;
