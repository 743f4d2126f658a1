import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { CLINICAL, tells } from "../telling";
import { paramedicine } from "../words/therapy-trades";
import { worksIn } from "../works-in";

/** Aled supervises Vic, a paramedic with the frailty hub, at the beginning of a master's. */
export async function vicDunmore(hospital: Hospital): Promise<void> {
  const { aled, priya, lena, orla } = hospital;
  const vic = await enrol(hospital, {
    name: "Vic Dunmore",
    team: hospital.therapies,
    profession: "paramedic",
    field: "other",
    setting: "Ambulance service and frailty hub",
    post: "Advanced paramedic, trainee",
    trainee: true,
    startedDaysAgo: 380,
    registration: ["HCPC", "PA999015", 280],
    mastersDaysAgo: null,
    scopeReviewedDaysAgo: [180],
    jobPlan: [85, 5, 5, 5],
  });
  await supervises(vic, aled, { sinceDaysAgo: 375 });

  await tells(vic, {
    work: paramedicine,
    kinds: [
      ...["miniCex", "askingForHelp", "cbd", "consultation", "significantEvent"],
      ...["presentingCases", "learningPlan", "badDay"],
    ] as const,
    when: [330, 48],
    confirmedBy: [priya, lena, aled],
    university: orla,
  });
  await vic.confirmed(callOuts, { daysAgo: 153, by: [priya] });

  await vic.selfAssessed(CLINICAL.slice(0, 9), [140, 40]);
  await vic.signedOff(["1.3", "1.9"], { by: aled, when: [36, 30] });
  await vic.asks("1.2", { to: aled, daysAgo: 4 });
  await vic.met(aled, { lastDaysAgo: 41, every: 7, minutes: [60, 60, 60, 60] });
  await worksIn(vic, hospital.areas.frailty, {
    entrustedBy: [aled],
    chosenDaysAgo: 120,
    complete: [],
  });
}

const callOuts: Story = {
  title: "Falls call-outs: assessment before conveyance",
  type: "reflective-account",
  happened:
    "Eighteen falls in ten weeks to which I went with somebody from the frailty team. I kept a line on each: what we found, where the person stayed, and who had agreed.",
  learned:
    "Joint visits with the frailty team changed how I weigh risk at home against risk in a corridor.",
  changed:
    "I documented who agreed the plan each time, so accountability was never vague. The hub has taken up the line.",
  marks: ["autonomy", "complexity", "analysis"],
  shows: {
    "1.1": "Each plan has a name beside it, mine with the rest.",
    "1.4": "We assessed together with the person, in the room in which they had fallen.",
    "1.9": "Two services share the risk, and it is written down which part is whose.",
    "1.10": "I showed crews that staying at home can be the braver and the better plan.",
  },
};
