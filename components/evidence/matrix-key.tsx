import type { MatrixItem } from "@/lib/evidence/matrix/types";

/** What the marks mean. */
export function MatrixKey() {
  return (
    <div className="text-note text-ink-soft mt-4 space-y-2">
      <ul className="matrix-key flex flex-wrap gap-x-6 gap-y-2">
        {KEY.map(([stands, words]) => (
          <li key={stands} className="inline-flex items-center gap-2">
            <i className={stands} />
            {words}
          </li>
        ))}
      </ul>
      <p>The bricks show where each capability stands.</p>
    </div>
  );
}

const KEY: readonly (readonly [MatrixItem["stands"], string])[] = [
  ["confirmed", "Confirmed"],
  ["strong", "Confirmed and strong: passed level-7 work, or a summative entrustment"],
  ["waiting", "Waiting for confirmation"],
  ["draft", "Draft, or returned to you"],
];
