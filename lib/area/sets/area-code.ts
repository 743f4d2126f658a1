/**
 * The code of a set, from its title, that no other set has: it stands in the record of everybody who chooses it.
 *
 * Example: "Chest & limb reporting" is `chest-limb-reporting`, and the second of that title `chest-limb-reporting-2`.
 */
export function areaCode(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const base = words.join("-").slice(0, LENGTH_MAX).replace(/-+$/, "") || "area";
  let code = base;
  for (let edition = 2; taken.has(code); edition += 1) code = `${base}-${String(edition)}`;
  return code;
}

const LENGTH_MAX = 60;
