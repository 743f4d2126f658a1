import { formatDay } from "@/lib/core/calendar-date";
import type { SupervisorPost } from "@/lib/supervision/types";
import { levelNames, roleNames, signerLacks } from "../sign-off/labels";
import { Cell, DataTable, RowHead, TableHead } from "../ui/data-table";
import { Section } from "../ui/layout";

const columns = [
  { label: "Supervisor" },
  { label: "Decides on" },
  { label: "In post" },
  { label: "Prepared until" },
  { label: "A decision of theirs today" },
];

/** Whom to ask: each supervisor with what they may decide on, and whether it would count today. */
export function SupervisorsSection({ posts }: { readonly posts: readonly SupervisorPost[] }) {
  return (
    <Section
      heading="Your supervisors"
      about="They sign off, entrust and review. A steward appoints them, and keeps what stands here of them."
    >
      {posts.length === 0 ? (
        <p className="text-ink-soft">
          Nobody supervises you yet. Ask your steward to appoint somebody.
        </p>
      ) : (
        <DataTable caption="Your supervisors, those in post first">
          <TableHead columns={columns} />
          <tbody>
            {posts.map((post) => (
              <SupervisorRow key={post.id} post={post} />
            ))}
          </tbody>
        </DataTable>
      )}
    </Section>
  );
}

function SupervisorRow({ post }: { readonly post: SupervisorPost }) {
  const { name, profession, level, role, scope, preparedUntil } = post;
  return (
    <tr>
      <RowHead>
        {name}
        <span className="text-ink-soft block font-normal">
          {profession}, {levelNames[level]}
        </span>
      </RowHead>
      <Cell label="Decides on:">
        {role === "coordinating" ? "Everything" : scope.join(", ") || "Nothing yet"}
        <span className="text-ink-soft block">{roleNames[role]}</span>
      </Cell>
      <Cell label="In post:">{inPostInWords(post)}</Cell>
      <Cell label="Prepared until:">
        {preparedUntil === null ? "No preparation recorded" : formatDay(preparedUntil)}
      </Cell>
      <Cell label="A decision of theirs today:">{countsInWords(post)}</Cell>
    </tr>
  );
}

function inPostInWords({ startsOn, endsOn }: SupervisorPost): string {
  const from = `From ${formatDay(startsOn)}`;
  return endsOn === null ? from : `${from} to ${formatDay(endsOn)}`;
}

function countsInWords({ isInPost, lacks }: SupervisorPost): string {
  if (!isInPost) return "Cannot be made: they are not in post";
  if (lacks.length === 0) return "Counts";
  return `Does not count: ${lacks.map((rule) => signerLacks[rule].of).join("; ")}`;
}
