"use client";

import type { ReactNode } from "react";
import { notice } from "./notice";
import { useFocusOnArrival } from "./use-focus-on-arrival";

/** A notice that is the answer to what somebody just did: it takes the focus, so that nobody has to look for it. */
export function FocusedNotice({
  look,
  children,
}: {
  readonly look: "plain" | "done" | "stop";
  readonly children: ReactNode;
}) {
  const ref = useFocusOnArrival();
  return (
    <div
      ref={ref}
      role={look === "stop" ? "alert" : "status"}
      tabIndex={-1}
      autoFocus
      className={notice({ look, width: "form" })}
    >
      {children}
    </div>
  );
}
