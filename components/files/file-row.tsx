import type { ReactNode } from "react";
import { Sign } from "../ui/sign";

/** A file by its name, what is said of it below, and what can be done with it beside. */
export function FileRow({
  name,
  beside,
  children,
}: {
  readonly name: ReactNode;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="flex min-w-0 flex-1 basis-60 items-start gap-3">
        <span className="text-ink-soft min-h-target inline-flex items-center">
          <Sign name="file" />
        </span>
        <div className="min-w-0 flex-1">
          <div className="min-h-target flex items-center leading-snug wrap-anywhere">{name}</div>
          {children}
        </div>
      </div>
      {beside}
    </li>
  );
}
