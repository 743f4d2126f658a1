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

/** Three that start alike and are all there are said in one. */
function namesOf(profiles: readonly ProfileId[]): string {
  const together = groups.filter(({ of }) => of.every((id) => profiles.includes(id)));
  const single = profiles.filter((id) => !together.some(({ of }) => of.includes(id)));
  const names = [...single.map((id) => profileNames[id]), ...together.map(({ name }) => name)];
  return listed(names).replace(/^the/, "The");
}

const groups: readonly { readonly name: string; readonly of: readonly ProfileId[] }[] = [
  { name: "the three non-clinical profiles", of: ["manager", "researcher", "academic"] },
  {
    name: "the three consultant profiles",
    of: ["consultant-transition", "consultant-1-3", "consultant-3-5"],
  },
];
