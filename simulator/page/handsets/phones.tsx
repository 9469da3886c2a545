import type { SimView } from '../../wire.ts';
import { AddPhone } from './add-phone.tsx';
import { AwayPhone } from './away-phone.tsx';
import type { Draft } from './compose.tsx';
import { Handset } from './handset.tsx';

type PhonesProps = { readonly view: SimView; readonly hotline: string; readonly draft: Draft | undefined };

/** Every phone that the line knows, those that were put away apart. */
export function Phones({ view: { handsets, zone }, hotline, draft }: PhonesProps) {
  const nameOf = (number: string): string => handsets.find((each) => each.number === number)?.name ?? number;
  const away = handsets.filter((each) => each.away);
  return (
    <section aria-labelledby="phones-title">
      <h2 id="phones-title">Phones</h2>
      <div class="phones">
        {handsets
          .filter((each) => !each.away)
          .map(({ number }) => (
            <Handset
              key={number}
              number={number}
              owner={nameOf(number)}
              hotline={hotline}
              zone={zone}
              nameOf={nameOf}
              draft={draft}
            />
          ))}
      </div>
      {away.length > 0 && (
        <p class="row">
          Put away:
          {away.map(({ number }) => (
            <AwayPhone key={number} number={number} owner={nameOf(number)} />
          ))}
        </p>
      )}
      <AddPhone taken={handsets.map(({ number }) => number)} />
    </section>
  );
}
