// What an area asks for, part by part (1.11). The first parts are usually complete first.

export const chestAndLimb = [
  "Chest: normal anatomy and its variants",
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
] as const;

export const breast = [
  "Reading screening films, with a second reader",
  "Assessment after recall",
  "Ultrasound of the breast",
  "Biopsy under ultrasound",
  "Biopsy under stereotaxis",
  "Localisation before an operation",
  "Giving unwelcome news",
] as const;

export const ultrasound = [
  "Gynaecology",
  "Early pregnancy",
  "Abdomen",
  "Testes and neck",
  "Measuring, and how far to trust it",
  "Unexpected findings and whom to ring",
] as const;

export const mri = [
  "Safety: implants and who decides",
  "Contrast: indication and consent",
  "Cardiac examinations",
  "Prostate examinations",
  "Making sequences fit the question",
] as const;

export const ct = [
  "Head: bleed, clot and normal for age",
  "Neck and facial bones",
  "Colonography: technique",
  "Colonography: reading with a second reader",
  "Contrast: indication, kidney and allergy",
  "Dose: choosing and recording",
] as const;

export const radiotherapy = [
  "Review during treatment: breast",
  "Review during treatment: pelvis",
  "Review during treatment: head and neck",
  "Independent prescribing within the formulary",
  "Palliative pathways",
] as const;
