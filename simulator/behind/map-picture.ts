import type { ResourceMap } from '../wire.ts';
import { specOf } from './map-spec.ts';
import { mapInWords } from './map-words.ts';

/**
 * The resource map as an SVG picture: kinds of help by area, a mark for each need and each helper, a bold frame and the
 * word where there is a gap. Its colours are the custom properties of the page around it. Well-formed XML without
 * styles or scripts, whatever the names hold.
 */
export async function drawMap(map: ResourceMap): Promise<string> {
  // Not before somebody looks: the plotting library takes longer to load than all the rest.
  const [{ parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const view = new View(parse(compile(specOf(map)).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg.replace('<svg ', `<svg role="img" aria-label="${escaped(mapInWords(map))}" `);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? '');
