import "server-only";
import { z } from "zod";
import { database } from "@/lib/db/client";
import type { DetailsPart } from "@/lib/details/types";
import { mayViewArea } from "@/lib/policy/area";
import { areaCompetenceOf } from "../judge-activity";
import { recordedActivities } from "../queries";
import { recordedArea } from "../rows";

/** How far somebody is with their area, in the list of their details. Whose post does not reach 1.11 opens no page. */
export const areaPart: DetailsPart = {
  id: "area",
  title: "Area of practice",
  href: "/details/area",
  supervisorPage: "area",
  gates: ["G5"],
  summarise: async ({ actor, practitioner, today }) => {
    const rows = await database().$queryRaw`
      select chosen.title, ${recordedActivities} as area
      from practitioner as asked
      left join area_choice as choice on choice.practitioner_id = asked.person_id and choice.ended_at is null
      left join area_set as chosen on chosen.id = choice.set_id
      where asked.person_id = ${practitioner.id}::uuid
        and asked.organisation_id = ${practitioner.organisationId}::uuid`;
    const [row] = z
      .array(z.object({ title: z.string().nullable(), area: recordedArea }))
      .parse(rows);
    const isClosed = !mayViewArea(actor, { ...practitioner, practitionerId: practitioner.id })
      .allowed;
    const { areaCompetence, countsUntil } = areaCompetenceOf(row?.area ?? null, today);
    if (areaCompetence === null) return { stands: [], isClosed };
    const complete = areaCompetence.filter((one) => one.complete).length;
    const count = `${String(complete)} of ${String(areaCompetence.length)} activities complete`;
    return {
      isClosed,
      stands: [row?.title ?? "", count],
      until: countsUntil === null ? null : { says: "Next count due", on: countsUntil },
    };
  },
};
