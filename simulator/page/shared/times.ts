/** Made once per zone: a format costs far more to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' });
  formats.set(zone, made);
  return made;
}

/** `Mon 10:05 AM`, on the circle's clock. */
export const clockTime = (iso: string, zone: string): string => formatIn(zone).format(new Date(iso));
