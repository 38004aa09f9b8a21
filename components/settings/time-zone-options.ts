/** Every IANA zone the browser knows, with its offset at `now`; the present value is always among them. */
export function timeZoneOptions(present: string, now: Date): { value: string; label: string }[] {
  const zones = new Set([present, 'Asia/Tehran', ...Intl.supportedValuesOf('timeZone'), 'UTC']);
  return [...zones].map((zone) => ({
    value: zone,
    label: `${zone.replaceAll('_', ' ')} (${offsetOf(zone, now)})`,
  }));
}

function offsetOf(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? 'UTC+00:00' : name.replace('GMT', 'UTC');
}
