const key = "listen-speed";

/** The speed that the visitor has chosen on this device; 1 where none is kept or storage is blocked. */
export function keptSpeed(): number {
  try {
    const kept = Number(localStorage.getItem(key));
    return kept >= 0.5 && kept <= 3 ? kept : 1;
  } catch {
    return 1;
  }
}

/** Keeps the visitor's choice on the device, where it may be kept. */
export function keepSpeed(speed: number): void {
  try {
    localStorage.setItem(key, String(speed));
  } catch {
    // The choice holds for this page.
  }
}
