import { Disclosure } from "../ui/disclosure";

/**
 * What to know before one reflects in writing: how, whom to leave out, and who could ask for it one day. In our own words;
 * what it rests on is in the field's own guidance on anonymity and the regulators' joint statement of 2019.
 */
export function ReflectionGuidance() {
  return (
    <Disclosure summary="How to reflect here, and who could read it">
      <div className="max-w-form text-small space-y-3">
        <p>
          <b>What, so what, now what.</b> What happened, in a line or two. Why it mattered: to the
          patient, to the team, to how you see your work. What you do differently now, or would do
          again.
        </p>
        <p>
          <b>Write of yourself.</b> What you saw, weighed and decided. Where somebody else fell
          short, “a colleague” is enough: no name, and no post that only one person holds.
        </p>
        <p>
          <b>Nobody can be recognised.</b> An age band and not a date of birth, a month and not a
          day, the kind of place and not its name. A rare condition in a small unit is as good as a
          name: leave one of the two out.
        </p>
        <p>
          <b>Who could ask for it.</b> The UK’s health regulators said together in 2019 that they
          will not ask for somebody’s reflections in order to investigate a concern. A court still
          can order a record to be handed over, and this is one, submitted or not.
        </p>
      </div>
    </Disclosure>
  );
}
