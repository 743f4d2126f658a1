import type { TakenMail } from "./types";

/** What goes over the wire: the same said twice, for those who read mail as text and those who do not. */
export interface Letter {
  readonly text: string;
  readonly html: string;
}

/**
 * The words of a mail as text and as HTML.
 * @param address of the installation, without a slash at its end: `https://portfolio.example.nhs.uk`.
 */
export function letterOf(
  mail: Pick<TakenMail, "words" | "button" | "path">,
  address: string,
): Letter {
  const paragraphs = mail.words.split("\n\n");
  const way = mail.path === "" ? null : { label: mail.button, href: `${address}${mail.path}` };
  return {
    text: [...paragraphs, ...(way ? [`${way.label}: ${way.href}`] : []), FOOT].join("\n\n"),
    html: htmlOf(paragraphs, way),
  };
}

const FOOT =
  "This mail was sent by Fourfold because of something in your organisation. Please do not answer it: nobody reads the answers.";

function htmlOf(
  paragraphs: readonly string[],
  way: { readonly label: string; readonly href: string } | null,
): string {
  const said = paragraphs.map((words) => `<p style="${PARAGRAPH}">${escaped(words)}</p>`);
  const button = way
    ? [
        `<p style="margin:24px 0"><a href="${escaped(way.href)}" style="${BUTTON}">${escaped(way.label)}</a></p>`,
        `<p style="${SMALL}">Or copy this address into your browser:<br>${escaped(way.href)}</p>`,
      ]
    : [];
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><title>Fourfold</title></head>',
    '<body style="margin:0;padding:24px;background:#fdfbf9;color:#15211f;font-family:sans-serif">',
    '<div style="max-width:34em;margin:0 auto"><p style="margin:0 0 24px;font-size:18px"><b>Fourfold</b></p>',
    ...said,
    ...button,
    `<p style="${SMALL}">${escaped(FOOT)}</p></div></body></html>`,
  ].join("\n");
}

const PARAGRAPH = "margin:0 0 16px;font-size:16px;line-height:1.5";
const SMALL = "margin:24px 0 0;font-size:14px;line-height:1.5;color:#4c5755;overflow-wrap:anywhere";
const BUTTON =
  "display:inline-block;padding:12px 20px;background:#0b555d;color:#fff;font-size:16px;font-weight:bold;text-decoration:none;border-radius:2px";

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
