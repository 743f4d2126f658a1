import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import { SIGN_OFFS_TO_TELL } from "@/lib/readiness/pace/limits";
import type { Pace } from "@/lib/readiness/pace/types";

interface Words {
  readonly lead: string;
  readonly rest: string;
}

/** Where the pace leads: "At your pace everything is signed off in March 2029. It could be …". */
export function paceSentence({ forecast }: Pace): Words {
  switch (forecast.kind) {
    case "done":
      return { lead: "Everything is signed off.", rest: "There is no pace left to keep." };
    case "too-little":
      return {
        lead: "Too little to tell.",
        rest: `Fewer than ${String(SIGN_OFFS_TO_TELL)} sign-offs in 12 months (${String(forecast.signedOff)}): no honest day can be worked out from that.`,
      };
    case "known": {
      const { aMonth, expectedOn, soonestOn, latestOn } = forecast;
      return {
        lead: `At your pace everything is signed off by ${dayOrNever(expectedOn)}.`,
        rest: `That is ${aMonth.toFixed(1)} capabilities a month. At the pace of your fastest quarter it would be ${dayOrNever(soonestOn)}; ${
          latestOn === null
            ? "in your slowest quarter nothing was signed off, so the other end is open."
            : `at that of your slowest, ${dayOrNever(latestOn)}.`
        }`,
      };
    }
  }
}

/** What a target asks, beside what has been done. */
export function targetSentence({ target, forecast }: Pace): string | null {
  if (target === null) return null;
  const by = formatDay(target.on);
  if (forecast.kind === "done") return `Your target is ${by}, and nothing is left to sign off.`;
  if (target.asksAMonth === null)
    return `Your target, ${by}, is over. Set another, or take it away.`;
  const asks = `To be signed off by ${by} you need ${target.asksAMonth.toFixed(1)} capabilities a month.`;
  if (forecast.kind === "too-little") return asks;
  const { expectedOn } = forecast;
  const pace = forecast.aMonth.toFixed(1);
  // The days decide: of two paces that read the same one may be enough and the other not.
  return expectedOn !== null && expectedOn <= target.on
    ? `${asks} Your pace, ${pace}, is enough.`
    : `${asks} Your pace is ${pace}: it leads to ${dayOrNever(expectedOn)}.`;
}

function dayOrNever(day: CalendarDate | null): string {
  return day === null ? "a day that no calendar has" : formatDay(day);
}
