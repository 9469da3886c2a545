import { useEffect, useRef } from 'preact/hooks';
import type { ResourceMap } from '../../wire.ts';
import { askPicture, circlePath } from '../shared/ask.ts';
import { useLoaded } from '../shared/use-answer.ts';
import { MapTable } from './map-table.tsx';

type Mapped = { readonly circle: string; readonly map: ResourceMap | undefined };

/** Needs against offers by kind of help and area: as a picture, and the same as a table. */
export function ResourceMapPanel({ circle, map }: Mapped) {
  const empty = map?.cells.length === 0;
  return (
    <section class="panel" aria-labelledby="map-title">
      <h2 id="map-title">Resource map</h2>
      <p class="quiet">
        Needs against the helpers who would come, as things are now. Who rests is not counted; nor, where something is
        needed, who said no to it or helps at other hours. Who was asked often enough this week is, since that passes.
        Who would come to several areas stands in each.
      </p>
      {empty && <p>There is nothing to map yet: nobody needs or offers anything just now.</p>}
      {map !== undefined && !empty && (
        <>
          <MapPicture circle={circle} map={map} />
          <details>
            <summary>The same as a table</summary>
            <MapTable map={map} />
          </details>
        </>
      )}
    </section>
  );
}

/** The hotline draws the picture; it stands in the page itself, so that it has the page's colours. */
function MapPicture({ circle, map }: { readonly circle: string; readonly map: ResourceMap }) {
  const box = useRef<HTMLElement>(null);
  const svg = useMapPicture(circle, map);
  useEffect(() => {
    if (svg === undefined) return;
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    box.current?.replaceChildren(picture);
  }, [svg]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section class="map" ref={box} tabIndex={0} aria-label="Resource map, scrolls sideways" />
  );
}

/** Drawn anew only when the map has changed; the old picture stays until the new one is there. */
const useMapPicture = (circle: string, map: ResourceMap): string | undefined =>
  useLoaded({
    key: `${circle} ${JSON.stringify(map)}`,
    load: () => askPicture(circlePath(circle, 'map.svg')),
    wakes: () => false,
  });
