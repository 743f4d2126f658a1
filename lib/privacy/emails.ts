/**
 * E-mail addresses: what stands around an @, as far as an address goes.
 *
 * Example: "ada@northmoor.example" is one; "@northmoor" and "5 @ 3 mGy" are not.
 */
import type { Found } from "./found";

const NAME_MAX = 64;
const HOST_MAX = 120;
const NAME = /[\p{L}\p{N}._%+'-]/u;
const HOST = /[\p{L}\p{N}.-]/u;

export function findEmails(text: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    let from = at;
    while (from > 0 && at - from < NAME_MAX && NAME.test(text.charAt(from - 1))) from -= 1;
    let to = at + 1;
    while (to < text.length && to - at < HOST_MAX && HOST.test(text.charAt(to))) to += 1;
    while (/[.-]/.test(text.charAt(to - 1))) to -= 1;
    const host = text.slice(at + 1, to);
    if (from < at && /^[^.]+(?:[.][^.]+)+$/.test(host)) found.push({ kind: "email", from, to });
  }
  return found;
}
