import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** From what is meant to the smallest that can still be read. */
const SIZES = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.8, 0.75, 0.7];

/** Long words are written smaller rather than cut off: sets `--fit` so that everything stays on its piece of paper. */
export function useFit(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const paper = ref.current;
    if (paper === null) return;
    for (const size of SIZES) {
      paper.style.setProperty('--fit', String(size));
      if (paper.scrollHeight <= paper.clientHeight && paper.scrollWidth <= paper.clientWidth) return;
    }
  });
  return ref;
}
