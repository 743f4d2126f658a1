import Link from "next/link";
import { dayOf, formatDay, formatTime, type CalendarDate } from "@/lib/core/calendar-date";
import type { KeptStanding, StandingView } from "@/lib/readiness/snapshot/types";
import { EmptyState } from "../../shell/empty-state";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { Columns, Section } from "../../ui/layout";
import { Notice } from "../../ui/notice";
import { Lead, Sentence } from "../../ui/page-title";
import { SummaryList } from "../../ui/summary-list";
import { CapabilityStates, rowId } from "../capability-states";
import { FourPillars } from "../four-pillars";
import { gatesMet, GatesSection } from "../gates-section";
import { scoreInWords, statusLabels } from "../labels";
import { PillarNeeds } from "../pillar-needs";
import type { Whose } from "../status-sentence";
import { rulesInWords } from "./moved-words";

interface AsItStoodProps {
  readonly view: StandingView;
  /** Of the person's pages: "/portfolio", "/practitioners/…". */
  readonly base: string;
  readonly whose: Whose;
  readonly today: CalendarDate;
}

/** A portfolio as it was kept on a day: the picture and the lists of the portfolio, and nothing worked out anew. */
export function AsItStood({ view, base, whose, today }: AsItStoodProps) {
  const { kept, on } = view;
  return (
    <>
      <form
        action={`${base}/as-it-stood`}
        className="mb-8 flex flex-wrap items-end gap-4 print:hidden"
        role="search"
      >
        <DateField name="on" label="As it stood on" max={today} defaultValue={on} quiet />
        <Button type="submit" look="outline">
          Show that day
        </Button>
      </form>
      {kept ? <Kept {...{ kept, on, whose }} /> : <NothingKept view={view} base={base} />}
    </>
  );
}

function NothingKept({ view: { on, firstOn }, base }: Pick<AsItStoodProps, "view" | "base">) {
  return (
    <EmptyState heading={`Nothing had been kept by ${formatDay(on)}`}>
      {firstOn === null ? (
        "The first is kept with the next deed that changes how ready somebody is. Nothing is worked out for days before that."
      ) : (
        <>
          The first was kept on {formatDay(firstOn)}. Nothing is worked out for days before that.{" "}
          <Link href={`${base}/as-it-stood?on=${firstOn}`} prefetch={false}>
            Show {formatDay(firstOn)}
          </Link>
        </>
      )}
    </EmptyState>
  );
}

interface KeptProps {
  readonly kept: KeptStanding;
  readonly on: CalendarDate;
  readonly whose: Whose;
}

function Kept({ kept, on, whose }: KeptProps) {
  const whoWas = whose === "own" ? "you were" : `${whose.name} was`;
  const { result, titles } = kept;
  const capabilities = result.pillars.flatMap((pillar) => pillar.capabilities);
  const signedOff = capabilities.filter(({ state }) => state === "signed-off").length;
  const gates = gatesMet(result.gates);
  return (
    <>
      <div className="portfolio-first">
        <div>
          <Sentence
            lead={`On ${formatDay(on)} ${whoWas} ${statusLabels[result.status].toLowerCase()}.`}
          >
            The index was {scoreInWords(result.index)}, the mean of the pillars{" "}
            {scoreInWords(result.mean)}.
          </Sentence>
          <Lead>
            Signed off: {signedOff} of {capabilities.length} capabilities. Met: {gates.met} of{" "}
            {gates.asked} gates, which review asks for.
            {result.label && ` ${result.label}.`}
          </Lead>
          {result.caveat && <Lead>{result.caveat}.</Lead>}
          <OpenSince kept={kept} />
          <HowKept kept={kept} />
        </div>
        <div className="portfolio-picture">
          <FourPillars
            readiness={result}
            titles={titles}
            href={(code) => `#${rowId("all", code)}`}
            label={`The four pillars on ${formatDay(on)}`}
            indexWords="index, of 100"
            listId="all"
          />
        </div>
      </div>
      <div className="mt-18">
        <Columns look="wide-first">
          <GatesSection gates={result.gates} isOwn={false} />
          <div>
            <ThenNext actions={result.nextActions} />
            <PillarNeeds pillars={result.pillars} />
          </div>
        </Columns>
      </div>
      <Section
        id="all"
        heading={`All ${String(capabilities.length)} capabilities`}
        beside="The picture above, in words"
      >
        <CapabilityStates id="all" pillars={result.pillars} titles={titles} />
      </Section>
    </>
  );
}

/** A day that nobody looked at is not made up. */
function OpenSince({ kept: { openFrom, nextOn } }: Pick<KeptProps, "kept">) {
  if (openFrom === null) return null;
  return (
    <div className="mt-6">
      <Notice look="mark">
        <p>
          <b>From {formatDay(openFrom)} on it could have changed by time alone.</b> Nobody looked
          {nextOn === null ? "" : ` before ${formatDay(nextOn)}`}, so nothing was kept: this is how
          it stood when it was last kept.
        </p>
      </Notice>
    </div>
  );
}

function HowKept({ kept: { takenAt, result } }: Pick<KeptProps, "kept">) {
  return (
    <Section heading="How this was kept" size="small" level={2}>
      <SummaryList
        size="small"
        facts={[
          { term: "Kept", value: `${formatDay(dayOf(takenAt))}, ${formatTime(takenAt)}` },
          { term: "Worked out for", value: formatDay(result.asOf) },
          { term: "By", value: rulesInWords(result) },
          {
            term: "What went in",
            value: (
              <>
                sha256 <code className="break-all">{result.inputsHash}</code>
              </>
            ),
          },
        ]}
      />
      <p className="text-small text-ink-soft mt-2">Nothing on this page was worked out anew.</p>
    </Section>
  );
}

function ThenNext({ actions }: { readonly actions: readonly { readonly text: string }[] }) {
  const first = actions.slice(0, FIRST);
  if (first.length === 0) return null;
  return (
    <Section heading="What would have moved it on">
      <ol className="rows">
        {first.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </Section>
  );
}

const FIRST = 3;
