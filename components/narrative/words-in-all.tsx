"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { countWords } from "@/lib/core/count-words";

interface WordsInAllProps {
  readonly asked: { readonly from: number; readonly to: number };
  /** What is counted before anything is typed, and without JavaScript. */
  readonly words: number;
}

/** Counts every part of the narrative while one types. */
export function WordsInAll({ asked, words }: WordsInAllProps) {
  const mark = useRef<HTMLParagraphElement>(null);
  const [count, setCount] = useState(words);

  useLayoutEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const recount = () => {
      setCount(wordsIn(form));
    };
    form.addEventListener("input", recount);
    return () => {
      form.removeEventListener("input", recount);
    };
  }, []);

  return (
    <p ref={mark}>
      <b className="tabular-nums">{count.toLocaleString("en-GB")}</b> words in all; between{" "}
      {asked.from.toLocaleString("en-GB")} and {asked.to.toLocaleString("en-GB")} are asked for.
    </p>
  );
}

function wordsIn(form: HTMLFormElement): number {
  return [...form.querySelectorAll("textarea")].reduce(
    (sum, { value }) => sum + countWords(value),
    0,
  );
}
