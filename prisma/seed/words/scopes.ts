/** What somebody does at advanced level and what they do not, as such a document begins. */
export function scopeOf(about: { readonly post: string; readonly setting: string }): string {
  const post = about.post.replace(/, trainee.*$/, "").toLowerCase();
  return [
    `Works as ${post}: ${about.setting}.`,
    "Sees, decides and writes within the department’s protocols and signs with their own name.",
    "Hands over to the consultant on call what lies outside them, and does not see children under two.",
  ].join(" ");
}

/** What an entitlement names, by profession. */
export function activitiesOf(profession: string): readonly string[] {
  if (profession === "therapeutic radiographer") {
    return [
      "Practical aspects of planned treatment",
      "Verification of the position on every fraction",
      "Clinical evaluation of on-treatment images",
    ];
  }
  return [
    "Justification of requests within the written protocol",
    "Practical aspects of the exposure",
    "Clinical evaluation of the images within the scope of practice",
  ];
}
