import type { FirstLineChange } from '@shared/budget';
import { formatMonthFor } from '@shared/i18n/format';
import { planLevel, type AssumptionChanges, type FirstPlan } from '@shared/staffing';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import type { Answers } from './first-plan-answers';
import { AssumptionRow } from './first-plan-assumption';
import { leavesOutFull, type MoneyChoices } from './first-plan-choices';
import { FirstPlanLines } from './first-plan-lines';
import { FirstPlanMoney, FirstPlanYears } from './first-plan-money';
import type { FirstResult } from './first-plan-take';
import { LEVEL_WORDS } from './staffing-words';
import { useFirstMoney } from './use-first-money';
import { useFocusOnMount } from './use-focus-on-mount';
import { useNumbers } from './use-numbers';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

interface PreviewProps {
  readonly first: FirstPlan;
  readonly result: FirstResult;
  readonly answers: Answers;
  readonly changes: AssumptionChanges;
  readonly choices: MoneyChoices;
  readonly words: TeamWords;
  readonly onChange: (changes: AssumptionChanges) => void;
  readonly onChoose: (choices: MoneyChoices) => void;
  readonly onAnswer: (answers: Answers) => void;
}

/** What would be added, what it costs by year, and below it everything it rests on, to be changed where it can be. */
export function FirstPlanPreview(props: PreviewProps) {
  const { first, result, answers, changes, choices, words, onChange, onChoose, onAnswer } = props;
  const { t } = useWords();
  const text = useCatalogText('budget');
  const money = useFirstMoney(answers.currency);
  const leavesOut = usePlan((plan) => leavesOutFull(choices, plan));
  const setLine = (id: string, change: FirstLineChange) => {
    const { lines } = choices;
    onChoose({ ...choices, lines: { ...lines, [id]: { ...lines[id], ...change } } });
  };
  return (
    <>
      <Lead {...{ first, result }} />
      <PostTable {...{ result, words }} />
      {result.posts.length > 0 && <p className={classes.quiet}>{t('staffing.month_whole')}</p>}
      <h3 className={classes.heading}>{t('staffing.fp_lines')}</h3>
      <LinesLead result={result} />
      {text && (
        <FirstPlanLines budget={result.budget} {...{ money, words, text, leavesOut }} onChange={setLine} />
      )}
      <h3 className={classes.heading}>{t('staffing.fp_years')}</h3>
      {result.next && <FirstPlanYears next={result.next} {...{ result, money }} />}
      <h3 className={classes.heading}>{t('staffing.fp_assumptions')}</h3>
      <FirstPlanMoney {...{ answers, choices, money, onChoose, onAnswer }} />
      <p className={classes.quiet}>{t('staffing.fp_assumptions_lead')}</p>
      <div className={classes.assumptions}>
        {first.assumptions.map((assumption) => (
          <AssumptionRow key={assumption.id} {...{ assumption, changes, words, money, onChange }} />
        ))}
      </div>
    </>
  );
}

function Lead({ first, result }: Pick<PreviewProps, 'first' | 'result'>) {
  const { t } = useWords();
  const number = useNumbers();
  const lead = useFocusOnMount<HTMLParagraphElement>();
  const count = result.posts.length;
  const there = first.positions.length - count;
  const full = number(result.posts.reduce((sum, { share }) => sum + share, 0) / 100);
  return (
    <p className={classes.stepLead} tabIndex={-1} ref={lead}>
      {count === 0 ? t('staffing.fp_preview_none') : t('staffing.fp_preview_lead', { count, full })}{' '}
      {there > 0 && t('staffing.fp_preview_there', { count: there })}{' '}
      {count > 0 && t('staffing.fp_preview_reports')}
    </p>
  );
}

/** How many lines, how many are there already, and how many wait for what only the team knows. */
function LinesLead({ result: { budget } }: Pick<PreviewProps, 'result'>) {
  const { t } = useWords();
  const taken = budget.lines.filter((line) => line.taken);
  const there = budget.lines.filter((line) => line.there !== null && !line.taken).length;
  const open = taken.filter(({ toFill }) => toFill.length > 0).length;
  return (
    <p className={classes.quiet}>
      {t('staffing.fp_lines_lead', { count: taken.length })}{' '}
      {there > 0 && t('staffing.fp_lines_there', { count: there })}{' '}
      {open > 0 && t('staffing.fp_lines_open', { count: open })}
    </p>
  );
}

function PostTable({ result: { posts, positions }, words }: Pick<PreviewProps, 'result' | 'words'>) {
  const { t, language } = useWords();
  if (posts.length === 0) return null;
  const startOf = (index: number, month: string): string => {
    const task = positions[index]?.start.task ?? null;
    return task === null ? formatMonthFor(language, `${month}-01`) : words.taskName(task);
  };
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('staffing.fp_posts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('staffing.col_role')}</th>
          <th scope="col">{t('staffing.col_level')}</th>
          <th scope="col">{t('staffing.col_share')}</th>
          <th scope="col">{t('staffing.col_start')}</th>
          <th scope="col">{t('staffing.fp_because')}</th>
        </tr>
      </thead>
      <tbody>
        {posts.map(({ id, role, level, share, startMonth, because }, index) => (
          <tr key={id}>
            <th scope="row">{words.roleName(role)}</th>
            <td>{t(LEVEL_WORDS[planLevel(level)])}</td>
            <td className={classes.whole}>{t('staffing.percent', { value: share })}</td>
            <td>{startOf(index, startMonth)}</td>
            <td className={classes.quiet}>
              {because.map((reason) => words.text(`stf-a-${reason}`, 'name')).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
