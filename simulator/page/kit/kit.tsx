import type { SimView } from '../../wire.ts';
import type { Kit } from '../../wire-kit.ts';
import { circlePath } from '../shared/ask.ts';
import { useTrouble } from '../shared/trouble.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { Cards } from './cards.tsx';
import { Flyer } from './flyer.tsx';
import { Toolbar } from './toolbar.tsx';
import { useWish } from './wish.ts';

/** A circle's flyer and wallet cards as sheets of paper, and above them what chooses and prints them. */
export function KitPage() {
  const [wish, change] = useWish();
  const trouble = useTrouble();
  const view = useAnswer<SimView>('/sim');
  const circles = view?.hotlines ?? [];
  const circle = wish.circle ?? circles[0]?.circle;
  const answer = useAnswer<Kit>(circle && circlePath(circle, 'kit'));
  // While another circle's is on its way, the old one must not be printed for it.
  const kit = answer?.circle.id === circle ? answer : undefined;
  const spoken = kit?.sheets.map(({ language }) => language) ?? [];
  const asked = spoken.filter((language) => wish.languages.includes(language));
  const languages = asked.length > 0 ? asked : spoken;
  return (
    <>
      <Toolbar wish={{ circle, languages, paper: wish.paper }} circles={circles} spoken={spoken} onChange={change} />
      <p role="alert" class="trouble">
        {trouble}
      </p>
      <main class={`sheets ${wish.paper}`}>
        {kit?.sheets
          .filter(({ language }) => languages.includes(language))
          .map(({ language, flyer, card }) => (
            <>
              <Flyer key={`flyer ${language}`} language={language} kit={kit} flyer={flyer} />
              <Cards key={`cards ${language}`} language={language} kit={kit} card={card} />
            </>
          ))}
      </main>
    </>
  );
}
