import type { Hotline, SimView } from '../../wire.ts';
import { AddPhone } from './add-phone.tsx';
import { AwayPhone } from './away-phone.tsx';
import { Handset, type HandsetProps } from './handset.tsx';

type PhonesProps = Pick<HandsetProps, 'draft' | 'takeDraft'> & { readonly view: SimView; readonly hotline: Hotline };

/** Every phone that the line knows, those that were put away apart. */
export function Phones({ view: { handsets, hotlines }, hotline, draft, takeDraft }: PhonesProps) {
  const nameOf = (number: string): string => handsets.find((each) => each.number === number)?.name ?? number;
  const away = handsets.filter((each) => each.away);
  return (
    <section aria-labelledby="phones-title">
      <h2 id="phones-title" tabIndex={-1}>
        Phones
      </h2>
      <div class="phones">
        {handsets
          .filter((each) => !each.away)
          .map(({ number }) => (
            <Handset
              key={number}
              number={number}
              owner={nameOf(number)}
              hotline={hotline.number}
              zone={hotline.zone}
              nameOf={nameOf}
              draft={draft}
              takeDraft={takeDraft}
            />
          ))}
      </div>
      {away.length > 0 && (
        <p class="row" aria-live="polite">
          Put away:
          {away.map(({ number }) => (
            <AwayPhone key={number} number={number} owner={nameOf(number)} />
          ))}
        </p>
      )}
      <AddPhone handsets={handsets} hotlines={hotlines} />
    </section>
  );
}
