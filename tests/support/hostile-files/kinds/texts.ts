/** Text that a browser or a system would run, and what only looks like text. */
import type { HostileFile } from "../types";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const BEHAVED = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>';

export function svgs(): readonly HostileFile[] {
  const written: readonly string[] = [
    ...[
      SVG,
      BEHAVED,
      `<?xml version="1.0"?>\n${SVG}`,
      `<!-- a picture -->${SVG}`,
      `\n\n   ${SVG}`,
      `\ufeff${SVG}`,
    ],
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${SVG}`,
    `A line of words.\n${SVG}`,
    SVG.toUpperCase(),
    '<svg onload="alert(1)"/>',
    '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><iframe src="javascript:alert(1)"/></foreignObject></svg>',
  ];
  const all = [...written.map((text) => Buffer.from(text)), Buffer.from(`\ufeff${SVG}`, "utf16le")];
  return all.flatMap((bytes, at) =>
    ["a.svg", "a.txt"].map((name) => ({
      kind: "SVG with script",
      what: `drawing ${String(at)} called ${name}`,
      name,
      bytes,
      ends: "refused" as const,
      says: /web page or a drawing/,
    })),
  );
}

export function textFiles(): readonly HostileFile[] {
  const refused: readonly (readonly [string, string, Buffer | string, RegExp])[] = [
    ["a web page", "a.html", "<!DOCTYPE html><p>Hello", /web page/],
    ["a web page called text", "a.txt", "<html><script>alert(1)</script>", /web page/],
    ["a frame inside text", "a.txt", "Look: <iframe src=//x>", /web page/],
    ["a page of PHP", "a.txt", "<?php system($_GET[0]);", /web page/],
    [
      "XML that reads a file",
      "a.xml",
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      /web page/,
    ],
    ["a batch file", "a.bat", "del *.*", /program/],
    ["a batch file called text", "a.txt", "@echo off\r\ndel *.*", /program/],
    ["a script of PowerShell", "a.ps1", "Remove-Item *", /program/],
    ["a script of JavaScript", "a.js", "alert(1)", /program/],
    ["a shortcut of a desktop", "a.desktop", "[Desktop Entry]\nExec=rm", /program/],
    ["a script behind a mark", "a.txt", "\ufeff#!/bin/sh\nrm", /program/],
    ["zeros inside", "a.txt", "a\0b", /no kind of file/],
    ["codes for a terminal", "a.txt", "\x1b]0;title\x07", /no kind of file/],
    ["half a character", "a.txt", Buffer.from("abc\x81\xff", "latin1"), /no kind of file/],
    [
      "only what is above ASCII",
      "a.txt",
      Buffer.from("\xe9\xe8\xea\xeb".repeat(50), "latin1"),
      /no kind of file/,
    ],
    ["half of UTF-16", "a.txt", Buffer.from("fffe6100d8", "hex"), /no kind of file/],
    ["UTF-32", "a.txt", Buffer.from("fffe00006100000062000000", "hex"), /no kind of file/],
    ["a formula that starts a program", "a.csv", "a,b\n=cmd|' /C calc'!A0,1", /formula/],
    ["a formula behind a sign", "a.csv", "a,\"+cmd|' /C calc'!A0\"", /formula/],
    ["more than can be read", "a.txt", "words ".repeat(1_000_000), /more text/],
    [
      "an e-mail with files",
      "a.eml",
      "From: a\r\nContent-Transfer-Encoding: base64\r\n\r\nTVqQAAM=",
      /e-mail/,
    ],
  ];
  return [
    ...refused.map(([what, name, bytes, says]) => ({
      ...{ kind: "text that runs", what, name, bytes: Buffer.from(bytes) },
      ...{ ends: "refused" as const, says },
    })),
    ...[
      ["one line of a megabyte", "9".repeat(1_000_000)],
      ["a megabyte of what hurts a pattern", "Mrs A. A. ".repeat(100_000)],
      ["a megabyte of dates", "born 1.1.1 ".repeat(90_000)],
      ["words that turn round", "abc\u202egnp.exe\u202c"],
    ].map(([what = "", text = ""]) => ({
      ...{ kind: "text that hurts", what, name: "a.txt", bytes: Buffer.from(text) },
      ends: "kept" as const,
    })),
  ];
}
