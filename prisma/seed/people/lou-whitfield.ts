import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";

/** Bea supervises Lou, who joined this month and has not begun: one draft, which nobody else can see. */
export async function louWhitfield(hospital: Hospital): Promise<void> {
  const lou = await enrol(hospital, {
    name: "Lou Whitfield",
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "District general hospital, imaging",
    post: "Reporting radiographer, trainee advanced practitioner",
    trainee: true,
    startedDaysAgo: 20,
    registration: ["HCPC", "RA999009", 464],
    entitledDaysAgo: 18,
  });
  await supervises(lou, hospital.bea, { sinceDaysAgo: 20 });
  await lou.draft(
    {
      title: "My first week in the reporting room",
      happened:
        "Sat beside Jas for two days. Everybody has a search that they do not know they have.",
    },
    11,
  );
}
