"use client";

import { foundSentence, TAKEN_OUT } from "@/lib/privacy/words";
import { buttonClass } from "./button";
import { useForm } from "./form-context";
import { Sign } from "./sign";

/** What looks as if it identified a patient, beneath the field in which it is being typed, and a button that takes it out. */
export function IdentifierNote({ name, id }: { readonly name: string; readonly id: string }) {
  const found = useForm().noticed[name] ?? [];
  if (found.length === 0) return null;
  return (
    <div id={`${id}-found`} className="mt-2 space-y-1">
      {[...new Map(found.map((one) => [one.text, one])).values()].map((one) => (
        <p key={one.text} className="leading-note flex flex-wrap items-center gap-x-3">
          <span className="flex gap-2">
            <Sign name="warning" />
            <span>{foundSentence(one)}</span>
          </span>
          <button
            type="button"
            className={buttonClass({ look: "quiet", size: "small" })}
            onClick={() => {
              takeOut(id, one.text);
            }}
          >
            Take it out <span className="sr-only">{one.text}</span>
          </button>
        </p>
      ))}
    </div>
  );
}

/** As if it had been typed: whoever listens hears of it. */
function takeOut(id: string, text: string): void {
  const control = document.getElementById(id);
  if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
  control.value = control.value.replaceAll(text, TAKEN_OUT);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.focus();
}
