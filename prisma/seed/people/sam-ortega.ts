import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { CLINICAL, ENTRUSTED, tells } from "../telling";
import { physiotherapy } from "../words/therapy-trades";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/** Aled supervises Sam, a physiotherapist who sees people first in general practice. Education and research are thin. */
export async function samOrtega(hospital: Hospital): Promise<void> {
  const { aled, moira, lena, priya, orla } = hospital;
  const sam = await enrol(hospital, {
    name: "Sam Ortega",
    team: hospital.therapies,
    profession: "physiotherapist",
    field: "other",
    setting: "General practice",
    post: "First contact physiotherapist advanced practitioner",
    startedDaysAgo: 700,
    registration: ["HCPC", "PH999012", 160],
    mastersDaysAgo: 410,
    scopeReviewedDaysAgo: [300],
    jobPlan: [80, 10, 10, 0],
  });
  await supervises(sam, aled, { sinceDaysAgo: 690 });
  await supervises(sam, moira, { sinceDaysAgo: 400, scope: ["2"] });

  await tells(sam, {
    work: physiotherapy,
    kinds: [
      ...["consultation", "volumeLog", "askingForHelp", "dops", "jointSession", "audit"],
      ...["significantEvent", "presentingCases", "shorterDelay", "scopeAgreed", "journalClub"],
      ...["patientsSaid", "badDay"],
    ] as const,
    when: [520, 70],
    confirmedBy: [lena, aled, priya],
    university: orla,
  });
  await sam.confirmed(shoulder, { daysAgo: 92, by: [aled] });

  await sam.selfAssessed(CLINICAL, [210, 70]);
  await sam.selfAssessed(["2.3", "2.5", "2.10", "2.11", "3.2", "3.3"], [150, 60]);
  const activity = "A Monday list of first contacts";
  await sam.entrusted(ENTRUSTED, { by: [lena, aled], daysAgo: 100, activity });
  await sam.signedOff(["1.1", "1.2", "1.4", "1.5", "1.8", "1.11"], { by: aled, when: [64, 40] });
  await sam.signedOff(["2.10", "2.11"], { by: moira, role: "associate", when: [58, 44] });
  await hasFeedback(sam, { patientsDaysAgo: 160 });
  await worksIn(sam, hospital.areas.firstContact, { entrustedBy: [aled] });
}

const shoulder: Story = {
  title: "CBD: shoulder pain that did not fit",
  type: "cbd",
  happened:
    "A fourth visit for a shoulder that exercise had not helped. It hurt at night and the belt had moved two holes. Neither had been asked about before.",
  learned: "Night pain and weight loss made me stop treating and start looking for a cause.",
  changed:
    "A same-day call to the practice doctor and a clear safety net felt better than an urgent letter alone. We have a shared word for such calls now.",
  marks: ["complexity", "autonomy"],
  shows: {
    "1.6": "I gave up the first explanation when two facts would not go into it.",
    "1.8": "I acted on the same day and said what to do if things changed that night.",
    "1.9": "Practice, imaging and clinic each knew their part before the person went home.",
  },
};
