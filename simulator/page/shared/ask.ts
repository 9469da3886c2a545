/** Asks the hotline on this machine. Rejects with its own sentence when it refuses. */
export async function ask<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> {
  const answer = await fetch(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) }).catch(() => {
    throw new Error('The hotline on this machine does not answer. Is npm start still running?');
  });
  const said = (await answer.json()) as Answer & { readonly error?: string };
  if (!answer.ok) throw new Error(said.error ?? 'That did not work.');
  return said;
}

export const phonePath = (number: string): string => `/sim/phones/${encodeURIComponent(number)}`;
export const circlePath = (circle: string, what: string): string =>
  `/sim/circles/${encodeURIComponent(circle)}/${what}`;
