import type { Member } from "@/lib/core/actor";
import type { NavigationItem } from "./navigation";

/** Every role's pages that are theirs, in one row; how much waits stands beside its page. */
export function navigationItems(member: Member, waiting: number): readonly NavigationItem[] {
  const items: NavigationItem[] = [];
  if (member.isPractitioner) {
    items.push({ href: "/portfolio", label: "Your portfolio", alsoFor: ["/capabilities"] });
    items.push({ href: "/evidence", label: "Your evidence" });
    items.push({
      href: "/details",
      label: "Your details",
      alsoFor: ["/supervision", "/feedback"],
    });
  }
  items.push({ href: "/sign-offs", label: "Waiting for you", count: waiting });
  if (member.posts.length > 0) items.push({ href: "/practitioners", label: "Practitioners" });
  if (member.managedTeamIds.length > 0) items.push({ href: "/teams", label: "Team readiness" });
  if (member.isSteward) {
    items.push({ href: "/people", label: "People" });
    items.push({ href: "/frameworks", label: "Frameworks" });
    items.push({ href: "/rules", label: "Rules" });
    items.push({ href: "/areas", label: "Areas" });
    items.push({ href: "/mail", label: "Mail" });
    items.push({ href: "/audit", label: "Audit log" });
  }
  return items;
}
