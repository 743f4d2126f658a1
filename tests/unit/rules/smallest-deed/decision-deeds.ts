import { isEligibleSigner, isInPost } from "@/lib/rules/eligible-signer";
import type { PortfolioRecord, SignOff, Supervisor } from "@/lib/rules/record";
import { codeOf, type Deed, type Situation } from "./deed";

/** C5: one more assessor entrusts the capability. */
export const entrust: Deed = {
  by: "supervisor",
  does: (situation) => {
    const { record, asOf } = situation;
    const capability = codeOf(situation);
    const hasIvy = record.entrustments.some(
      (made) => made.capability === capability && made.assessor === "ivy" && made.on === asOf,
    );
    const entry = { capability, level: 4, assessor: hasIvy ? "jon" : "ivy", on: asOf };
    return { ...record, entrustments: [...record.entrustments, entry] };
  },
};

/** C6: of those who may decide, whoever has signed off least. */
export const signOff: Deed = {
  by: "supervisor",
  does: (situation) => {
    const code = codeOf(situation);
    const pillar = pillarOf(situation, code);
    const [signer] = eligible(situation, { code, pillar }).toSorted(
      (one, other) => signedBy(situation, one) - signedBy(situation, other),
    );
    if (signer === undefined) throw new Error(`Nobody may sign off ${code}`);
    return decided(situation, code, signer);
  },
};

/** C6, G4, G14 and G15, where nobody could do it: a coordinating supervisor of another profession is appointed. */
export const appoint: Deed = {
  by: "steward",
  does: ({ record, asOf }) => {
    const taken = record.supervisors.map((entry) => entry.profession);
    const fresh = ["physicist", "nurse", "dietitian"].find((one) => !taken.includes(one));
    const appointed: Supervisor = {
      id: `appointed-${String(record.supervisors.length)}`,
      profession: fresh ?? `profession ${String(record.supervisors.length)}`,
      role: "coordinating",
      scope: [],
      from: asOf,
      to: null,
      level: "consultant",
      registered: true,
      preparedOn: [asOf],
      lineManager: false,
      conflict: false,
    };
    return { ...record, supervisors: [...record.supervisors, appointed] };
  },
};

/** G4: the time that is missing, with a coordinating supervisor. */
export const supervise: Deed = {
  by: "supervisor",
  does: (situation) => {
    const { record, asOf, profile } = situation;
    const session = {
      on: asOf,
      minutes: profile.rules.G4.minutes,
      with: coordinator(situation),
    };
    return { ...record, supervision: [...(record.supervision ?? []), session] };
  },
};

/** G14: the review of the first pillar that the action names, with somebody new as second reviewer. */
export const review: Deed = {
  by: "supervisor",
  does: (situation) => {
    const { record, action, asOf, result, profile } = situation;
    const named = /pillars? ([1-9]|[A-Z]{1,2})\b/.exec(action.text.split(": ").at(-1) ?? "")?.[1];
    const { reviews } = profile.rules.G14;
    const first = reviews.kind === "every" ? null : reviews.pillar;
    const passing = result.pillars.find(
      ({ code, rules }) => code !== first && rules.every(({ outcome }) => outcome === "pass"),
    );
    const pillar = named ?? passing?.code;
    if (pillar === undefined) throw new Error(`No pillar can be reviewed: ${action.text}`);
    const made = { pillar, by: coordinator(situation), secondReviewer: "kit", on: asOf };
    return { ...record, pillarReviews: [...record.pillarReviews, made] };
  },
};

/** G15: somebody else decides on a capability of whoever has signed off most. */
export const share: Deed = {
  by: "supervisor",
  does: (situation) => {
    const { record } = situation;
    const signed = activeSignOffs(situation);
    const professionOf = (id: string): string | undefined =>
      record.supervisors.find((entry) => entry.id === id)?.profession;
    const most = Math.max(...signed.map(({ by }) => signedBy(situation, by)));
    const professions = new Set(signed.map(({ by }) => professionOf(by)));
    for (const { code, pillar, by } of signed) {
      if (signedBy(situation, by) < most) continue;
      const [other] = eligible(situation, { code, pillar })
        .filter((id) => id !== by)
        .filter((id) => professions.size > 1 || professionOf(id) !== professionOf(by))
        .toSorted((one, two) => signedBy(situation, one) - signedBy(situation, two));
      if (other !== undefined) return decided(situation, code, other);
    }
    throw new Error("Nobody else may decide on anything");
  },
};

function decided({ record, asOf }: Situation, capability: string, by: string): PortfolioRecord {
  const made: SignOff = {
    capability,
    by,
    on: asOf,
    decision: "achieved",
    revokedOn: null,
    changedSince: null,
  };
  return { ...record, signOffs: [...record.signOffs, made] };
}

function eligible(
  { record, asOf, profile }: Situation,
  { code, pillar }: { code: string; pillar: string },
): readonly string[] {
  return [...new Set(record.supervisors.map(({ id }) => id))].filter((signer) =>
    isEligibleSigner(
      { signer, on: asOf, capability: code, pillar },
      record.supervisors,
      profile.rules,
    ),
  );
}

function coordinator({ record, asOf }: Situation): string {
  const found = record.supervisors.find(
    (entry) => entry.role === "coordinating" && isInPost(entry, asOf),
  );
  if (!found) throw new Error("Nobody coordinates");
  return found.id;
}

type Active = { readonly code: string; readonly pillar: string; readonly by: string };

function activeSignOffs({ result }: Situation): readonly Active[] {
  return result.pillars.flatMap((pillar) =>
    pillar.capabilities.flatMap(({ code, rules }) =>
      rules
        .filter(({ rule, outcome }) => rule === "C6" && outcome === "pass")
        .map(({ inputs }) => ({ code, pillar: pillar.code, by: inputs[0] ?? "" })),
    ),
  );
}

function signedBy(situation: Situation, id: string): number {
  return activeSignOffs(situation).filter(({ by }) => by === id).length;
}

function pillarOf({ result }: Situation, capability: string): string {
  const found = result.pillars.find(({ capabilities }) =>
    capabilities.some(({ code }) => code === capability),
  );
  return found?.code ?? "";
}
