export const EARTH_RADIUS_KM = 6371;

type Place = { readonly lat?: number | undefined; readonly lon?: number | undefined };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The cosine of an angle in degrees. */
export const cosine = (degrees: number): number => Math.cos(radians(degrees));

/**
 * Kilometres between two places along the great circle (haversine formula), undefined where either is not known.
 * Places are centroids of areas: nobody's address is needed to match.
 */
export function kilometres(a: Place, b: Place): number | undefined {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return undefined;
  return haversine(b.lat - a.lat, b.lon - a.lon, cosine(a.lat) * cosine(b.lat));
}

/** The same from the differences in degrees, and the product of the cosines of the latitudes. */
export function haversine(latitudes: number, longitudes: number, cosines: number): number {
  const north = Math.sin(radians(latitudes) / 2) ** 2;
  const east = Math.sin(radians(longitudes) / 2) ** 2;
  const half = north + cosines * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Whether somebody would go so far. Where either place is not known nobody is kept away: one can still ask. */
export const isWithin = (reachKm: number, a: Place, b: Place): boolean => (kilometres(a, b) ?? 0) <= reachKm;
