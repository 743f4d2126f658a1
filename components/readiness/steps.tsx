import Link from "next/link";
import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Step } from "@/lib/readiness/types";
import { NextActionList } from "./next-action-list";
import { nextSteps } from "./next-steps";

interface StepsProps {
  readonly steps: readonly Step[];
  readonly today: CalendarDate;
  readonly coordinating: string | null;
  readonly shown: "three" | "all";
  /** Of the page, which shows all of them with `?all=1`. */
  readonly href: string;
}

/** The three things that would move the person on most, and the way to all of them. */
export function Steps({ steps, today, coordinating, shown, href }: StepsProps) {
  const all = nextSteps({ steps, today, coordinating });
  const listed = shown === "all" ? all : all.slice(0, FIRST);
  return (
    <section id="steps" aria-labelledby="steps-heading">
      <h2 id="steps-heading">What would move you on</h2>
      <NextActionList steps={listed} />
      {all.length > FIRST && (
        <p className="mt-2 print:hidden">
          <Link
            href={shown === "all" ? `${href}#steps` : `${href}?all=1#steps`}
            prefetch={false}
            className="min-h-target inline-flex items-center"
          >
            {shown === "all" ? "Only the first three" : `All ${String(all.length)} next steps`}
          </Link>
        </p>
      )}
    </section>
  );
}

const FIRST = 3;
