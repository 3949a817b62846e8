import type { Section } from './model';

/** A section before it has its number and level. */
export interface Draft {
  readonly id: string;
  readonly kind: 'summary' | 'section' | 'annex';
  readonly section: Omit<Section, 'number' | 'level' | 'annex' | 'children' | 'id'>;
  readonly children: readonly Draft[];
}

/**
 * Numbers what is there: sections 1, 2, 3 with 1.1, annexes A, B with A.1, none for the summary. Numbers
 * follow one another whatever was left out.
 */
export function numberSections(drafts: readonly Draft[]): readonly Section[] {
  let sections = 0;
  let annexes = 0;
  return drafts.map((draft) => {
    if (draft.kind === 'summary') return finish(draft, '', 1);
    if (draft.kind === 'annex') return finish(draft, annexLetter(annexes++), 1);
    sections += 1;
    return finish(draft, String(sections), 1);
  });
}

function finish(draft: Draft, number: string, level: 1 | 2 | 3): Section {
  const below = level === 1 ? 2 : 3;
  return {
    ...draft.section,
    id: draft.id,
    number,
    level,
    annex: draft.kind === 'annex',
    children: draft.children.map((child, index) =>
      finish(child, number === '' ? '' : `${number}.${index + 1}`, below),
    ),
  };
}

/** A, B, … Z, AA, AB, … */
function annexLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : annexLetter(Math.floor(index / 26) - 1) + letter;
}
