/** Year, month, day, hour and minute on a zone's clock. */
const partsOf = (time: Date, zone: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );

const instant = ({ year = 0, month = 1, day = 1, hour = 0, minute = 0 }: Readonly<Record<string, number>>): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/** Half past eight on the next morning of a zone's calendar, as an ISO time. */
export function nextMorning(now: Date, zone: string): string {
  const today = partsOf(now, zone);
  const wanted = instant({ ...today, day: (today['day'] ?? 1) + 1, hour: 8, minute: 30 });
  // The zone's clock at a first guess tells how far off the guess is; twice, for nights on which clocks change.
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) guess += wanted - instant(partsOf(new Date(guess), zone));
  return new Date(guess).toISOString();
}
