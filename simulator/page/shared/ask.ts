/** Asks the hotline on this machine. Rejects with its own sentence when it refuses. */
export async function ask<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> {
  const answer = await reach(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const said = (await answer.json()) as Answer & { readonly error?: string };
  if (!answer.ok) throw new Error(said.error ?? 'That did not work.');
  return said;
}

/** A picture that the hotline draws, as SVG. */
export async function askPicture(path: string): Promise<string> {
  const answer = await reach(path);
  if (!answer.ok) throw new Error('The picture could not be drawn.');
  return await answer.text();
}

const reach = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(path, init).catch(() => {
    throw new Error('The hotline on this machine does not answer. Is npm start still running?');
  });

export const phonePath = (number: string): string => `/sim/phones/${encodeURIComponent(number)}`;
export const circlePath = (circle: string, what: string): string =>
  `/sim/circles/${encodeURIComponent(circle)}/${what}`;
