import Link from "next/link";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import { settleTextsAction } from "@/lib/evidence/other-text/actions";
import type { BothTextsView, FieldOfText, OtherText } from "@/lib/evidence/other-text/types";
import { QUESTIONS } from "@/lib/evidence/template/templates";
import type { EvidenceWords } from "@/lib/evidence/types";
import { listed } from "@/lib/rules/words";
import { ActionForm } from "../ui/action-form";
import { ButtonLink } from "../ui/button";
import { RadioGroup } from "../ui/choices";
import { Quote, SaveBar } from "../ui/layout";
import { Notice } from "../ui/notice";
import { Lead, PageTitle } from "../ui/page-title";
import { SubmitButton } from "../ui/submit-button";
import { characteristicLabels, questionLabels, typeLabels } from "./labels";

const TITLE = "Two texts of one item";

/** What two tabs or devices wrote, side by side where they differ; which stays is chosen field by field. */
export function BothTexts({
  view,
  other,
  writer,
}: {
  readonly view: BothTextsView;
  readonly other: OtherText;
  readonly writer: string;
}) {
  const { evidenceId, saved, fields, bothOf, more } = view;
  return (
    <ActionForm
      key={`${saved.basedOn} ${other.id}`}
      action={settleTextsAction}
      title={TITLE}
      writer={writer}
      errorHeading="Choose for each which text stays"
      next={
        <p>
          <Link href={`/evidence/${evidenceId}/both`} target="_blank" prefetch={false}>
            Open both as they are now, in another tab
          </Link>
        </p>
      }
    >
      <PageTitle>{TITLE}</PageTitle>
      <Lead>
        While you were writing, it was {saved.isSubmitted ? "submitted" : "saved"} in another tab or
        on another device. Nothing was written over: both texts are here.
      </Lead>
      <div className="mt-6">
        <Notice>
          <p>
            Choose for each part that differs. You can go on by hand afterwards; until you choose,
            both are kept.
          </p>
          {more > 0 && (
            <p>
              {more === 1 ? "One more text waits" : `${String(more)} more texts wait`} after this
              one.
            </p>
          )}
        </Notice>
      </div>
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="basedOn" value={saved.basedOn} />
      <input type="hidden" name="otherId" value={other.id} />
      <input type="hidden" name="otherSavedAt" value={String(other.savedAt.getTime())} />
      {fields.map((field) => (
        <RadioGroup
          key={field}
          name={`keep-${field}`}
          label={field === "answers" ? "What its type asks" : questionLabels[field]}
          layout="column"
          choices={[
            {
              value: "mine",
              label: `Keep mine, written ${moment(other.savedAt)}`,
              about: <Words field={field} words={other.words} />,
            },
            {
              value: "other",
              label: `Take the other, ${saved.isSubmitted ? "submitted" : "saved"} ${moment(saved.at)} in the other tab`,
              about: <Words field={field} words={saved.words} />,
            },
            ...(bothOf.includes(field)
              ? [{ value: "both", label: "Take both, mine below the other" }]
              : []),
          ]}
        />
      ))}
      {fields.length === 0 && <p className="mt-8">The two say the same.</p>}
      <SaveBar note="What you do not choose is gone after this.">
        <SubmitButton>Save chosen text</SubmitButton>
      </SaveBar>
    </ActionForm>
  );
}

/** There was a second text, or never was one. */
export function OneText({ evidenceId }: { readonly evidenceId: string }) {
  return (
    <>
      <title>{`${TITLE} – Fourfold`}</title>
      <PageTitle>There is one text</PageTitle>
      <Lead>Nothing waits beside what is saved of this item.</Lead>
      <div className="mt-6">
        <ButtonLink href={`/evidence/${evidenceId}/edit`}>Go on with it</ButtonLink>
      </div>
    </>
  );
}

function Words({ field, words }: { readonly field: FieldOfText; readonly words: EvidenceWords }) {
  const said = saidIn(field, words);
  return said === "" ? <p className="text-ink-soft">Nothing is written.</p> : <Quote>{said}</Quote>;
}

function saidIn(field: FieldOfText, words: EvidenceWords): string {
  switch (field) {
    case "type":
      return words.type === null ? "" : typeLabels[words.type];
    case "occurredOn":
      return words.occurredOn === null ? "" : formatDay(words.occurredOn);
    case "characteristics":
      return listed(words.characteristics.map((one) => characteristicLabels[one]));
    case "webLinks":
      return words.webLinks.join("\n");
    case "answers":
      return Object.entries(words.answers)
        .map(([name, answer]) => `${QUESTIONS.get(name)?.label ?? name} ${answer}`)
        .join("\n");
    case "links":
      return words.links.map(({ code, rationale }) => `${code}: ${rationale}`).join("\n");
    case "title":
    case "setting":
    case "whatHappened":
    case "whatLearned":
    case "whatChanged":
      return words[field];
  }
}

function moment(instant: Date): string {
  return `at ${formatTime(instant)} on ${formatDay(dayOf(instant))}`;
}
