/** The small drawn signs. Each stands beside a word that says the same; none stands alone. */
export type SignName =
  | "tick"
  | "cross"
  | "question"
  | "dash"
  | "dashes"
  | "clock"
  | "pencil"
  | "return"
  | "warning"
  | "stop"
  | "arrow"
  | "file";

interface SignProps {
  readonly name: SignName;
  readonly size?: "text" | "small";
}

export function Sign({ name, size = "text" }: SignProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      className={size === "small" ? "sign sign-small" : "sign"}
    >
      <path d={drawings[name]} />
    </svg>
  );
}

const drawings: Record<SignName, string> = {
  tick: "m4 10.5 4 4 8-9",
  cross: "m5 5 10 10M15 5 5 15",
  question: "M7 7.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M10 15.6v.1",
  dash: "M5 10h10",
  dashes: "M3 10h4.5M12.5 10H17",
  clock: "M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0M10 6v4.3l2.7 1.7",
  pencil: "m4 16 .8-3.3L13.3 4.2l2.5 2.5-8.5 8.5z",
  return: "M7.5 4.5 3.5 8.5l4 4M4 8.5h8a4 4 0 0 1 0 8h-2",
  warning: "M10 3 18 17H2zM10 8.3v4M10 14.7v.1",
  stop: "M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 4.2H6.7l-4.2-4.2V6.7zM10 6v5M10 13.8v.1",
  arrow: "M3 10h13M11.5 5.5 16 10l-4.5 4.5",
  file: "M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4",
};
