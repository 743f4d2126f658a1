"use client";

import { useEffect, useRef, useState } from "react";
import { foundSentence } from "@/lib/privacy/words";
import type { Noticed } from "./form-context";

const LOOK_AFTER_MS = 500;

/**
 * Reads what is being typed for what identifies a patient, a moment after the last key, on this device: nothing is
 * sent. What looks comes to the page with the first key, not before.
 */
export function useNotice() {
  const [noticed, setNoticed] = useState<Noticed>({});
  const [said, setSaid] = useState("");
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  useEffect(() => {
    const running = timers.current;
    return () => {
      running.forEach(clearTimeout);
    };
  }, []);

  function look(target: EventTarget): void {
    if (!isText(target) || target.name === "") return;
    const { name } = target;
    clearTimeout(timers.current.get(name));
    timers.current.set(
      name,
      setTimeout(() => void lookAt(target), LOOK_AFTER_MS),
    );
  }

  async function lookAt({ name, value }: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
    const reader = await import("@/lib/privacy/read-fields").catch(() => null);
    if (reader === null) return;
    const found = reader.findInFields({ [name]: value });
    setNoticed((before) =>
      found.length === 0 && !(name in before) ? before : { ...before, [name]: found },
    );
    setSaid(found.map(foundSentence).join(" "));
  }

  function forget(): void {
    setNoticed({});
    setSaid("");
  }

  return { noticed, said, look, forget };
}

function isText(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ["text", "search"].includes(target.type))
  );
}
