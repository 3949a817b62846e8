import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { drawStakeholderGrid, type StakeholderGridDrawing } from '@shared/document/figures/stakeholder-grid';
import { letters, placedEntries, quadrantWords } from '@shared/document/stakeholder-figures';
import { ENGAGEMENTS } from '@shared/plan/stakeholders';
import { stakeholderNameIn } from '@shared/stakeholders';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { ENGAGEMENT_LETTERS, ENGAGEMENT_WORDS } from './stakeholder-words';
import { usePeopleById } from './use-cell-text';

interface Input {
  /** Room of the drawing, px; null before it is known. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly fontSize: number;
  /** Ids of those placed last, the last first: a full field shows them. */
  readonly keep: readonly string[];
}

/** The map as it is drawn into this room; null before the words and the room are there. */
export function useMapDrawing({ size, fontSize, keep }: Input): StakeholderGridDrawing | null {
  const { t, dir } = useWords();
  const words = useCatalogText('stakeholders');
  const scheme = useComputedColorScheme('light');
  const entries = usePlacedEntries();
  return useMemo(() => {
    if (!words || !size || size.width < 200) return null;
    return drawStakeholderGrid({
      ...{ entries, keep, width: size.width, height: Math.max(420, size.height), fontSize, scheme, dir },
      axes: { influence: t('stakeholders.influence'), interest: t('stakeholders.interest') },
      quadrants: quadrantWords(words),
      legend: {
        none: t('stakeholders.map_gap_none'),
        small: t('stakeholders.map_gap_small'),
        large: t('stakeholders.map_gap_large'),
        unknown: t('stakeholders.map_gap_unknown'),
      },
      key: t('stakeholders.map_key', {
        letters: ENGAGEMENTS.map((value) =>
          t('stakeholders.map_key_letter', {
            letter: t(ENGAGEMENT_LETTERS[value]),
            word: t(ENGAGEMENT_WORDS[value]),
          }),
        ).join(', '),
      }),
      more: (count) => t('stakeholders.map_more', { count }),
      listOf: null,
      alt: t('stakeholders.map_influence'),
    });
  }, [words, size, entries, keep, fontSize, scheme, dir, t]);
}

function usePlacedEntries() {
  const { t } = useWords();
  const register = usePlan((plan) => plan.stakeholders.register);
  const people = usePeopleById();
  return useMemo(
    () =>
      placedEntries(register, {
        name: (entry) => stakeholderNameIn(people, entry),
        note: ({ current, wanted }) =>
          current === null || wanted === null
            ? ''
            : t('stakeholders.map_note', {
                current: t(ENGAGEMENT_WORDS[current]),
                wanted: t(ENGAGEMENT_WORDS[wanted]),
              }),
        tag: (entry) => letters(entry, (value) => t(ENGAGEMENT_LETTERS[value])),
      }),
    [register, people, t],
  );
}
