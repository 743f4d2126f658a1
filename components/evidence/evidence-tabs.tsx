import { Tabs } from "../ui/tabs";

/** Ways to see one's evidence. */
export function EvidenceTabs({ current }: { readonly current: "date" | "capability" | "words" }) {
  return (
    <div className="mt-12">
      <Tabs
        label="Views of your evidence"
        tabs={[
          { href: "/evidence", label: "By date", current: current === "date" },
          {
            href: "/evidence/matrix",
            label: "By capability",
            current: current === "capability",
          },
          {
            href: "/evidence/matrix?as=list",
            label: "By capability, in words",
            current: current === "words",
          },
        ]}
      />
    </div>
  );
}
