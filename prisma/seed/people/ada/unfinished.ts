import type { Story } from "../../portfolio";

// What of Ada's does not count yet, or no more.

export const wrongClinic: Story = {
  title: "A report that went to the wrong clinic",
  type: "significant-event",
  happened:
    "A report of mine reached a clinic that had not asked for it, because two clinics share a code. The person was seen four days late. I rang both clinics and the person that afternoon.",
  learned: "I check the name and never the clinic. The screen shows the clinic in grey.",
  changed: "The two clinics have codes of their own now.",
  marks: ["complexity", "analysis"],
  shows: {
    "1.3": "I told my lead the same hour and asked what I should have seen.",
    "2.10": "I raised the shared code with the people who could change it.",
    "3.5": "We went through it as a team, without looking for somebody to blame.",
  },
};

export const posterTwice: Story = {
  title: "Poster on wording (first version)",
  type: "presentation",
  setting: "Regional study day",
  happened: "The first version of my poster on wording, with twenty conclusions instead of forty.",
  learned: "Twenty were too few to say anything.",
  changed: "I doubled the sample and made the poster again.",
  marks: ["innovation"],
  shows: { "4.7": "I prepared our results for people outside the department." },
};

export const tenHands: Partial<Story> = {
  title: "Ten hand radiographs that I would word differently now",
  type: "reflective-account",
  happened:
    "I went back to ten of my own reports on hands from the first months of the post. Seven of them say “no bony injury seen” and stop there.",
  marks: ["analysis"],
  shows: { "3.2": "" },
};

export const threeFields: Partial<Story> = {
  title: "Night call about a chest drain",
  happened:
    "Rang at ten past two. Film rotated, tip not clear. Asked for a second one before saying anything.",
};
