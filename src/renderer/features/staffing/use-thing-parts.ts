import { useMemo } from 'react';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { useMoney } from '../../state/money';
import type { ThingParts } from './thing-columns';
import type { TeamWords } from './use-team-words';

/** What columns print from elsewhere; the same object until one of it changes. */
export function useThingParts(words: TeamWords): ThingParts {
  const { t, language } = useWords();
  const money = useMoney(t);
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const people = usePlan((plan) => plan.people);
  const staffing = usePlan((plan) => plan.staffing);
  return useMemo(
    () => ({ t, language, words, money, plan: { identity, timeline, people, staffing } }),
    [t, language, words, money, identity, timeline, people, staffing],
  );
}
