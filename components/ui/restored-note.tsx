"use client";

import { buttonClass } from "./button";
import { Notice } from "./notice";

/** Says that the words in the fields were kept on this device, and offers to start again without them. */
export function RestoredNote({
  keptAt,
  onDiscard,
}: {
  readonly keptAt: string;
  readonly onDiscard: () => void;
}) {
  return (
    <div className="mb-8">
      <Notice live>
        <p>
          <b>Restored what you typed on {inWords(new Date(keptAt))}.</b> It was kept on this device
          and has not been sent.
        </p>
        <button type="button" onClick={onDiscard} className={buttonClass({ look: "quiet" })}>
          Discard it
        </button>
      </Notice>
    </div>
  );
}

/** "22 November at 14:02", by the clock of the device. */
function inWords(moment: Date): string {
  return `${day.format(moment)} at ${time.format(moment)}`;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
