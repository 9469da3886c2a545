import type { Kit, KitFlyer, KitPart } from '../../wire-kit.ts';
import { useFit } from './fit.ts';
import { isLong, languageName } from './names.ts';

type FlyerProps = { readonly language: string; readonly kit: Kit; readonly flyer: KitFlyer };

/** One page for a notice board. */
export function Flyer({ language, kit: { circle, number }, flyer }: FlyerProps) {
  const ref = useFit();
  return (
    <section class="sheet" aria-label={`Flyer, ${languageName(language)}`}>
      <article ref={ref} class={isLong(circle.name) ? 'flyer long' : 'flyer'} lang={language}>
        <header>
          <img src="/icon.svg" alt="" />
          <p class="circle">{circle.name}</p>
        </header>
        <h2>
          {flyer.questions.map((question) => (
            <span key={question}>{question} </span>
          ))}
        </h2>
        <p class="introduction">{flyer.introduction}</p>
        <div class="reach">
          <p class="invitation">{flyer.invitation}</p>
          <p class="number">{number}</p>
          <p class="emergency">{flyer.emergency}</p>
        </div>
        <Way part={flyer.texting} look="words" />
        <Way part={flyer.calling} look="keys" />
        <ul class="expect">
          {flyer.expect.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p class="consent">{flyer.consent}</p>
      </article>
    </section>
  );
}

/** What to text as it would be texted, and keys as they look on a phone. */
function Way({ part: { title, note, lines }, look }: { readonly part: KitPart; readonly look: 'words' | 'keys' }) {
  return (
    <div class={look}>
      <h3>
        {title}
        {note !== undefined && <span class="note"> ({note})</span>}
      </h3>
      <dl>
        {lines.map((line) => (
          <div key={line.do}>
            <dt>
              <span>{line.do}</span>
            </dt>
            <dd>{line.means}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
