/** The hatch of "started" and the cross-hatch that forced colours need, once a page. Hidden patterns do not paint. */
export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="absolute">
      <defs>
        <pattern
          id="hatch"
          width="5.5"
          height="5.5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-paper" width="5.5" height="5.5" />
          <line className="hatch-line" y2="5.5" />
        </pattern>
        <pattern
          id="cross"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-paper" width="4" height="4" />
          <path className="hatch-line" d="M0 0V4M0 0H4" />
        </pattern>
      </defs>
    </svg>
  );
}
