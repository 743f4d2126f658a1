import { MovePortfolio } from "@/components/people/move-portfolio";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { movePortfolioAction } from "@/lib/readiness/move/actions";
import { getMove } from "@/lib/readiness/move/queries";
import { keptPerson } from "../kept-person";

export const metadata = titleIsDrawn;

/** What moving somebody's portfolio to the newer framework does, and the one button that does it. */
export default async function MovePage({ params }: PageProps<"/people/[personId]/move">) {
  const kept = await keptPerson(params, "/move");
  if (kept === null) return <KeptForm action={movePortfolioAction} />;
  const { member, person, today } = kept;
  const view = await getMove(member, person.id, today);
  const to = view?.move?.to;
  const title = `Move the portfolio of ${person.name}${to ? ` to ${to.version}` : ""}`;
  return (
    <>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <PageTitle>{title}</PageTitle>
      {view?.move ? (
        <>
          <Lead>
            The portfolio follows the framework of {view.from.version}. The one of{" "}
            {view.move.to.version} has taken its place: {view.move.to.title}.
          </Lead>
          <MovePortfolio view={view} move={view.move} title={title} writer={member.personId} />
        </>
      ) : (
        // Without JavaScript this is also where a form lands that came too late: its answer stands above.
        <ActionForm action={movePortfolioAction} title={title} writer={member.personId}>
          <Notice>
            <p>
              {view === null
                ? `${person.name} has no portfolio, so there is nothing to move.`
                : `The portfolio follows the framework of ${view.from.version}, whose place no other has taken. There is nothing to move it to.`}
            </p>
          </Notice>
        </ActionForm>
      )}
    </>
  );
}
