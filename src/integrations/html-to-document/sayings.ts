import { callout, cards, paragraph, table, together } from '../../document/build';
import type { Tone, Voice } from '../../document/blocks';
import { blocksOf, transparent, type Reader } from './blocks';
import { entriesOf } from './entries';
import { runsOf } from './inlines';

/** A first heading inside is the callout's title; a plate keeps its own, for it is in the contents. */
export const readCallout =
  (tone: Tone): Reader =>
  ({ children }, place) => {
    const blocks = blocksOf(children, place);
    const [first, ...rest] = blocks;
    if (first?.kind === 'heading' && tone !== 'plate') return [callout(tone, first.content, rest)];
    return blocks.length === 0 ? [] : [callout(tone, [], blocks)];
  };

export const readVoice =
  (voice: Voice): Reader =>
  ({ children }, place) => {
    const runs = runsOf(children, place);
    return runs.length === 0 ? [] : [paragraph(runs, voice)];
  };

/** Each part is a card of its own. */
export const readCards: Reader = ({ children }, place) => {
  const found = entriesOf(children, 'section')
    .map((child) => blocksOf([child], place))
    .filter((blocks) => blocks.length > 0);
  return found.length === 0 ? [] : [cards(found)];
};

export const readTogether: Reader = (element, place) => [together(transparent(element, place))];

/** Several short facts on one line. */
export const readLine: Reader = ({ children }, place) => {
  const parts = entriesOf(children, 'span')
    .map((child) => runsOf([child], place))
    .filter((runs) => runs.length > 0);
  const runs = parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
  return runs.length === 0 ? [] : [paragraph(runs, 'small')];
};

/** Each part under the one before it. */
export const readStack: Reader = ({ children }, place) =>
  entriesOf(children, 'span').flatMap((child) => blocksOf([child], place));

/** Parts side by side, each under the line that it begins with. */
export const readColumns: Reader = ({ children }, place) => {
  const columns = entriesOf(children, 'div').map((child) => blocksOf([child], place));
  if (columns.length === 0) return [];
  const header = columns.map((blocks) => blocks.slice(0, 1));
  return [table({ header, rows: [columns.map((blocks) => blocks.slice(1))] })];
};
