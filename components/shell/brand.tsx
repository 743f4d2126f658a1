/** The four pillars and their roof, drawn by hand for 32 pixels. */
export function Icon() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className="size-7 flex-none">
      <path
        className="fill-state-signed"
        d="M1 5h5.5v26H1zM9.2 1h5.5v30H9.2zM17.3 9h5.5v22h-5.5zM25.5 17H31v14h-5.5z"
      />
      <path className="fill-paper" d="M0 12.8h32V17H0z" />
      <path className="fill-mark" d="M1 13.8h30V16H1z" />
    </svg>
  );
}

export function Brand({ href }: { readonly href: string }) {
  return (
    <a
      href={href}
      className="text-lead tracking-brand text-ink hover:text-ink inline-flex min-h-14 items-center gap-2.5 font-bold no-underline max-lg:flex-1 md:min-h-15"
    >
      <Icon />
      Fourfold
    </a>
  );
}
