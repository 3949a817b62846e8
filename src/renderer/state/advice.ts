import { useMemo } from 'react';
import { adviceFor, namedValues, type Finding } from '@shared/advice';
import type { UiKey, WordValues } from '@shared/i18n/ui-words';
import type { Plan } from '@shared/plan/types';
import { useCatalogText } from './catalog-words';
import { usePlan } from './document-store';

/** A finding as a screen shows it: which words, and what to put into them. */
export interface AdviceNote {
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly title: UiKey;
  readonly reason: UiKey;
  readonly remedy: UiKey;
  readonly values: WordValues;
  readonly where: Finding['where'];
}

/** What is worth saying about the open plan on one screen, in the order of the rules. */
export function useAdvice(screen: Finding['where']['screen']): readonly AdviceNote[] {
  const plan = usePlan();
  const services = useCatalogText('services');
  const timeline = useCatalogText('timeline');
  return useMemo(
    () =>
      findingsOf(plan)
        .filter(({ where }) => where.screen === screen)
        .map((finding) =>
          noteOf(finding, {
            service: (id) => services?.(id, 'name') ?? id,
            task: (id) => timeline?.(id, 'name') ?? id,
          }),
        ),
    [plan, screen, services, timeline],
  );
}

/** Many fields of a screen ask about the same plan. */
const known = new WeakMap<Plan, readonly Finding[]>();

function findingsOf(plan: Plan): readonly Finding[] {
  const findings = known.get(plan) ?? adviceFor(plan);
  known.set(plan, findings);
  return findings;
}

function noteOf(finding: Finding, names: Parameters<typeof namedValues>[1]): AdviceNote {
  const { id, rule, severity, where } = finding;
  const values = namedValues(finding, names);
  return {
    id,
    severity,
    where,
    values,
    title: `advice.${rule}Title`,
    reason: `advice.${rule}Reason`,
    remedy: `advice.${rule}Remedy`,
  };
}
