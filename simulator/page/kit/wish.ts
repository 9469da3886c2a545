import { useEffect, useState } from 'preact/hooks';

export const PAPERS = ['letter', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

/** What somebody wants printed. It stands in the address, so that it can be kept and passed on. */
export type Wish = {
  /** The first circle, if none is named. */
  readonly circle: string | undefined;
  /** All that the circle speaks, if none is named. */
  readonly languages: readonly string[];
  readonly paper: Paper;
};

function readWish(): Wish {
  const asked = new URLSearchParams(location.search);
  return {
    circle: asked.get('circle') ?? undefined,
    languages: asked.getAll('language').filter((each) => each !== ''),
    paper: asked.get('paper') === 'a4' ? 'a4' : 'letter',
  };
}

function addressOf({ circle, languages, paper }: Wish): string {
  const asked = new URLSearchParams({ ...(circle !== undefined && { circle }), ...(paper === 'a4' && { paper }) });
  for (const language of languages) asked.append('language', language);
  return asked.size === 0 ? location.pathname : `?${asked}`;
}

export function useWish(): readonly [Wish, (change: Partial<Wish>) => void] {
  const [wish, setWish] = useState(readWish);
  useEffect(() => history.replaceState(null, '', addressOf(wish)), [wish]);
  return [wish, (change) => setWish((old) => ({ ...old, ...change }))];
}
