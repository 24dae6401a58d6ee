/** The mark of the portal: a gate, its roof drawn up at the eaves, its way open. Its size in the mark-up is for where the style is missing. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" width="48" height="48" className={className} aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M3 13c8 0 14-3 21-8 7 5 13 8 21 8l-2 6H5zM9 23h6v18H9zM33 23h6v18h-6z" />
      <path className="fill-accent" d="M5 43h38v2H5z" />
    </svg>
  );
}
