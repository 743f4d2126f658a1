"use client";

import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from "react";

/**
 * Says a brick's title above it on hover and on focus, where the brick is too narrow to carry it. It stays while the
 * pointer is on it and goes with Escape. Without JavaScript the browser shows the same words of the brick's title.
 */
export function BrickTip({ children }: { readonly children: ReactNode }) {
  const picture = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLParagraphElement>(null);
  const [words, setWords] = useState<string | null>(null);

  const isShown = words !== null;
  // The pointer may be on a brick while the focus is anywhere in the page.
  useEffect(() => {
    if (!isShown) return undefined;
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") setWords(null);
    };
    document.addEventListener("keydown", hideOnEscape);
    return () => {
      document.removeEventListener("keydown", hideOnEscape);
    };
  }, [isShown]);

  function show({ target }: SyntheticEvent) {
    if (!(target instanceof Element) || tip.current?.contains(target)) return;
    const brick = target.closest("a[data-state]");
    const name = brick?.getAttribute("aria-label");
    if (!brick || !name || !picture.current || !tip.current) {
      setWords(null);
      return;
    }
    // The browser would say the same a second time.
    brick.querySelector("title")?.replaceChildren();
    place(tip.current, brick, picture.current);
    setWords(name);
  }

  function hide() {
    setWords(null);
  }

  return (
    <div
      ref={picture}
      className="relative"
      onPointerOver={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
    >
      {children}
      <p ref={tip} hidden={!isShown} aria-hidden="true" className="brick-tip">
        {words}
      </p>
    </div>
  );
}

/** Set through the style object, which the content security policy allows; an attribute it would refuse. */
function place(tip: HTMLElement, brick: Element, picture: HTMLElement) {
  const frame = picture.getBoundingClientRect();
  const box = brick.getBoundingClientRect();
  const isInRightHalf = box.left - frame.left > frame.width / 2;
  tip.classList.toggle("at-end", isInRightHalf);
  tip.style.left = `${String((isInRightHalf ? box.right : box.left) - frame.left)}px`;
  tip.style.top = `${String(box.top - frame.top)}px`;
}
