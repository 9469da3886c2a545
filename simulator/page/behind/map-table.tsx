import type { MapCell, ResourceMap } from '../../wire.ts';

/** Every number of the resource map, for who would rather read than look. */
export function MapTable({ map: { categories, areas, cells } }: { readonly map: ResourceMap }) {
  const cellOf = (category: string, area: string | null): MapCell | undefined =>
    cells.find((cell) => cell.category === category && cell.area === area);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section class="map" tabIndex={0} aria-label="Table of the resource map, scrolls sideways">
      <table>
        <caption class="quiet">
          How many are needed, how many helpers would come, and how many of them live there
        </caption>
        <thead>
          <tr>
            <td />
            {areas.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {areas.map((area) => (
                <Numbers key={area.id} cell={cellOf(id, area.id)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Numbers({ cell }: { readonly cell: MapCell | undefined }) {
  if (cell === undefined) return <td />;
  const { needs, reach, offers, gap } = cell;
  return (
    <td class={gap ? 'gap' : undefined}>
      {needs} needed, {reach} would come{reach > 0 && ` (${offers} living there)`}
      {gap && <strong>: gap</strong>}
    </td>
  );
}
