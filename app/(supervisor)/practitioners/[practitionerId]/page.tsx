import Link from "next/link";
import { notFound } from "next/navigation";
import { ConflictSection } from "@/components/people/conflict-section";
import { KeptLinks } from "@/components/readiness/kept/kept-links";
import { ago } from "@/components/readiness/next-steps";
import { PersonReadiness } from "@/components/readiness/person-readiness";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Rows, Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import { pillarPath } from "@/lib/core/pillar-address";
import { declareConflictAction } from "@/lib/people/appointment/actions";
import { hasDeclaredConflict } from "@/lib/people/appointment/queries";
import { declaredAddress } from "@/lib/people/appointment/schema";
import { getSupervised } from "@/lib/readiness/queries";
import type { SupervisedView } from "@/lib/readiness/types";

export const metadata = titleIsDrawn;

/** A portfolio as its supervisor sees it: what waits for them first, then where it stands, then what it rests on. */
export default async function PractitionerPage({
  params,
  searchParams,
}: PageProps<"/practitioners/[practitionerId]">) {
  const [{ practitionerId }, { declared }] = await Promise.all([
    params,
    searchParams.then((search) => declaredAddress.parse(search)),
  ]);
  const member = await requireMember(`/practitioners/${practitionerId}`);
  if (member === null) return <KeptForm action={declareConflictAction} />;
  const today = dayOf(new Date());
  const view = await getSupervised(member, practitionerId, today);
  if (view === null) notFound();
  const { practitioner } = view;
  const hasDeclared = await hasDeclaredConflict(member, practitioner.id, today);
  return (
    <WidePage>
      <title>{`${practitioner.name} – Fourfold`}</title>
      <BackLink href="/practitioners">Practitioners</BackLink>
      <PageHeader
        title={practitioner.name}
        about={practitioner.post}
        beside={`${formatDay(today)}, against the ${practitioner.framework.version} framework`}
      />
      <PersonReadiness view={view} base={`/practitioners/${practitionerId}`}>
        <KeptLinks base={`/practitioners/${practitionerId}`} />
        <Waiting view={view} today={today} />
        <ToEntrust view={view} />
        <Pillars view={view} />
        <Details view={view} />
      </PersonReadiness>
      <Evidence view={view} />
      <ConflictSection
        practitioner={practitioner}
        hasDeclared={hasDeclared}
        justDeclared={hasDeclared && declared !== undefined}
        writer={member.personId}
      />
    </WidePage>
  );
}

interface PartProps {
  readonly view: SupervisedView;
}

/** What they are and have, which they keep themselves. */
function Details({ view: { practitioner } }: PartProps) {
  return (
    <Section heading="What they are and have">
      <Link
        href={`/practitioners/${practitioner.id}/details`}
        prefetch={false}
        className="min-h-target inline-flex items-center font-bold"
      >
        See their details
      </Link>
      <p className="text-small text-ink-soft">
        Registrations, awards, scope of practice, entitlement, job plan.
      </p>
    </Section>
  );
}

function Waiting({
  view: { requests, titles },
  today,
}: PartProps & { readonly today: CalendarDate }) {
  return (
    <Section heading="Waiting for you">
      {requests.length === 0 ? (
        <p className="text-ink-soft">Nothing of theirs waits for you to decide.</p>
      ) : (
        <Rows>
          {requests.map(({ id, capability, askedOn }) => (
            <li key={id}>
              <Link href={`/sign-offs/${id}`} prefetch={false} className="font-bold">
                {capability} {titles[capability]}
              </Link>
              <p className="text-small text-ink-soft">
                Asked on {formatDay(askedOn)}, {ago(askedOn, today)}
              </p>
            </li>
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** Each pillar has a page on which it is reviewed. */
function Pillars({ view: { practitioner, readiness } }: PartProps) {
  return (
    <Section heading="Pillar reviews" size="small">
      <ul>
        {readiness.pillars.map(({ code, name }) => (
          <li key={code}>
            <Link
              href={pillarPath({ practitionerId: practitioner.id, pillarCode: code })}
              prefetch={false}
              className="min-h-target inline-flex items-center"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What an assessor can do for them, each a link to where it is done. */
function ToEntrust({ view: { practitioner, toEntrust, titles } }: PartProps) {
  const path = `/practitioners/${practitioner.id}/entrustments`;
  return (
    <Section heading="Entrustments" size="small">
      {toEntrust.length > 0 && (
        <Rows>
          {toEntrust.map((code) => (
            <li key={code}>
              <Link href={`${path}?capability=${code}`} prefetch={false} className="font-bold">
                Say how far you entrust {code}
              </Link>
              <p className="text-small text-ink-soft">
                {titles[code]} still lacks an entrustment that the rules ask for.
              </p>
            </li>
          ))}
        </Rows>
      )}
      <p className="mt-2">
        <Link href={path} prefetch={false} className="min-h-target inline-flex items-center">
          All entrustments of {practitioner.name}
        </Link>
      </p>
    </Section>
  );
}

/** The latest of what they may read; an associate sees what shows a capability of their scope. */
function Evidence({ view: { evidence } }: PartProps) {
  return (
    <Section heading="Their latest evidence">
      {evidence.length === 0 ? (
        <p className="text-ink-soft">Nothing has been submitted that you may read.</p>
      ) : (
        <Rows>
          {evidence.map(({ id, title, occurredOn, stage }) => (
            <li key={id}>
              <Link href={`/evidence/${id}`} prefetch={false} className="font-bold">
                {title}
              </Link>
              <p className="text-small text-ink-soft">
                {[occurredOn && formatDay(occurredOn), STAGES[stage]].filter(Boolean).join(", ")}
              </p>
            </li>
          ))}
        </Rows>
      )}
    </Section>
  );
}

const STAGES = { submitted: "submitted", returned: "returned", withdrawn: "withdrawn" } as const;
