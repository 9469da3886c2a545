/** Asks the hotline on this machine. Throws its own sentence when it refuses. */
export async function ask(path, method = 'GET', body = undefined) {
  const answer = await fetch(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error ?? 'That did not work.');
  return said;
}

export const phonePath = (number) => `/sim/phones/${encodeURIComponent(number)}`;

/**
 * Runs what a control does; meanwhile it waits, what goes wrong is said in `trouble`, and afterwards everything is drawn
 * again. It is not `disabled`, since that would take the keyboard's focus away from it.
 */
export const doer = (trouble, refresh) => async (control, task) => {
  if (control.ariaBusy === 'true') return;
  control.ariaBusy = 'true';
  trouble.textContent = '';
  try {
    await task();
  } catch (error) {
    trouble.textContent = error.message;
  } finally {
    control.ariaBusy = 'false';
    await refresh();
  }
};
