import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CapabilityList } from "@/components/readiness/capability-list";
import { FourPillars } from "@/components/readiness/four-pillars";
import { gatesMet, GatesSection } from "@/components/readiness/gates-section";
import { KeptLinks } from "@/components/readiness/kept/kept-links";
import { KeptSigning } from "@/components/readiness/kept-signing";
import { PillarNeeds } from "@/components/readiness/pillar-needs";
import { Steps } from "@/components/readiness/steps";
import { statusSentence, wayOn } from "@/components/readiness/status-sentence";
import { WhyLine } from "@/components/readiness/why/why-line";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { PrintedHead } from "@/components/shell/printed-head";
import { ButtonLink } from "@/components/ui/button";
import { Columns, Section } from "@/components/ui/layout";
import { Lead, Sentence } from "@/components/ui/page-title";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { capabilityPath } from "@/lib/core/capability-address";
import { getPortfolio } from "@/lib/readiness/queries";
import { portfolioPage } from "@/lib/readiness/portfolio/schema";
import type { PortfolioView } from "@/lib/readiness/types";

export const metadata: Metadata = { title: "Your portfolio" };

export default async function PortfolioPage({ searchParams }: PageProps<"/portfolio">) {
  const member = await requireMember("/portfolio");
  const today = dayOf(new Date());
  const view = member && (await getPortfolio(member, today));
  if (!view) notFound();
  const { all } = portfolioPage.parse(await searchParams);
  const { practitioner, readiness, titles } = view;
  return (
    <WidePage>
      <PrintedHead name={practitioner.name} today={today} />
      <PageHeader
        title="Your portfolio"
        about={practitioner.post}
        beside={`${formatDay(today)}, against the ${practitioner.framework.version} framework`}
      />
      <div className="portfolio-first">
        <Standing {...view} />
        <div className="portfolio-picture">
          <FourPillars {...{ readiness, titles }} href={pathOf} listId="all" />
        </div>
        <Steps {...view} {...{ today }} shown={all ? "all" : "three"} href="/portfolio" />
      </div>
      <div className="mt-18">
        <Columns look="wide-first">
          <GatesSection gates={readiness.gates} isOwn base="/portfolio" />
          <div>
            <KeptSigning {...view} />
            <PillarNeeds pillars={readiness.pillars} base="/portfolio" />
          </div>
        </Columns>
      </div>
      <Section
        id="all"
        heading={`All ${String(countOf(view))} capabilities`}
        beside="The picture above, in words"
      >
        <CapabilityList id="all" {...{ readiness, titles }} href={pathOf} />
      </Section>
      <div className="mt-12 md:mt-18 print:hidden">
        <Section
          heading="Take it along"
          about="One ZIP with everything of yours: a page to read and print with every item and every version, the evidence as a table, and what was counted."
        >
          <p className="flex flex-wrap items-center gap-6">
            <ButtonLink href="/portfolio/portfolio.zip" look="outline" download>
              Download everything
            </ButtonLink>
            <a href="/portfolio/record.json" download>
              Download what was counted
            </a>
          </p>
        </Section>
      </div>
    </WidePage>
  );
}

function Standing(view: PortfolioView) {
  const { readiness } = view;
  const { lead, rest } = statusSentence(readiness, "own");
  const gates = gatesMet(readiness.gates);
  const signedOff = capabilitiesOf(view).filter(({ state }) => state === "signed-off").length;
  return (
    <div>
      <Sentence lead={lead}>{rest}</Sentence>
      <Lead>
        Signed off: {signedOff} of {countOf(view)} capabilities. Met: {gates.met} of {gates.asked}{" "}
        gates, which review asks for. {wayOn(readiness, "own")}
      </Lead>
      {readiness.caveat && <Lead>{readiness.caveat}.</Lead>}
      <WhyLine base="/portfolio" readiness={readiness} />
      <p className="text-small mt-1">
        See also: <a href="/portfolio/ahead">what falls when</a>,{" "}
        <a href="/portfolio/pace">your pace</a>, <a href="/portfolio/compare">another profile</a>,{" "}
        <a href={`/rules?profile=${readiness.profile}`}>the rules</a>
      </p>
      <KeptLinks base="/portfolio" />
      {readiness.status === "not-started" && (
        <div className="mt-6">
          <ButtonLink href="/evidence/new">Log evidence</ButtonLink>
        </div>
      )}
    </div>
  );
}

function pathOf(code: string): string {
  return capabilityPath({ code, otherFramework: null });
}

function capabilitiesOf({ readiness }: PortfolioView) {
  return readiness.pillars.flatMap(({ capabilities }) => capabilities);
}

function countOf(view: PortfolioView): number {
  return capabilitiesOf(view).length;
}
