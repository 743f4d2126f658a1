import type { WhomToAsk } from "@/lib/readiness/pillar-review/types";
import type { PartInPillar } from "@/lib/rules/part-in-pillar";
import { Disclosure } from "../ui/disclosure";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";

/** Whom to ask for the independent second look: somebody of the list, or anybody else by name. */
export function WhomToLook({ toAsk }: { readonly toAsk: WhomToAsk }) {
  const { people, more, missing } = toAsk;
  return (
    <>
      <SelectField
        name="askedId"
        label="Whom do you ask for the second look?"
        hint="Somebody who had no part in this pillar. They read the items in it until they have answered."
        empty="Choose a person"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="somebodyElse"
        label="Somebody else"
        hint={
          more
            ? "Not everybody is in the list. A colleague’s name or work email address."
            : "A colleague’s name or work email address, if they are not in the list."
        }
        optional
        width="medium"
        autoComplete="off"
      />
      <Disclosure summary="Why others are missing">
        <ul className="mt-2 space-y-1">
          {missing.map(({ name, part }) => (
            <li key={name}>
              <b>{name}</b> {parts[part]}
            </li>
          ))}
        </ul>
        <p className="mt-2">
          The practitioner, and whoever has left, are missing too. Nobody who had a part in a pillar
          can look at it independently.
        </p>
      </Disclosure>
    </>
  );
}

const parts: Readonly<Record<PartInPillar, string>> = {
  owner: "has it as their own",
  reviewer: "reviews it",
  confirmed: "confirmed an item that is linked in it",
  decided: "decided on a capability of it",
};
