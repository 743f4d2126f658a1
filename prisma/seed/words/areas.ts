import type { ActivityWords } from "../build/area";

// The areas of practice (1.11) that Northmoor defined for itself, because nothing that comes with the product fits.

export interface AreaWords {
  readonly code: string;
  readonly title: string;
  readonly modality: string;
  readonly site?: string;
  readonly speciality: string;
  readonly source: string;
  readonly activities: readonly ActivityWords[];
}

export const chestAndLimb: AreaWords = {
  code: "chest-and-limb-reporting",
  title: "Chest and limb reporting",
  modality: "Plain images",
  site: "Chest and limbs",
  speciality: "Reporting",
  source: "Northmoor imaging governance group, from the shipped sets for chest and limbs",
  activities: [
    { title: "Chest: normal anatomy and its variants" },
    ...trusted(
      "Chest: infection",
      "Chest: collapse and effusion",
      "Chest: lines, tubes and devices",
      "Chest: nodule and mass",
      "Chest: heart and great vessels",
      "Hand and wrist",
      "Elbow",
      "Shoulder",
      "Foot and ankle",
      "Knee",
      "Hip and pelvis",
      "The growing skeleton",
      "Joints: arthritis",
      "Bone: lesions seen by chance",
      "Infection of bone",
      "Injury not explained by its story",
      "Phoning what cannot wait",
    ),
  ],
};

export const mri: AreaWords = {
  code: "mri-safety-heart-and-prostate",
  title: "MRI: safety, heart and prostate",
  modality: "MRI",
  speciality: "Advanced scanning",
  source: "Northmoor MRI safety group",
  activities: trusted(
    "Safety: implants and who decides",
    "Contrast: indication and consent",
    "Cardiac examinations",
    "Prostate examinations",
    "Making sequences fit the question",
  ),
};

export const management: AreaWords = {
  code: "imaging-management",
  title: "Managing imaging services",
  modality: "Any",
  speciality: "Management",
  source: "Northmoor, agreed with the director of operations",
  activities: [
    { title: "Running a service across three sites" },
    { title: "Planning staff and equipment for five years" },
    { title: "Answering for quality, safety and money" },
  ],
};

export const urgentCare: AreaWords = {
  code: "urgent-care",
  title: "Urgent care",
  modality: "Any",
  speciality: "Emergency care",
  source: "Northmoor emergency department",
  activities: trusted(
    "Minor injuries: adults",
    "Minor injuries: children",
    "Minor illness",
    "Plain films of the hand: requesting and acting",
  ),
};

export const firstContact: AreaWords = {
  code: "first-contact-musculoskeletal",
  title: "First contact: musculoskeletal",
  modality: "Any",
  speciality: "Physiotherapy",
  source: "Northmoor and its practices",
  activities: trusted("First contact: spine", "First contact: limb", "Injections"),
};

export const tubeFeeding: AreaWords = {
  code: "tube-feeding-at-home",
  title: "Tube feeding at home",
  modality: "Any",
  speciality: "Dietetics",
  source: "Northmoor community nutrition service",
  activities: trusted(
    "Feeding at home: adults",
    "Changing a tube at home",
    "Feeding at home: children",
  ),
};

export const frailty: AreaWords = {
  code: "frailty-at-home",
  title: "Frailty at home",
  modality: "Any",
  speciality: "Paramedicine",
  source: "Northmoor frailty hub",
  activities: trusted("Frailty: assessing at home", "Leaving somebody at home safely"),
};

export const stroke: AreaWords = {
  code: "stroke-rehabilitation",
  title: "Stroke rehabilitation",
  modality: "Any",
  speciality: "Occupational therapy",
  source: "Northmoor stroke unit",
  activities: trusted("Assessing at home", "Driving again after a stroke"),
};

export const swallowing: AreaWords = {
  code: "swallowing-head-and-neck",
  title: "Swallowing: head and neck",
  modality: "Any",
  speciality: "Speech and language therapy",
  source: "Northmoor head and neck team",
  activities: trusted("Swallowing: at the bedside", "Swallowing: endoscopic", "After laryngectomy"),
};

export const diabeticFoot: AreaWords = {
  code: "diabetic-foot",
  title: "The diabetic foot",
  modality: "Any",
  speciality: "Podiatry",
  source: "Northmoor foot protection service",
  activities: trusted(
    "Wounds: debriding",
    "Casting",
    "Vascular assessment",
    "Requesting films of the foot",
  ),
};

/** Unsupervised, within the agreed scope. */
function trusted(...titles: readonly string[]): readonly ActivityWords[] {
  return titles.map((title) => ({ title, level: 4 }));
}
