import { damaged, empty, mislabelled, noisy, truncated } from "./kinds/broken";
import { named } from "./kinds/named";
import { officeFiles } from "./kinds/office-files";
import { pdfPrograms, pdfShapes } from "./kinds/pdfs";
import { hugeDimensions, pictures } from "./kinds/pictures";
import { polyglots } from "./kinds/polyglots";
import { textFiles, svgs } from "./kinds/texts";
import { zipBombs } from "./kinds/zip-bombs";
import type { HostileFile } from "./types";

/** Every hostile file there is, made anew by each call, the same each time. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  const all = await Promise.all([
    ...[truncated(), damaged(), mislabelled(), noisy(), empty()],
    ...[polyglots(), zipBombs(), hugeDimensions(), pictures(), svgs(), textFiles()],
    ...[pdfPrograms(), pdfShapes(), officeFiles(), named()],
  ]);
  return all.flat();
}
