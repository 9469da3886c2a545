/** `Mon 10:05 AM`, on the circle's clock. */
export const clockTime = (iso: string, zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(
    new Date(iso),
  );
