import type { Kit, KitCard, KitPart } from '../../wire-kit.ts';
import { CutMarks } from './cut-marks.tsx';
import { useFit } from './fit.ts';
import { languageName } from './names.ts';

type CardsProps = { readonly language: string; readonly kit: Kit; readonly card: KitCard };

const COPIES = Array.from({ length: 8 }, (_, place) => place);

/** A page of wallet cards, to cut apart. A screen reader reads one of them. */
export function Cards({ language, kit, card }: CardsProps) {
  return (
    <section class="sheet" aria-label={`Wallet cards, ${languageName(language)}`}>
      <div class="cards" lang={language}>
        <CutMarks />
        {COPIES.map((place) => (
          <Card key={place} kit={kit} card={card} copy={place > 0} />
        ))}
      </div>
    </section>
  );
}

type CardProps = Omit<CardsProps, 'language'> & { readonly copy: boolean };

function Card({ kit: { circle, number }, card, copy }: CardProps) {
  const ref = useFit();
  return (
    <article ref={ref} class="card" aria-hidden={copy}>
      <header>
        <img src="/icon.svg" alt="" />
        <div>
          <p class="name">{circle.name}</p>
          <p class="number">{number}</p>
        </div>
      </header>
      <p class="lead">
        {card.lead} <q>{card.example}</q>
      </p>
      <div class="ways">
        <Keys part={card.texting} />
        <Keys part={card.calling} />
      </div>
      <p class="emergency">{card.emergency}</p>
    </article>
  );
}

const Keys = ({ part: { title, note, lines } }: { readonly part: KitPart }) => (
  <div>
    <p class="title">
      <strong>{title}</strong>
      {note === undefined ? '' : ` ${note}`}
    </p>
    <dl>
      {lines.map((line) => (
        <div key={line.do}>
          <dt>{line.do}</dt>
          <dd>{line.means}</dd>
        </div>
      ))}
    </dl>
  </div>
);
