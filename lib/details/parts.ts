import { areaPart } from "@/lib/area/part/queries";
import { aboutYou } from "./about-you/queries";
import { awards } from "./award/queries";
import { disputes } from "./dispute/queries";
import { entitlement } from "./entitlement/queries";
import { jobPlan } from "./job-plan/queries";
import { narrative } from "./narrative/queries";
import { panel } from "./panel/queries";
import { registrations } from "./registration/queries";
import { reviews } from "./review/queries";
import { colleagueFeedback, patientFeedback } from "../feedback/queries";
import { scope } from "./scope/queries";
import { waivers } from "./waiver/queries";
import { supervision } from "../supervision/queries";
import type { DetailsPart } from "./types";

/** The parts of somebody's details, in the order in which they are read. A new part is a line here. */
export const DETAILS_PARTS: readonly DetailsPart[] = [
  aboutYou,
  registrations,
  awards,
  scope,
  entitlement,
  jobPlan,
  areaPart,
  reviews,
  disputes,
  supervision,
  colleagueFeedback,
  patientFeedback,
  narrative,
  panel,
  waivers,
];
