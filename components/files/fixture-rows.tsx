"use client";

import { Rows } from "../ui/layout";
import { SendingRow } from "./sending-row";
import type { Standing } from "./use-sending";

const nothing = () => undefined;

/** A file in each state that it can have on its way. */
export function FixtureRows({ name }: { readonly name: string }) {
  const file = new File(["The film of 999 000 0018."], name);
  const all: readonly Standing[] = [
    { status: "waiting" },
    { status: "sending", sent: 12 },
    { status: "sending", sent: 25 },
    { status: "stopped", why: "unreachable", kept: null },
    { status: "stopped", why: "session-ended", kept: null },
    { status: "refused", because: ["It is empty. Choose another file."], seen: null },
    {
      status: "refused",
      because: ["“999 000 0018” in the text looks like an NHS number."],
      seen: "mark",
    },
  ];
  return (
    <div className="max-w-form">
      <Rows>
        {all.map((standing, index) => (
          <SendingRow
            key={index}
            one={{ key: String(index), file, standing }}
            onAgain={nothing}
            onLeaveOut={nothing}
          />
        ))}
      </Rows>
    </div>
  );
}
