import { Anchor } from '@mantine/core';
import type { BudgetProblem } from '@shared/budget';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { useBudget } from '../../state/budget';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { goTo } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { openDialog } from './dialog-store';
import { problemPlace } from './problem-place';
import { useLineName } from './use-line-rows';
import classes from './budget.module.css';

/** What keeps the totals from being the whole truth, folded to one line until it is opened. */
export function ProblemList() {
  const words = useCatalogText('budget', 'staffing', 'tools');
  const { problems } = useBudget();
  const { t } = useWords();
  if (!words || problems.length === 0) return null;
  return (
    <details className={classes.problems}>
      <summary>{t('budget.problems', { count: problems.length })}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.type} ${problem.ref}`}>
            <Problem problem={problem} words={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ProblemProps {
  readonly problem: BudgetProblem;
  readonly words: CatalogText;
}

function Problem({ problem, words }: ProblemProps) {
  const { t } = useWords();
  const text = useProblemText();
  const lineName = useLineName(words);
  const { costs } = useBudget();
  const budget = usePlan((plan) => plan.budget);
  const cost = costs.lines.find(({ line }) => line.ref === problem.ref);
  const { name, section, selection } = problemPlace(problem.ref, budget);
  const shown = cost ? lineName(cost.line) : name;
  return (
    <>
      <Anchor
        component="button"
        type="button"
        size="sm"
        onClick={() => goTo({ screen: 'budget', section }, selection)}
      >
        <bdi>{shown === '' ? t('budget-funding.spending_unnamed') : shown}</bdi>
      </Anchor>
      {': '}
      {text(problem)}{' '}
      {'currency' in problem && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => openDialog({ kind: 'rates', currency: problem.currency })}
        >
          {t('budget.problem_add_rate', { currency: problem.currency })}
        </Anchor>
      )}
    </>
  );
}

/** What is wrong with a line, in words. */
export function useProblemText(): (problem: BudgetProblem) => string {
  const { t } = useWords();
  const money = useMoney(t);
  const currency = usePlan((plan) => plan.identity.currency);
  return (problem) => {
    switch (problem.type) {
      case 'missingRate':
        return t('budget.problem_rate', { currency: problem.currency, to: currency });
      case 'laterRate':
        return t('budget.problem_later_rate', { currency: problem.currency });
      case 'unscheduled':
        return t('budget.problem_unscheduled');
      case 'noSalary':
        return t('budget.problem_salary');
      case 'outside':
        return t('budget.problem_outside', { amount: money.show(problem.amount) });
      case 'tooLarge':
        return t('budget.problem_large');
    }
  };
}
