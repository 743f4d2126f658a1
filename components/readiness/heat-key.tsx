/** What the shades of the scores mean; the number is printed on each, so nothing hangs on them. */
export function HeatKey() {
  return (
    <p className="heat-key">
      <span>Pillar score:</span>
      {steps.map(({ heat, words }) => (
        <span key={heat}>
          <i className={`heat heat-${String(heat)}`} />
          {words}
        </span>
      ))}
      <span>
        <i className="lowest-mark" />
        sets the index
      </span>
    </p>
  );
}

const steps = [
  { heat: 0, words: "0" },
  { heat: 1, words: "under 40" },
  { heat: 2, words: "under 60" },
  { heat: 3, words: "under 80" },
  { heat: 4, words: "under 100" },
  { heat: 5, words: "100" },
] as const;
