import type { ReactNode } from "react";
import { FocusedNotice } from "../ui/focused-notice";

/** What has just been done, above the page that shows it; it takes the focus, so that nobody has to look for it. */
export function DoneNotice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="mb-8">
      <FocusedNotice look="done">
        <p>{children}</p>
      </FocusedNotice>
    </div>
  );
}
