import type { CapabilityState } from "@/lib/rules/result";
import { Sign } from "../ui/sign";
import { stateInWords, stateLabels } from "./labels";

interface StateProps {
  readonly state: CapabilityState;
  readonly refreshDue?: boolean;
}

/** A brick of 22 by 14. The word stands beside it, always. */
export function StateSwatch({ state, refreshDue = false }: StateProps) {
  return (
    <svg
      className="swatch"
      data-state={state}
      viewBox="0 0 22 14"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="face" x="0.5" y="0.5" width="21" height="13" rx="1" />
      {refreshDue && <path className="notch" d="M12-1H23V9Z" />}
    </svg>
  );
}

export function StateTag({ state, refreshDue = false }: StateProps) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <StateSwatch state={state} refreshDue={refreshDue} />
      {stateInWords(state, refreshDue)}
    </span>
  );
}

/** What a deed would do: from one state to another. */
export function StateChange({
  from,
  to,
}: {
  readonly from: CapabilityState;
  readonly to: CapabilityState;
}) {
  return (
    <span className="inline-flex items-center gap-2">
      <StateSwatch state={from} />
      <Sign name="arrow" size="small" />
      <StateSwatch state={to} />
      <span className="sr-only">
        {stateLabels[from]} becomes {stateLabels[to].toLowerCase()}.{" "}
      </span>
    </span>
  );
}

/** What the fills and patterns mean. */
export function StateRamp() {
  return (
    <ul className="text-note text-ink-soft flex flex-wrap gap-x-4 gap-y-2">
      {states.map((state) => (
        <li key={state} className="inline-flex">
          <StateTag state={state} />
        </li>
      ))}
      <li className="inline-flex items-center gap-2 whitespace-nowrap">
        <StateSwatch state="signed-off" refreshDue />
        Refresh due
      </li>
    </ul>
  );
}

const states: readonly CapabilityState[] = [
  "not-started",
  "started",
  "building",
  "evidenced",
  "signed-off",
];
