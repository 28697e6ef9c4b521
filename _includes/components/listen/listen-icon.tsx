const shapes = {
  speaker: "M3 9v6h4l5 4V5L7 9H3Zm12-.5a4.5 4.5 0 0 1 0 7M17.5 6a8 8 0 0 1 0 12",
  play: "M7 5v14l11-7L7 5Z",
  pause: "M7 5h3v14H7V5Zm7 0h3v14h-3V5Z",
  previous: "M18 5v14L8 12l10-7ZM6 5v14",
  next: "M6 5v14l10-7L6 5Zm12 0v14",
  stop: "M6 6h12v12H6V6Z",
} as const;

/** The sign on a button of the player, always beside a word. */
export function ListenIcon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg class="listen__icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
