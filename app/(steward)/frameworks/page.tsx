import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { Rows } from "@/components/ui/layout";
import { Sentence } from "@/components/ui/page-title";
import { requireMember } from "@/lib/auth/current-actor";
import { listFrameworks } from "@/lib/framework/queries";

export const metadata: Metadata = { title: "Frameworks" };

export default async function FrameworksPage() {
  const member = await requireMember("/frameworks");
  if (member === null) notFound();
  const frameworks = await listFrameworks(member);
  return (
    <>
      <PageHeader title="Frameworks" />
      <Sentence lead="What is asked, and by whom.">
        The titles are in our own words; the publisher’s text is the one that counts.
      </Sentence>
      <div className="mt-8">
        <Rows>
          {frameworks.map((framework) => (
            <li key={framework.id} className="py-4">
              <Link href={`/frameworks/${framework.id}`} prefetch={false} className="font-bold">
                {framework.title}
              </Link>
              <p className="text-note text-ink-soft">
                {framework.publisher}, {framework.version}. {framework.capabilities} to sign off.{" "}
                {framework.status}.
              </p>
            </li>
          ))}
        </Rows>
      </div>
    </>
  );
}
