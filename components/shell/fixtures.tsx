import type { Fixture } from "../ui/fixture";
import { ButtonLink } from "../ui/button";
import { EmptyState } from "./empty-state";
import { Navigation } from "./navigation";

export const shellFixtures: readonly Fixture[] = [
  {
    name: "Navigation",
    about: "Links in a row that wrap on a phone. No menu hides what a role can do.",
    states: [
      {
        name: "Every role at once",
        drawn: (
          <Navigation
            label="Example"
            items={[
              { href: "#portfolio", label: "Your portfolio" },
              { href: "#evidence", label: "Your evidence" },
              { href: "#sign-offs", label: "Waiting for you", count: 7, current: true },
              { href: "#teams", label: "Team readiness" },
              { href: "#people", label: "People" },
              { href: "#frameworks", label: "Frameworks" },
              { href: "#audit", label: "Audit log" },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: "Nothing yet",
    about: "Says what would be here and what to do first. No drawings.",
    states: [
      {
        name: "With a deed",
        drawn: (
          <EmptyState
            heading="Nothing shows 4.5 yet"
            deed={<ButtonLink href="#log">Log evidence for 4.5</ButtonLink>}
          >
            Prompting new research can be small: a question you brought to the research lead, a bid
            you joined, a study you recruited for.
          </EmptyState>
        ),
      },
      {
        name: "Without",
        drawn: (
          <EmptyState heading="Nobody waits for you">
            You decided the last request on 20 November. New ones come here, oldest first.
          </EmptyState>
        ),
      },
    ],
  },
];
