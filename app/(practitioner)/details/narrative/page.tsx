import Link from "next/link";
import { KeptSection } from "@/components/details/kept-section";
import { NarrativeForm } from "@/components/narrative/narrative-form";
import { narrativeSentence } from "@/components/narrative/sentence";
import { BackLink } from "@/components/ui/back-link";
import { Disclosure } from "@/components/ui/disclosure";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { saveNarrativeAction } from "@/lib/details/narrative/actions";
import { getNarrative } from "@/lib/details/narrative/queries";
import { narrativePage } from "@/lib/details/narrative/schema";
import type { CitedItem } from "@/lib/details/narrative/types";
import { ownDetails } from "../own-details";

export const metadata = titleIsDrawn;

/** The critical narrative, part by part, in the practitioner's own words. */
export default async function NarrativePage({ searchParams }: PageProps<"/details/narrative">) {
  const whose = await ownDetails("/details/narrative");
  if (whose === null) return <KeptForm action={saveNarrativeAction} />;
  const view = await getNarrative(whose);
  const { saved } = narrativePage.parse(await searchParams);
  const { lead, rest } = narrativeSentence(view, "Your");
  return (
    <>
      {saved && (
        <div className="mb-8">
          <Notice look="done" live>
            <p>Your narrative is saved.</p>
          </Notice>
        </div>
      )}
      <BackLink href="/details">Your details</BackLink>
      {whose.mayKeep.allowed ? (
        <NarrativeForm view={view} writer={whose.actor.personId} formKey={crypto.randomUUID()}>
          <PageTitle>Narrative</PageTitle>
          <Lead>
            <b>{lead}</b> {rest}
          </Lead>
          <Lead>
            {!view.isAsked &&
              "Your profile does not ask for a narrative; you can write one all the same. "}
            Say how you work at advanced level, pillar by pillar, and cite your evidence by its
            title in square brackets. <Link href="/details/narrative/preview">Preview it</Link>
          </Lead>
          <Citable items={view.items} />
        </NarrativeForm>
      ) : (
        <>
          <PageTitle>Narrative</PageTitle>
          <KeptSection heading="What it says" title="Narrative" may={whose.mayKeep}>
            {null}
          </KeptSection>
          <p>
            <Link href="/details/narrative/preview">Read it</Link>
          </p>
        </>
      )}
    </>
  );
}

function Citable({ items }: { readonly items: readonly CitedItem[] }) {
  if (items.length === 0) return <p>Submit evidence first, and you can cite it here.</p>;
  return (
    <Disclosure summary={`Titles that you can cite: ${String(items.length)}`}>
      <ul className="rows">
        {items.map(({ id, title }) => (
          <li key={id}>[{title}]</li>
        ))}
      </ul>
    </Disclosure>
  );
}
