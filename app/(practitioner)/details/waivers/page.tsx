import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartHead } from "@/components/details/part-head";
import { Waivers } from "@/components/details/waivers";
import { Section } from "@/components/ui/layout";
import { listWaivers } from "@/lib/details/waiver/queries";
import { ownDetails } from "../own-details";

export const metadata: Metadata = { title: "Waivers" };

/** Which gates are waived for the reader, until when, by whom and why. */
export default async function OwnWaiversPage() {
  const whose = await ownDetails("/details/waivers");
  if (whose === null) notFound();
  return (
    <>
      <PartHead title="Waivers" done={undefined}>
        Gates that do not hold you for a time. A steward approves a waiver, with reasons; nobody
        approves their own.
      </PartHead>
      <Section heading="Every waiver">
        <Waivers
          waivers={await listWaivers(whose.actor, whose.practitioner.id)}
          today={whose.today}
        />
      </Section>
    </>
  );
}
