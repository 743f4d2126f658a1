import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { brick } from "@/components/readiness/brick";
import { capabilityRows, swatch } from "@/components/readiness/capability-rows";
import { inside, Markup } from "@/components/ui/markup";
import { StateSwatch } from "@/components/readiness/state-swatch";
import { CAPABILITY_STATES } from "@/lib/rules/result";

const hostile = `<script>alert("1")</script> & 'so on'`;

test("what is put into an element is escaped, as text and as an attribute", () => {
  const written = Markup.element("a", { href: hostile, rel: undefined }, hostile);
  expect(written.html).toBe(`<a href='${escapedHostile}'>${escapedHostile}</a>`);
  expect(inside([Markup.element("b", {}, Markup.element("i", {}, "&"))])).toEqual({
    __html: "<b><i>&#38;</i></b>",
  });
});

test("a title cannot break out of a brick or a row", () => {
  const capability = { code: "1.1", state: "started", value: 20, refreshDue: true } as const;
  const place = { top: 10, height: 20 };
  const drawn = brick({ capability, place, title: hostile, href: "/capabilities/1.1" });
  const [row] = capabilityRows({
    pillar: { code: "1", name: "Clinical practice", score: 20, capabilities: [capability] },
    titles: { "1.1": hostile },
    href: (code) => `/capabilities/${code}`,
  });
  for (const html of [drawn.html, row?.html]) {
    expect(html).not.toContain("<script>");
    expect(html).toContain(escapedHostile);
    expect(html).toContain("href='/capabilities/1.1'");
  }
  expect(row?.html).toContain("Started, refresh due");
});

test.each(CAPABILITY_STATES)("the swatch of %s is the one that is drawn elsewhere", (state) => {
  for (const refreshDue of [false, true]) {
    expect(swatch(state, refreshDue).html).toBe(
      renderToStaticMarkup(createElement(StateSwatch, { state, refreshDue })).replaceAll('"', "'"),
    );
  }
});

const escapedHostile = "&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;so on&#39;";
