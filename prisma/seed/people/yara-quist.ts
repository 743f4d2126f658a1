import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { tells } from "../telling";
import { speechTherapy } from "../words/therapy-trades";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/** Nell supervises Yara, a speech and language therapist; her bid has waited a month for Nell to confirm it. */
export async function yaraQuist(hospital: Hospital): Promise<void> {
  const { nell, ruth, lena, gil, orla } = hospital;
  const yara = await enrol(hospital, {
    name: "Yara Quist",
    team: hospital.therapies,
    profession: "speech and language therapist",
    field: "radiotherapy-oncology",
    setting: "Hospital with university partner",
    post: "Advanced speech and language therapist, head and neck",
    startedDaysAgo: 750,
    registration: ["HCPC", "SL999018", 310],
    mastersDaysAgo: 470,
    scopeReviewedDaysAgo: [330],
    jobPlan: [65, 10, 10, 15],
  });
  await supervises(yara, nell, { sinceDaysAgo: 535 });
  await supervises(yara, ruth, { sinceDaysAgo: 430, scope: ["1"] });

  await tells(yara, {
    work: speechTherapy,
    kinds: [
      ...["miniCex", "researchModule", "consultation", "volumeLog", "dops", "newRecord"],
      ...["presentingCases", "rewritten", "cbd", "teachingObserved", "jointSession", "honoraryDay"],
    ] as const,
    when: [560, 66],
    confirmedBy: [lena, gil, ruth],
    university: orla,
  });
  await yara.waiting(smallGrant, {
    daysAgo: 92,
    asked: nell,
    askedAgo: 31,
    message: "You sat on the panel that read the first draft.",
  });

  await yara.selfAssessed(["1.1", "1.2", "1.4", "1.5", "1.6", "1.7", "1.9", "1.11"], [240, 80]);
  await yara.selfAssessed(["3.1", "3.3", "3.8", "4.1", "4.2", "4.8"], [160, 70]);
  const activity = "An endoscopic swallowing clinic";
  await yara.entrusted(["1.4", "1.6", "1.7"], { by: [lena, ruth], daysAgo: 110, activity });
  await yara.signedOff(["1.1", "1.4", "1.5", "1.11"], {
    by: ruth,
    role: "associate",
    when: [90, 60],
  });
  await yara.signedOff(["3.3", "4.2"], { by: nell, when: [62, 50] });
  await hasFeedback(yara, { colleaguesDaysAgo: 510, patientsDaysAgo: 350 });
  await worksIn(yara, hospital.areas.swallowing, { entrustedBy: [nell, ruth], complete: [1, 2] });
}

const smallGrant: Story = {
  title: "Small-grant bid on swallowing after head and neck radiotherapy",
  type: "grant",
  happened:
    "Three of us and a man who has been fed by tube for a year wrote twelve pages about when to begin exercises, and why nobody does them.",
  learned:
    "Writing with an academic partner and a therapeutic radiographer sharpened the question from ours to theirs and back again.",
  changed: "We were asked to resubmit with a clearer recruitment plan.",
  marks: ["innovation", "complexity"],
  shows: {
    "4.4": "The bid says what is not known about timing, and what people do meanwhile.",
    "4.5": "A question from my clinic became a proposal with a budget.",
    "4.8": "It was written between the hospital and the university, a page here and a page there.",
  },
};
