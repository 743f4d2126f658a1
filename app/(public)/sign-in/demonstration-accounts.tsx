import { Section } from "@/components/ui/layout";
import { SummaryList } from "@/components/ui/summary-list";
import { DEMONSTRATION_PASSWORD, demonstrationAccounts } from "@/lib/auth/demonstration";

/** Said out loud on the page itself, so that nobody takes the fictitious trust for a real one. */
export function DemonstrationAccounts() {
  return (
    <Section
      heading="This is a demonstration"
      about="Northmoor Hospitals is fictitious, and so is everyone in it. Sign in as any of them; what you do is stored only here."
    >
      <SummaryList
        facts={demonstrationAccounts.map(({ email, who }) => ({ term: email, value: who }))}
      />
      <p className="mt-4">
        All with the password <b>{DEMONSTRATION_PASSWORD}</b>
      </p>
    </Section>
  );
}
