import { Section } from "@/components/ui/layout";
import { SummaryList } from "@/components/ui/summary-list";
import { DEMONSTRATION_PASSWORD, demonstrationAccounts } from "@/lib/auth/demonstration";

/** Said out loud on the page itself, so that nobody takes the fictitious trust for a real one. */
export function DemonstrationAccounts() {
  return (
    <Section
      heading="This is a demonstration"
      about={
        <>
          Northmoor Hospitals and its people are invented. Each account opens with{" "}
          <code>{DEMONSTRATION_PASSWORD}</code>.
        </>
      }
    >
      <SummaryList
        facts={demonstrationAccounts.map(({ email, who }) => ({ term: email, value: who }))}
      />
    </Section>
  );
}
