import { flag } from "../build/standing";
import { at } from "../build/time";
import { daysBefore } from "@/lib/rules/calendar-date";
import { enrol, supervises } from "../enrol";
import type { Hospital } from "../hospital";
import type { Story } from "../portfolio";
import { tells } from "../telling";
import { plainFilm } from "../words/imaging-trades";
import { story } from "../words/stories";
import { worksIn } from "../works-in";

/**
 * Bea supervises Jas, a reporting radiographer in the first year of training. She has asked Bea about 1.1 sixteen days
 * ago, and Cai has declined to confirm something that he had not seen. Bea has flagged the item that waits for her: it
 * says too much of where and when.
 */
export async function jasGill(hospital: Hospital): Promise<void> {
  const { bea, cai, ruth, owen, lena } = hospital;
  const jas = await enrol(hospital, {
    name: "Jas Gill",
    team: hospital.imaging,
    profession: "diagnostic radiographer",
    field: "diagnostic-imaging",
    setting: "District general hospital, emergency imaging",
    post: "Reporting radiographer, trainee advanced practitioner",
    trainee: true,
    startedDaysAgo: 410,
    registration: ["HCPC", "RA999008", 464],
    mastersDaysAgo: null,
    scopeReviewedDaysAgo: [190],
    entitledDaysAgo: 400,
    jobPlan: [85, 5, 5, 5],
  });
  await supervises(jas, bea, { sinceDaysAgo: 405 });
  await supervises(jas, cai, { sinceDaysAgo: 200, scope: ["1.6", "4.2"] });

  await tells(jas, {
    work: plainFilm,
    kinds: [
      ...["learningPlan", "askingForHelp", "volumeLog", "consultation", "peerReview"],
      ...["cbd", "presentingCases", "jointSession", "significantEvent", "scopeAgreed"],
    ] as const,
    when: [360, 60],
    confirmedBy: [owen, ruth, lena],
    university: owen,
  });
  await jas.confirmed(doubleRead, { daysAgo: 152, by: [owen] });
  const watched = await jas.waiting(story("dops", plainFilm), {
    daysAgo: 5,
    asked: bea,
    askedAgo: 3,
  });
  await flag(jas.into, {
    on: watched,
    by: bea,
    day: daysBefore(jas.today, 2),
    reasons:
      "One sentence of What happened? gives a place and an hour: whoever worked that evening knows who it was.",
  });
  const declined = story("badDay", plainFilm);
  await jas.tell({
    ...jas.submitted(declined, 40),
    asked: [
      {
        who: cai,
        at: at(daysBefore(jas.today, 38), "19:50"),
        answer: {
          at: at(daysBefore(jas.today, 30), "08:40"),
          answer: "declined",
          sentence: "I was on leave that week. Owen was in the room; he is the one to ask.",
        },
      },
    ],
  });

  await jas.selfAssessed(["1.1", "1.2", "1.3", "1.4", "1.6", "1.11", "2.4", "2.11"], [120, 30]);
  await jas.signedOff(["2.11"], { by: bea, when: [45, 45] });
  await jas.asks("1.1", { to: bea, daysAgo: 16, message: "My log and the scope that we agreed." });
  await jas.met(bea, {
    lastDaysAgo: 9,
    every: 8,
    minutes: [60, 60, 60, 60, 60, 60, 60, 60, 60, 60],
  });
  await worksIn(jas, hospital.areas.chestAndLimb, {
    entrustedBy: [bea],
    chosenDaysAgo: 190,
    complete: [7, 8, 9, 10, 11, 12],
  });
}

const doubleRead: Story = {
  title: "Random double-read of 120 of my limb reports",
  type: "audit",
  happened:
    "A colleague drew 120 of my limb reports by date, a radiologist read the films without mine, and we compared. The question and the standard were written down first.",
  learned:
    "Three discrepancies were minor and one foot fracture would have changed management. I rang the clinic the same hour; the person had already been called back.",
  changed:
    "I added a second look at the midfoot to my search routine and will re-sample in six months.",
  marks: ["analysis", "autonomy"],
  shows: {
    "1.11": "It shows how well I report what my post is for, with the miss in it.",
    "2.3": "The figures say what my reporting adds, and at what rate it fails.",
    "2.4": "A colleague's findings became a change in my search the same week.",
    "4.2": "Sample, standard and second reader were fixed beforehand, and the re-audit has a date.",
  },
};
