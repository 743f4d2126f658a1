/**
 * Full postcodes: an outward code of an area that there is, and an inward code (Royal Mail, PAF digest).
 *
 * Example: "M13 9WL" is one, "m139wl" too; "T2 3DW" is a sequence, for there is no area T, and "L5 1st" is a vertebra.
 */
import type { Found } from "./found";

const AREAS: ReadonlySet<string> = new Set(
  (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL " +
    "GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX " +
    "PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR " +
    "WS WV YO ZE"
  ).split(" "),
);
const POSTCODE =
  /(?<![A-Za-z0-9])([A-Za-z]{1,2})(\d[A-Za-z\d]?)[ \u00a0\t]?(\d)([ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z0-9])/g;
const ORDINAL = /^(?:st|nd|rd|th)$/;

export function findPostcodes(text: string): readonly Found[] {
  return [...text.matchAll(POSTCODE)].flatMap((match) => {
    const [whole, area = "", , , unit = ""] = match;
    if (!AREAS.has(area.toUpperCase()) || ORDINAL.test(unit)) return [];
    return [{ kind: "postcode", from: match.index, to: match.index + whole.length } as const];
  });
}
