import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulesInPrint } from "@/components/readiness/rules/rules-in-print";
import { PageHeader } from "@/components/shell/page-header";
import { requireMember } from "@/lib/auth/current-actor";
import { getRules } from "@/lib/readiness/rules/queries";
import { rulesPage } from "@/lib/readiness/rules/schema";

export const metadata: Metadata = { title: "Rules" };

/** Every rule with its number and whose number it is, as a profile asks it. For everybody; stewards find it in their row. */
export default async function RulesPage({ searchParams }: PageProps<"/rules">) {
  const member = await requireMember("/rules");
  const { profile } = rulesPage.parse(await searchParams);
  const rules = member && getRules(member, profile);
  if (!rules) notFound();
  return (
    <>
      <PageHeader title="Rules" beside={`Version ${rules.version} of this profile`} />
      <RulesInPrint rules={rules} />
    </>
  );
}
