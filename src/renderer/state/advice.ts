import { useMemo } from 'react';
import { adviceFor, adviceOn, namedValues, type Finding } from '@shared/advice';
import { parseDay } from '@shared/core/day';
import { placesOf } from '@shared/catalog/source-words';
import type { UiKey, WordValues } from '@shared/i18n/ui-words';
import type { Plan } from '@shared/plan/types';
import { formatAmount } from '@shared/money/format-amount';
import { formatDayFor, formatMonthFor } from '@shared/i18n/format';
import { useCatalogText } from './catalog-words';
import { goTo } from './session-store';
import { useSettings } from './settings-store';
import { useSettledPlan } from './settled-plan';
import { useSourceTable } from './sources';
import { useToday } from './today';

/** A finding as a screen shows it: which words, and what to put into them. */
export interface AdviceNote {
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly title: UiKey;
  readonly reason: UiKey;
  readonly remedy: UiKey;
  readonly values: WordValues;
  /** The works the rule comes from, one after the other; empty for a rule of plain consistency. */
  readonly places: string;
  readonly where: Finding['where'];
}

/** Screens whose notes name lines, positions, tools and needs, and the words they are named by. */
const MONEY_SCREENS: readonly Finding['where']['screen'][] = ['staffing', 'budget'];
const MONEY_WORDS = ['budget', 'staffing', 'tools'] as const;

/**
 * What is worth saying about the open plan on one screen today, in the order of the rules. It follows an edit after
 * the frame that shows the edit.
 */
export function useAdvice(screen: Finding['where']['screen']): readonly AdviceNote[] {
  const plan = useSettledPlan();
  const today = useToday((state) => state.today);
  const services = useCatalogText('services');
  const timeline = useCatalogText('timeline');
  const words = useCatalogText(...(MONEY_SCREENS.includes(screen) ? MONEY_WORDS : []));
  const language = useSettings((settings) => settings.language);
  const { currency, documentLanguage } = plan.identity;
  const findings = useMemo(
    () => findingsOf(plan, today).filter(({ where }) => where.screen === screen),
    [plan, today, screen],
  );
  const sources = useSourceTable(findings.length > 0);
  return useMemo(
    () =>
      findings.map((finding) => ({
        ...noteOf(finding, {
          service: (id) => services?.(id, 'name') ?? id,
          task: (id) => timeline?.(id, 'name') ?? id,
          word: (key) => words?.(key, 'name') ?? key,
          day: (day) => formatDayFor(language, day),
          month: (month) => formatMonthFor(language, `${month}-01`),
          money: (amount) => formatAmount({ amount, currency }, documentLanguage, 'code'),
        }),
        places: sources === null ? '' : placesOf(finding, sources).join('; '),
      })),
    [findings, sources, services, timeline, words, language, currency, documentLanguage],
  );
}

/** Goes to the part of the stakeholders a note is about, with the one it names in the inspector. */
export function openStakeholderNote({ where }: Pick<AdviceNote, 'where'>): void {
  const part = where.path.split('.')[1] ?? '';
  goTo(
    { screen: 'stakeholders', section: STAKEHOLDER_TABS.get(part) ?? 'register' },
    where.section === null ? null : { kind: 'stakeholder', id: where.section },
  );
}

/** Parts of the file that are worked on beside the register. */
const STAKEHOLDER_TABS: ReadonlyMap<string, string> = new Map([
  ['actions', 'engagement'],
  ['declined', 'engagement'],
  ['raci', 'raci'],
]);

/** Goes to the part of the budget a note is about, with the line it names in the inspector. */
export function openBudgetNote({ where }: Pick<AdviceNote, 'where'>): void {
  const part = where.path.split('.')[1] ?? '';
  goTo(
    { screen: 'budget', section: BUDGET_TABS.get(part) ?? 'lines' },
    part === 'lines' && where.section !== null ? { kind: 'budgetLine', id: `line:${where.section}` } : null,
  );
}

const BUDGET_TABS: ReadonlyMap<string, string> = new Map([
  ['sources', 'funding'],
  ['spendings', 'spending'],
]);

/** Goes to the part of staffing a note is about, with the position it names in the inspector. */
export function openStaffingNote({ where }: Pick<AdviceNote, 'where'>): void {
  const { path, section } = where;
  const part = path.split('.')[1] ?? '';
  const isSkill = path.endsWith('.held');
  goTo(
    { screen: 'staffing', section: isSkill ? 'skills' : (STAFFING_TABS.get(part) ?? 'positions') },
    part === 'positions' && section !== null ? { kind: 'position', id: section } : null,
  );
}

const STAFFING_TABS: ReadonlyMap<string, string> = new Map([
  ['settings', 'cover'],
  ['skills', 'skills'],
  ['demand', 'skills'],
  ['training', 'training'],
  ['tools', 'tools'],
]);

interface Advice {
  readonly today: string;
  readonly findings: readonly Finding[];
}

/** Many fields of a screen ask about the same plan on the same day. */
const known = new WeakMap<Plan, Advice>();

function findingsOf(plan: Plan, today: string): readonly Finding[] {
  const last = known.get(plan);
  if (last?.today === today) return last.findings;
  const day = parseDay(today);
  const findings = [...adviceFor(plan), ...(day === null ? [] : adviceOn(plan, day))];
  known.set(plan, { today, findings });
  return findings;
}

function noteOf(finding: Finding, names: Parameters<typeof namedValues>[1]): Omit<AdviceNote, 'places'> {
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
