/** What each file of the ZIP is, for whoever opens it without us. */
export function readMe(name: string, asOf: string): string {
  return [
    `The portfolio of ${name}, as it stood on ${asOf}.`,
    "",
    "index.html     All of it to read and to print, in any browser, without a network: every item with every",
    "               version of it, what it shows and why, who confirmed it, what was decided and why, and the",
    "               details, meetings, reviews and feedback beside it.",
    "evidence.csv   The items as a table, one a row, for a spreadsheet. Of each the version that counts, or the",
    "               draft. UTF-8; days are written 2026-11-22.",
    "files          What is kept with your evidence, a folder an item; index.html says which is whose.",
    'record.json    What the rules were asked. The command "npm run assess" of Fourfold, which is free software,',
    "               gives the same answer for it, anywhere and at any time.",
    "",
    "Your private notes are not in it: a copy is easily handed on.",
    "It holds your own words about your work. Keep it as you would keep the work itself.",
    "",
  ].join("\r\n");
}
