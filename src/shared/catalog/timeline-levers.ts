import type { Factor, Lever } from './timeline-types';

/**
 * Ways to come below 21 months. How far each goes is a planning value of this program; the known failure
 * behind all of them is a plan more ambitious than the team could sustain (source S2-PREP-08).
 */
export const LEVERS: readonly Lever[] = [
  { id: 'lv-mandate', task: 'tl-2-4', percent: 65, refs: ['S2-PREP-08', 'S3-TL-03'] },
  { id: 'lv-recruit', task: 'tl-3-4', percent: 70, refs: ['S2-PREP-08', 'S3-TL-12'] },
  { id: 'lv-procure', task: 'tl-3-5', percent: 65, refs: ['S2-PREP-08', 'S3-TL-03'] },
  { id: 'lv-widen', task: 'tl-4-6', percent: 60, refs: ['S2-PREP-08', 'S3-TL-10'] },
  { id: 'lv-interim', task: 'tl-2-4', percent: null, refs: ['S2-PREP-08', 'S3-TL-03'] },
];

const EASY = { favorable: 75, normal: 100, difficult: 150 } as const;

/**
 * What sets the pace. SEI names resources and buy-in in the text and the rest only in a picture that is lost
 * (S3-TL-08), so this list and all its percentages are ours, and every number can be changed.
 */
export const FACTORS: readonly Factor[] = [
  {
    id: 'resources',
    groups: [
      { id: 'definition', tasks: ['tl-2-1', 'tl-2-2', 'tl-2-3', 'tl-2-8'] },
      { id: 'build', tasks: ['tl-3-7', 'tl-3-9', 'tl-3-11'] },
    ],
    choices: [
      { id: 'favorable', percents: { definition: 85, build: 90 } },
      { id: 'normal', percents: { definition: 100, build: 100 } },
      { id: 'difficult', percents: { definition: 140, build: 125 } },
    ],
    refs: ['S3-TL-02', 'S3-TL-04'],
  },
  {
    id: 'buyIn',
    groups: [
      { id: 'education', tasks: ['tl-1-2', 'tl-1-6', 'tl-1-8'] },
      { id: 'approval', tasks: ['tl-2-7', 'tl-2-8', 'tl-3-1', 'tl-3-8'] },
    ],
    choices: [
      { id: 'favorable', percents: { education: 80, approval: 85 } },
      { id: 'normal', percents: { education: 100, approval: 100 } },
      { id: 'difficult', percents: { education: 130, approval: 150 } },
    ],
    refs: ['S3-TL-02', 'S3-TL-08'],
  },
  single('mandateRoute', ['tl-2-4'], { favorable: 60, normal: 100, difficult: 160 }),
  single('procurementRoute', ['tl-3-5'], { favorable: 60, normal: 100, difficult: 160 }),
  single('recruitment', ['tl-3-2', 'tl-3-4'], EASY),
  single('constituencySize', ['tl-1-6', 'tl-3-8', 'tl-4-6'], { favorable: 80, normal: 100, difficult: 135 }),
  single('sectors', ['tl-1-4', 'tl-3-8', 'tl-4-1', 'tl-4-6'], { favorable: 80, normal: 100, difficult: 125 }),
];

/** A factor with one group of tasks, called `all`. */
function single(
  id: string,
  tasks: readonly string[],
  percents: Readonly<Record<'favorable' | 'normal' | 'difficult', number>>,
): Factor {
  const choices = (['favorable', 'normal', 'difficult'] as const).map((choice) => ({
    id: choice,
    percents: { all: percents[choice] },
  }));
  return { id, groups: [{ id: 'all', tasks }], choices, refs: ['S3-TL-03', 'S3-TL-08'] };
}
