import type { BoardNeed } from '../../wire.ts';

const STATUS: Readonly<Record<BoardNeed['status'], string>> = {
  open: 'open',
  covered: 'covered',
  'handed-over': 'with the coordinators',
};

/** What is needed and not done yet, what waits for a person first; nothing while nobody knows. */
export function Needs({ needs }: { readonly needs: readonly BoardNeed[] | undefined }) {
  return (
    <section class="panel" aria-labelledby="needs-title">
      <h2 id="needs-title">Open needs</h2>
      {needs?.length === 0 && <p class="quiet">Nobody needs anything just now.</p>}
      {needs !== undefined && needs.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        <ul class="board" tabIndex={0} aria-labelledby="needs-title">
          {needs.map((need) => (
            <Need key={need.number} need={need} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Need({ need }: { readonly need: BoardNeed }) {
  const { number, status, what, when, area, urgency, asker, stands } = need;
  return (
    <li class={status}>
      <p class="what">
        <span class="number">{number}</span>
        <strong>{what}</strong>
        {urgency === 'high' && <strong class="high">urgent</strong>}
        <span class="status">{STATUS[status]}</span>
      </p>
      <p class="quiet">{[`for ${asker}`, when, area].filter(Boolean).join(', ')}</p>
      <p>{stands}</p>
    </li>
  );
}
