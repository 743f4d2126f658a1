import { expect, type Page } from "@playwright/test";

/** Where a form's bar stays in sight, over what lies under it. */
const WIDE = { width: 1280, height: 900 };
/** More than the stops of any page: whoever needs as many is caught in a circle. */
const MOST_TABS = 600;

/**
 * Tab alone, from the top of the page as it is: it stops at every link, button and field (of a group of radio buttons
 * at one of them), shows where it is, and nothing lies over it. The page is opened anew for it.
 */
export async function expectReachedByKeyboard(page: Page): Promise<void> {
  await page.setViewportSize(WIDE);
  await page.reload();
  const reached = new Set<string>();
  const faults: string[] = [];
  let neverReached: readonly string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    // Looked for anew each time: the button of a form without scripts goes when the scripts have come.
    neverReached = (await page.evaluate(markStops)).filter((one) => !reached.has(one));
    if (neverReached.length === 0) break;
    await page.keyboard.press("Tab");
    const { stop, fault } = await page.evaluate(lookAtFocus);
    if (stop !== null) reached.add(stop);
    if (fault !== null) faults.push(fault);
  }
  expect({ faults, neverReached }, page.url()).toEqual({ faults: [], neverReached: [] });
}

/** What is wrong with how the focus is shown, if anything is: neither outline nor ring around it, or something over it. */
export async function faultOfFocus(page: Page): Promise<string | null> {
  const { fault } = await page.evaluate(lookAtFocus);
  return fault;
}

/** Writes on everything that Tab should stop at how it begins, once, and hands back what is there now. */
function markStops(): string[] {
  const selector = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const stops = new Set<string>();
  for (const [index, element] of [...document.querySelectorAll(selector)].entries()) {
    const isVisible = element.checkVisibility({ visibilityProperty: true });
    if (!(element instanceof HTMLElement) || !isVisible || element.tabIndex < 0) continue;
    if (element.matches(":disabled, [type='hidden'], [inert] *")) continue;
    const isRadio = element instanceof HTMLInputElement && element.type === "radio";
    const stop = isRadio
      ? `radio buttons ${element.name} of ${element.form?.id ?? ""}`
      : `${String(index)}: ${element.outerHTML.slice(0, 200)}`;
    stops.add((element.dataset["stop"] ??= stop));
  }
  return [...stops];
}

function lookAtFocus(): { readonly stop: string | null; readonly fault: string | null } {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) {
    return { stop: null, fault: null };
  }
  const { nextElementSibling, parentElement } = focused;
  const around = [focused, nextElementSibling, parentElement, focused.closest("label")];
  const isShown = around.some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  });
  const named = focused.outerHTML.slice(0, 300);
  const fault = !isShown
    ? `shows no focus: ${named}`
    : isCovered(focused)
      ? `is covered: ${named}`
      : null;
  return { stop: focused.dataset["stop"] ?? null, fault };

  /** WCAG 2.2, 2.4.11: at least a part of what has the focus is seen. */
  function isCovered(element: HTMLElement): boolean {
    const drawn = [element, element.closest("label")].find(
      (one) => one !== null && one.getBoundingClientRect().width > 4,
    );
    if (!drawn) return false;
    const { left, right, top, bottom } = drawn.getBoundingClientRect();
    const within = [0.1, 0.3, 0.5, 0.7, 0.9];
    return !within.some((across) =>
      within.some((down) => {
        const hit = document.elementFromPoint(
          left + across * (right - left),
          top + down * (bottom - top),
        );
        return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
      }),
    );
  }
}
