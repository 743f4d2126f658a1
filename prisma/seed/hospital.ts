import type { CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore } from "@/lib/rules/calendar-date";
import type { SupervisorLevel } from "@/lib/rules/record";
import { areaSet } from "./build/area";
import { findArea, type Into } from "./build/into";
import * as build from "./build/people";
import * as areas from "./words/areas";

export type Hospital = Awaited<ReturnType<typeof openNorthmoor>>;

/** When the fictitious trust began to use Fourfold. */
export const OPENED_DAYS_AGO = 1_190;

/**
 * Northmoor Hospitals without its practitioners: two teams and who looks after them. Mel manages imaging, Nia
 * radiotherapy and therapies; Stu is the steward. Bea, Ruth, Nell, Aled and Moira supervise; Cai is asked for a
 * capability here and a pillar there. The others are colleagues who confirm what they saw.
 */
export async function openNorthmoor(into: Into, today: CalendarDate, passwordHash: string) {
  const createdOn = daysBefore(today, OPENED_DAYS_AGO);
  const northmoor = await build.organisation(into, { name: "Northmoor Hospitals", createdOn });
  const imaging = await build.team(into, { of: northmoor, name: "Imaging", createdOn });
  const therapies = await build.team(into, {
    of: northmoor,
    name: "Radiotherapy and therapies",
    createdOn,
  });

  const colleague = (name: string, about: { email?: string } = {}) =>
    build.person(into, { of: northmoor, name, createdOn, ...about });
  const account = (name: string) =>
    build.person(into, { of: northmoor, name, createdOn, passwordHash });
  const supervisor = async (
    who: Promise<build.PersonRef>,
    profession: string,
    level: SupervisorLevel,
    preparedDaysAgo: readonly number[],
  ) => {
    const preparedOn = preparedDaysAgo.map((days) => daysBefore(today, days));
    return build.supervisor(into, { who: await who, profession, level, preparedOn });
  };

  const mel = await account("Mel Choudhury");
  const nia = await colleague("Nia Adler");
  const stu = await account("Stu Fenwick");
  await build.managerPost(into, { who: mel, team: imaging, startsOn: createdOn });
  await build.managerPost(into, { who: nia, team: therapies, startsOn: createdOn });
  await build.stewardPost(into, { who: stu, startsOn: createdOn });

  const ownArea = (words: areas.AreaWords) =>
    areaSet(into, { by: stu, on: daysBefore(today, OPENED_DAYS_AGO - 5), ...words });

  return {
    into,
    today,
    passwordHash,
    northmoor,
    imaging,
    therapies,
    mel,
    nia,
    stu,
    /** Her preparation runs out in the spring. */
    bea: await supervisor(
      account("Bea Hartley"),
      "diagnostic radiographer",
      "consultant",
      [1_180, 957],
    ),
    cai: await supervisor(account("Cai Morgan"), "radiologist", "medical-consultant", [610]),
    ruth: await supervisor(colleague("Ruth Calder"), "radiologist", "medical-consultant", [700]),
    nell: await supervisor(
      colleague("Nell Osborne"),
      "therapeutic radiographer",
      "consultant",
      [540],
    ),
    aled: await supervisor(
      colleague("Aled Pryce"),
      "emergency physician",
      "medical-consultant",
      [800],
    ),
    moira: await supervisor(colleague("Moira Stead"), "nurse", "consultant", [420]),
    /** Gives the second look at a pillar, and keeps clear of everything else. */
    ines: await colleague("Ines Duarte"),
    owen: await colleague("Owen Tait"),
    lena: await colleague("Lena Kovac"),
    priya: await colleague("Priya Nair"),
    tom: await colleague("Tom Ashby"),
    orla: await colleague("Orla Finch"),
    gil: await colleague("Gil Santos"),
    /** What came with the product, by its code, and what Stu defined because nothing that came fits. */
    areas: {
      shipped: (code: string) => findArea(into, code),
      chestAndLimb: await ownArea(areas.chestAndLimb),
      mri: await ownArea(areas.mri),
      management: await ownArea(areas.management),
      urgentCare: await ownArea(areas.urgentCare),
      firstContact: await ownArea(areas.firstContact),
      tubeFeeding: await ownArea(areas.tubeFeeding),
      frailty: await ownArea(areas.frailty),
      stroke: await ownArea(areas.stroke),
      swallowing: await ownArea(areas.swallowing),
      diabeticFoot: await ownArea(areas.diabeticFoot),
    },
  };
}
