import type { BoardOffer } from '../../wire.ts';

/** What people would give, and who is not asked just now. */
export function Offers({ offers }: { readonly offers: readonly BoardOffer[] | undefined }) {
  return (
    <section class="panel" aria-labelledby="offers-title">
      <h2 id="offers-title">Offers</h2>
      {offers?.length === 0 && <p class="quiet">Nobody has offered anything yet.</p>}
      {offers !== undefined && offers.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        <ul class="board" tabIndex={0} aria-labelledby="offers-title">
          {offers.map((offer, place) => (
            // Two offers of one person may read the same.
            <Offer key={`${offer.who} ${offer.what} ${place}`} offer={offer} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Offer({ offer: { who, what, when, area, resting } }: { readonly offer: BoardOffer }) {
  return (
    <li class={resting === null ? 'free' : 'rests'}>
      <p class="what">
        <strong>{what}</strong>
        {resting !== null && <span class="status">{resting}</span>}
      </p>
      <p class="quiet">{[`from ${who}`, when, area].filter(Boolean).join(', ')}</p>
    </li>
  );
}
