import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { requireMember } from "@/lib/auth/current-actor";
import { getFramework } from "@/lib/framework/queries";

export const metadata: Metadata = { title: "A framework" };

export default async function FrameworkPage({ params }: PageProps<"/frameworks/[frameworkId]">) {
  const { frameworkId } = await params;
  const member = await requireMember(`/frameworks/${frameworkId}`);
  const framework = member && (await getFramework(member, frameworkId));
  if (framework === null) notFound();
  return (
    <>
      <BackLink href="/frameworks">Frameworks</BackLink>
      <PageTitle>{framework.title}</PageTitle>
      <Lead>
        {framework.publisher}, {framework.version}. {framework.capabilities} to sign off.
      </Lead>
      <p className="mt-4">
        <a href={framework.sourceUrl} rel="noreferrer">
          Read the source
        </a>
      </p>
      {framework.pillars.map((pillar) => (
        <Section key={pillar.code} heading={`${pillar.code} ${pillar.name}`}>
          <dl className="facts border-ink border-t-2">
            {pillar.capabilities.map((capability) => (
              <div key={capability.code}>
                <dt>
                  <b>{capability.code}</b> {capability.title}
                </dt>
                <dd>
                  <p className="text-ink-soft">{capability.description}</p>
                  {capability.statements.map((statement) => (
                    <p key={statement.code} className="mt-2">
                      <b>{statement.code}</b> {statement.summary}{" "}
                      <span className="text-note text-ink-soft">({statement.stage})</span>
                    </p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
      <Section heading="How far this was checked">
        <SummaryList
          facts={[
            { term: "Checked", value: framework.verificationNote },
            { term: "Licence", value: framework.licenceNote },
          ]}
        />
      </Section>
    </>
  );
}
