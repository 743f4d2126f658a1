import { notFound } from "next/navigation";
import { DefineForm } from "@/components/area/set-forms";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { defineAreaSetAction } from "@/lib/area/actions";
import { areaPage } from "@/lib/area/schema";
import { getAreaSet } from "@/lib/area/sets/queries";
import { requireMember } from "@/lib/auth/current-actor";
import { onlyForStewards } from "../../only-for-stewards";

export const metadata = titleIsDrawn;

export default async function DefineAreaPage({ searchParams }: PageProps<"/areas/new">) {
  const { from: fromId } = areaPage.parse(await searchParams);
  const signedIn = await requireMember(fromId ? `/areas/new?from=${fromId}` : "/areas/new");
  if (signedIn === null) return <KeptForm action={defineAreaSetAction} />;
  const member = onlyForStewards(signedIn);
  const from = fromId === undefined ? null : await getAreaSet(member, fromId);
  if (fromId !== undefined && from === null) notFound();
  return (
    <>
      <BackLink href="/areas">Areas of practice</BackLink>
      <DefineForm from={from} formKey={crypto.randomUUID()} writer={member.personId} />
    </>
  );
}
