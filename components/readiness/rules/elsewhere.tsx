import { DEFAULT_PROFILE, type Printed } from "@/lib/rules/printed/print-rules";
import { PROFILE_IDS, type ProfileId } from "@/lib/rules/record";
import { listed } from "@/lib/rules/words";
import { profileNames } from "../profile-names";

interface ElsewhereProps {
  readonly printed: Printed<string>;
}

/** Says in words that the default profile asks something else. */
export function Differs({ printed: { differs } }: ElsewhereProps) {
  if (!differs) return null;
  return (
    <p className="text-note text-mark-ink font-bold">
      Differs from {profileNames[DEFAULT_PROFILE]}
    </p>
  );
}

/** What the other profiles ask by the same rule. */
export function AsksElsewhere({ printed: { elsewhere } }: ElsewhereProps) {
  if (elsewhere.length === 0) {
    return (
      <p className="text-note text-ink-soft mt-1">The same in all {PROFILE_IDS.length} profiles.</p>
    );
  }
  return (
    <ul className="text-note text-ink-soft mt-1">
      {elsewhere.map(({ profiles, asks }) => (
        <li key={profiles.join()} className="mt-1">
          <b>{namesOf(profiles)}:</b> {asks ?? "Not asked."}
        </li>
      ))}
    </ul>
  );
}

function namesOf(profiles: readonly ProfileId[]): string {
  return listed(profiles.map((id) => profileNames[id]));
}
