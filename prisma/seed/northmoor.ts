import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Into } from "./build/into";
import { openNorthmoor, type Hospital } from "./hospital";
import { adaNwosu } from "./people/ada/ada";
import { devRaman } from "./people/dev-raman";
import { efaBowen } from "./people/efa-bowen";
import { femiAdeyemi } from "./people/femi-adeyemi";
import { gwenPascoe } from "./people/gwen-pascoe";
import { hanaSato } from "./people/hana-sato";
import { ivoMarek } from "./people/ivo-marek";
import { jasGill } from "./people/jas-gill";
import { kitFarrow } from "./people/kit-farrow";
import { louWhitfield } from "./people/lou-whitfield";
import { nellOsborne } from "./people/nell-osborne";
import { rhonaKeir } from "./people/rhona-keir";
import { samOrtega } from "./people/sam-ortega";
import { tessLowry } from "./people/tess-lowry";
import { umaBell } from "./people/uma-bell";
import { vicDunmore } from "./people/vic-dunmore";
import { wynPrior } from "./people/wyn-prior";
import { xanHolt } from "./people/xan-holt";
import { yaraQuist } from "./people/yara-quist";
import { zoeTarrant } from "./people/zoe-tarrant";

/** Everybody at Northmoor and what became of them, as of a day. */
export async function northmoor(
  into: Into,
  { today, passwordHash }: { readonly today: CalendarDate; readonly passwordHash: string },
): Promise<void> {
  const hospital = await openNorthmoor(into, today, passwordHash);
  for (const begins of [...imaging, ...therapies]) await begins(hospital);
}

type Scenario = (hospital: Hospital) => Promise<void>;

const imaging: readonly Scenario[] = [
  adaNwosu,
  efaBowen,
  gwenPascoe,
  femiAdeyemi,
  hanaSato,
  ivoMarek,
  devRaman,
  jasGill,
  louWhitfield,
  rhonaKeir,
];

const therapies: readonly Scenario[] = [
  kitFarrow,
  samOrtega,
  tessLowry,
  umaBell,
  vicDunmore,
  wynPrior,
  xanHolt,
  yaraQuist,
  zoeTarrant,
  nellOsborne,
];
