import { daysBefore } from "@/lib/rules/calendar-date";
import { signOffRequest } from "../build/decisions";
import { dispute } from "../build/standing";
import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { CLINICAL, EDUCATION, ENTRUSTED, tells } from "../telling";
import { colonography } from "../words/imaging-trades";
import { story } from "../words/stories";
import { hasFeedback } from "./complete";
import { worksIn } from "../works-in";

/**
 * Bea supervises Dev, a CT radiographer in training; Cai looks after his clinical practice. He is developing. Cai said
 * “not yet” to 1.8, which Dev disputes; he took one request back, and a second colonography list waits for Bea to
 * confirm it.
 */
export async function devRaman(hospital: Hospital): Promise<void> {
  const { bea, cai, owen, gil, priya, tom, orla } = hospital;
  const dev = await enrol(hospital, {
    name: "Dev Raman",
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "Diagnostic centre, CT suite",
    post: "CT radiographer, trainee advanced practitioner",
    trainee: true,
    startedDaysAgo: 620,
    registration: ["HCPC", "RA999007", 464],
    mastersDaysAgo: null,
    scopeReviewedDaysAgo: [240],
    entitledDaysAgo: 590,
    jobPlan: [80, 10, 5, 5],
  });
  await supervises(dev, bea, { sinceDaysAgo: 610 });
  await supervises(dev, cai, { sinceDaysAgo: 420, scope: ["1"] });

  await tells(dev, {
    work: colonography,
    kinds: [
      ...["learningPlan", "consultation", "askingForHelp", "miniCex", "volumeLog", "course"],
      ...["cbd", "jointSession", "peerReview", "presentingCases", "colleagueFeedback"],
      ...["significantEvent", "audit", "badDay", "shorterDelay"],
    ] as const,
    when: [480, 50],
    confirmedBy: [owen, gil, priya, cai],
    university: orla,
  });
  await dev.confirmed(difficultInsufflation, { daysAgo: 122, by: [cai] });
  await dev.confirmed(preparationLeaflet, { daysAgo: 213, by: [tom, priya] });
  await dev.waiting(story("dops", colonography), { daysAgo: 14, asked: bea, askedAgo: 9 });
  await dev.draft(
    {
      title: "Third list: what I would do differently",
      type: "reflective-account",
      happened: "Three examinations. The second person was frightened and I noticed it late.",
    },
    4,
  );

  await dev.selfAssessed(CLINICAL, [220, 60]);
  await dev.selfAssessed(
    ["2.1", "2.3", "2.4", "2.8", "2.10", "3.1", "3.2", "3.3", "4.2"],
    [160, 45],
  );
  const activity = "A colonography list";
  await dev.entrusted(ENTRUSTED, { by: [cai, bea], daysAgo: 70, activity });
  await dev.signedOff(["1.5", "1.6"], { by: cai, role: "associate", when: [66, 52] });
  await dev.signedOff(["1.3", "1.7", "1.9"], { by: bea, when: [72, 48] });
  await dev.signedOff(["2.3", "2.4", "2.10"], { by: bea, when: [40, 30] });
  await dev.signedOff(EDUCATION.slice(0, 1), { by: bea, when: [90, 90] });
  const notYet = await dev.decided("1.8", {
    by: cai,
    role: "associate",
    decision: "not-yet",
    daysAgo: 33,
    method: "observed",
    reasons:
      "You stopped in time, and I had to ask you why. Say the risk aloud before you act on it: the nurse beside you cannot see what you see. Ask me again after four more lists.",
  });

  await dispute(dev.into, {
    of: dev.of,
    signOff: notYet,
    day: daysBefore(dev.today, 12),
    reasons:
      "Cai left before the second half of that list, in which I did say the risk aloud, twice; the nurse remembers it. I do not ask for a yes, only that this is not decided on half a list.",
  });

  await dev.asks("1.4", { to: bea, daysAgo: 2 });
  await dev.asks("1.2", { to: cai, daysAgo: 3, message: "After Thursday's list, as we agreed." });
  const { into, of, today } = dev;
  await signOffRequest(into, {
    of,
    capability: "2.8",
    to: bea,
    on: daysBefore(today, 25),
    withdrawnOn: daysBefore(today, 23),
  });
  await dev.met(bea, {
    lastDaysAgo: 6,
    every: 7,
    minutes: [60, 60, 45, 60, 60, 60, 60, 60, 60, 60, 60],
  });
  await hasFeedback(dev, { patientsDaysAgo: 150, responses: 14 });
  await worksIn(dev, await hospital.areas.shipped("ct-colonography"), {
    entrustedBy: [bea, cai],
    chosenDaysAgo: 400,
    complete: [1, 2, 3, 4],
  });
}

const difficultInsufflation: Story = {
  title: "DOPS: CT colonography list with one difficult insufflation",
  type: "dops",
  happened:
    "Three examinations, Cai beside me. In the second the pressure rose and the colon did not open. The person had gone pale and said nothing.",
  learned:
    "I stopped and repositioned instead of raising pressure, which kept the examination safe and diagnostic.",
  changed:
    "The debrief showed I should explain discomfort sooner and more plainly. I now say what it will feel like before the gas and not after.",
  marks: ["autonomy", "complexity"],
  shows: {
    "1.6": "I worked out why it did not open before I did anything about it.",
    "1.7": "I changed position and pressure to fit the person, within our protocol.",
    "1.8":
      "I stopped at the first sign, watched for the second, and knew whom I would have called.",
    "1.11": "The list is the procedure of my post, done to the standard of its set.",
  },
};

const preparationLeaflet: Story = {
  title: "Leaflet for CT colonography rewritten with former patients",
  type: "co-production",
  setting: "Diagnostic centre, patient panel",
  happened:
    "Five people who had been through it went over our preparation leaflet in two evenings. I read it aloud, and they stopped me whenever they would have stopped reading.",
  learned: "Panel members cut half of my technical wording and moved dietary advice to the front.",
  changed:
    "Calls asking about preparation fell in the following month, although numbers are small.",
  marks: ["innovation", "complexity"],
  shows: {
    "1.5": "The leaflet speaks as the panel speaks, and they signed the last version.",
    "2.6": "Former patients decided the order and the words, and I did as they said.",
    "3.3": "People can prepare from it without ringing us, and more of them do.",
  },
};
