import type { FileView } from "@/lib/files/types";
import type { Fixture } from "../ui/fixture";
import { FileList } from "./file-list";
import { FixtureRows } from "./fixture-rows";

const LONG = "An-export-of-everything-that-the-department-has-counted-since-the-new-scanner-came";

/** A file of an item. */
export const file: FileView = {
  id: "file",
  evidenceId: "item",
  storedId: "stored",
  name: "Re-audit results.pdf",
  kind: "pdf",
  bytes: 114_000,
  keptIdentifiers: [],
  keptBecause: "",
};

const files: readonly FileView[] = [
  file,
  { ...file, id: "2", name: "Chart.png", kind: "png", bytes: 900 },
  {
    ...file,
    id: "3",
    name: `${LONG}.xlsx`,
    kind: "xlsx",
    bytes: 25_000_000,
    keptIdentifiers: ["nhs-number", "phone"],
    keptBecause: "They are the numbers of the department.",
  },
];

export const filesFixtures: readonly Fixture[] = [
  {
    name: "Files",
    about: "What can be looked at with an item; and on its way there, how far it is.",
    states: [
      { name: "With an item", drawn: <FileList files={files} /> },
      { name: "On their way, and refused", drawn: <FixtureRows name="notes.txt" /> },
      { name: "A long name", drawn: <FixtureRows name={`${LONG}.txt`} /> },
    ],
  },
];
