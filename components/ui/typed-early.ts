/**
 * What is typed before the scripts of a page have come, on a slow line or a busy ward PC. React hears nothing of it,
 * and gives a text area that was drawn with words in it those words again; here it is remembered until then.
 */
const typed = new WeakMap<Element, string>();

// Run before the first form of a page is taken over: nothing that is typed from now on slips in between.
if (typeof document !== "undefined") {
  for (const form of document.forms) {
    for (const control of form.elements) if (isChanged(control)) remember(control);
  }
  document.addEventListener("input", ({ target }) => remember(target), { capture: true });
}

/** The controls of this form that were typed in so far, with what was typed in them again. They are given once. */
export function typedEarly(form: HTMLFormElement): readonly Element[] {
  return [...form.elements].filter((control) => {
    const words = typed.get(control);
    if (control instanceof HTMLTextAreaElement && words !== undefined) control.value = words;
    return typed.delete(control);
  });
}

/** For whoever listens only now. */
export function tellAgain(control: Element): void {
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

function remember(control: EventTarget | null): void {
  if (isControl(control)) typed.set(control, control.value);
}

/** Whether it holds something else than the page was drawn with. */
function isChanged(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    const drawn = [...control.options].findLastIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex !== Math.max(drawn, 0);
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (!(control instanceof HTMLInputElement)) return false;
  return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
}

function isControl(
  target: EventTarget | null,
): target is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
