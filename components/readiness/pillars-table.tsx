import { scoreInWords, stateInWords } from "./labels";
import type { DrawnReadiness, Titles } from "./types";

interface PillarsTableProps {
  readonly readiness: DrawnReadiness;
  readonly titles: Titles;
  readonly label: string;
}

/** What the picture shows, in words, for who cannot see it and has no list of capabilities on the same page. */
export function PillarsTable({ readiness, titles, label }: PillarsTableProps) {
  return (
    <div className="sr-only">
      <table>
        <caption>
          {label}. Index {scoreInWords(readiness.index)} of 100.
        </caption>
        <thead>
          <tr>
            <th scope="col">Pillar</th>
            <th scope="col">Score</th>
            <th scope="col">Capabilities</th>
          </tr>
        </thead>
        <tbody>
          {readiness.pillars.map(({ code, name, score, capabilities }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td>{scoreInWords(score)}</td>
              <td>
                {capabilities
                  .map(
                    (capability) =>
                      `${capability.code} ${titles[capability.code] ?? ""}: ` +
                      stateInWords(capability.state, capability.refreshDue).toLowerCase(),
                  )
                  .join("; ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
