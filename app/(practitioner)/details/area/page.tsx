import { notFound } from "next/navigation";
import { ActivityList } from "@/components/area/activity-list";
import { SetFacts } from "@/components/area/asked-list";
import { AreaSentence } from "@/components/area/area-sentence";
import { DoneNotice } from "@/components/area/done-notice";
import { ModalityFilter } from "@/components/area/modality-filter";
import { SetList } from "@/components/area/set-list";
import { EmptyState } from "@/components/shell/empty-state";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { areaPage } from "@/lib/area/schema";
import { listOpenAreaSets } from "@/lib/area/sets/queries";
import type { ChosenArea } from "@/lib/area/types";
import type { Member } from "@/lib/core/actor";
import { formatDay } from "@/lib/core/calendar-date";
import { ownArea } from "./own-area";

export const metadata = { title: "Your area of practice" };

/** The area of 1.11: chosen once, then what it asks and what is missing. */
export default async function AreaPage({ searchParams }: PageProps<"/details/area">) {
  const own = await ownArea("");
  if (own === null) notFound();
  const { member, view } = own;
  const { done, modality } = areaPage.parse(await searchParams);
  return (
    <>
      <DoneNotice done={done} />
      <BackLink href="/details">Your details</BackLink>
      <PageTitle>Your area of practice</PageTitle>
      {!view.may.keep.allowed && (
        <div className="mt-6">
          <Notice>
            <p>{view.may.keep.because}</p>
          </Notice>
        </div>
      )}
      {view.chosen === null ? (
        <Choose member={member} modality={modality} />
      ) : (
        <Chosen chosen={view.chosen} mayLeave={view.may.keep.allowed} />
      )}
    </>
  );
}

async function Choose({
  member,
  modality,
}: {
  readonly member: Member;
  readonly modality: string;
}) {
  const { sets, modalities } = await listOpenAreaSets(member, modality);
  return (
    <>
      <Lead>
        Capability 1.11 asks for competence in the area that you work in. Choose the set that is
        nearest to your post; you can leave it for another.
      </Lead>
      <Section heading="Sets to choose from">
        <ModalityFilter modality={modality} modalities={modalities} />
        {sets.length === 0 ? (
          <EmptyState heading="No set of this modality">
            Choose another modality, or ask your steward to define a set for your area.
          </EmptyState>
        ) : (
          <SetList sets={sets} hrefOf={(setId) => `/details/area/sets/${setId}`} />
        )}
      </Section>
    </>
  );
}

function Chosen({ chosen, mayLeave }: { readonly chosen: ChosenArea; readonly mayLeave: boolean }) {
  return (
    <>
      <div className="mt-6">
        <AreaSentence chosen={chosen} />
      </div>
      <ActivityList
        activities={chosen.activities}
        hrefOf={(activityId) => `/details/area/${activityId}`}
      />
      <Section heading="The set" beside={`Chosen on ${formatDay(chosen.chosenOn)}`}>
        <SetFacts set={chosen.set} />
        {mayLeave && (
          <div className="mt-6">
            <ButtonLink href="/details/area/leave" look="quiet">
              Leave this area
            </ButtonLink>
          </div>
        )}
      </Section>
    </>
  );
}
