import fc, { type Arbitrary } from 'fast-check';
import type { GridFigureEntry, StakeholderGridInput } from '@shared/document/figures/stakeholder-grid-types';
import { GAP_CLASSES } from '@shared/document/figures/stakeholder-pen';

const WORDS = [
  'Ministry',
  'of',
  'Posts',
  'and',
  'National',
  'Bank',
  'Telecommunications',
  'Police',
  'ÄÖÜ',
  '電力会社',
];
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(' '));
/** Registers are uneven: many matter much. */
const score = fc.constantFrom(1, 2, 3, 3, 4, 4, 4, 5, 5, 5);

/** That many stakeholders with names of all lengths, spread unevenly. */
export function gridEntries(count: number): Arbitrary<readonly GridFigureEntry[]> {
  const parts = fc.record({
    ...{ name, influence: score, interest: score },
    gap: fc.constantFrom(...GAP_CLASSES),
    note: fc.constant('neutral, wanted: leading'),
    tag: fc.constantFrom('N›L', 'S›S', '?›L', ''),
  });
  return fc
    .array(parts, { minLength: count, maxLength: count })
    .map((list) => list.map((part, index) => ({ ...part, id: `e${index}` })));
}

/** A map of these entries, 960 by 720, with words. */
export function aGridInput(entries: readonly GridFigureEntry[]): StakeholderGridInput {
  return {
    entries,
    ...{ width: 960, height: 720, fontSize: 11, scheme: 'light', dir: 'ltr', alt: 'Map' },
    axes: { influence: 'Influence', interest: 'Interest' },
    quadrants: {
      manage: { name: 'Manage closely', does: 'Decide with them; meet often; each has an owner of ours.' },
      satisfy: { name: 'Keep satisfied', does: 'Ask before decisions that touch them, and answer at once.' },
      inform: { name: 'Keep informed', does: 'Tell them regularly; they carry the word on.' },
      watch: { name: 'Watch', does: 'Little effort now; look again when their influence or interest grows.' },
    },
    legend: {
      none: 'Where we need them',
      small: 'One step to go',
      large: 'Two steps or more to go',
      unknown: 'Not said yet',
    },
    key: 'Engagement today › wanted: N = neutral, S = supportive, L = leading',
    more: (count) => `${count} more`,
    listOf: (influence, interest) => `Influence ${influence}, interest ${interest}`,
  };
}
