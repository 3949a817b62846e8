import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { budgetOf, type BudgetResult, type FirstLineChange } from '@shared/budget';
import { formatDay } from '@shared/core/day';
import { formatMonthFor } from '@shared/i18n/format';
import { firstDay, planLevel, type AssumptionChanges, type FirstPlan } from '@shared/staffing';
import { timelineOf } from '@shared/timeline';
import { useCatalogText } from '../../state/catalog-words';
import type { PositionLevel } from '@shared/catalog/staffing-types';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { LEVELS, type Answers } from './first-plan-answers';
import { AssumptionRow } from './first-plan-assumption';
import { leavesOutFull, type MoneyChoices } from './first-plan-choices';
import { DaysOffFields } from './days-off-fields';
import { FirstPlanLines } from './first-plan-lines';
import { FirstPlanMoney, FirstPlanYears } from './first-plan-money';
import type { FirstResult } from './first-plan-take';
import { LEVEL_WORDS } from './staffing-words';
import { useFirstMoney } from './use-first-money';
import { useFocusOnMount } from './use-focus-on-mount';
import { useNumbers } from './use-numbers';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Levels that were chosen, by the id of the post. */
export type Levels = Readonly<Record<string, PositionLevel>>;

interface PreviewProps {
  readonly first: FirstPlan;
  readonly result: FirstResult;
  readonly answers: Answers;
  readonly changes: AssumptionChanges;
  readonly levels: Levels;
  readonly choices: MoneyChoices;
  readonly words: TeamWords;
  readonly onChange: (changes: AssumptionChanges) => void;
  readonly onLevels: (levels: Levels) => void;
  readonly onChoose: (choices: MoneyChoices) => void;
  readonly onAnswer: (answers: Answers) => void;
}

/** What would be added, what it costs by year, and below it everything it rests on, to be changed where it can be. */
export function FirstPlanPreview(props: PreviewProps) {
  const { first, result, answers, changes, levels, choices, words, onChange, onLevels, onChoose, onAnswer } =
    props;
  const { t } = useWords();
  const text = useCatalogText('budget');
  const money = useFirstMoney(answers.currency);
  const leavesOut = usePlan((plan) => leavesOutFull(choices, plan));
  const all = useMemo(() => result.next && budgetOf(result.next, timelineOf(result.next)), [result.next]);
  const totals = useMemo(() => totalsOf(result, all), [result, all]);
  const setLine = (id: string, change: FirstLineChange) => {
    const { lines } = choices;
    onChoose({ ...choices, lines: { ...lines, [id]: { ...lines[id], ...change } } });
  };
  return (
    <>
      <Lead {...{ first, result }} />
      <PostTable {...{ result, words }} onLevel={(id, level) => onLevels({ ...levels, [id]: level })} />
      {result.posts.length > 0 && <p className={classes.quiet}>{t('staffing.month_whole')}</p>}
      <h3 className={classes.heading}>{t('staffing.fp_lines')}</h3>
      <LinesLead result={result} />
      {text && (
        <FirstPlanLines
          budget={result.budget}
          totals={totals}
          {...{ money, words, text, leavesOut }}
          onChange={setLine}
        />
      )}
      <h3 className={classes.heading}>{t('staffing.fp_years')}</h3>
      {result.next && all && <FirstPlanYears next={result.next} {...{ all, result, money }} />}
      <h3 className={classes.heading}>{t('staffing.fp_assumptions')}</h3>
      <FirstPlanMoney {...{ answers, choices, money, onChoose, onAnswer }} />
      <p className={classes.quiet}>{t('staffing.fp_assumptions_lead')}</p>
      <div className={classes.assumptions}>
        {first.assumptions.map((assumption) => (
          <AssumptionRow key={assumption.id} {...{ assumption, changes, words, money, onChange }}>
            {assumption.id === 'netHours' && (
              <div className={classes.four}>
                <DaysOffFields
                  days={answers.daysOff}
                  onChange={(patch) => onAnswer({ ...answers, daysOff: { ...answers.daysOff, ...patch } })}
                />
              </div>
            )}
          </AssumptionRow>
        ))}
      </div>
    </>
  );
}

/** What each line that is added costs in all, by its id in the catalog. */
function totalsOf({ edit }: FirstResult, all: BudgetResult | null): ReadonlyMap<string, number> {
  const costs = new Map(all?.costs.lines.map(({ line, total }) => [line.ref, total]));
  return new Map(
    edit.lines.flatMap(({ id, catalog }) =>
      catalog === null ? [] : [[catalog, costs.get(`line:${id}`) ?? 0] as const],
    ),
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

interface PostsProps extends Pick<PreviewProps, 'result' | 'words'> {
  readonly onLevel: (post: string, level: PositionLevel) => void;
}

function PostTable({ result: { posts, positions }, words, onLevel }: PostsProps) {
  const { t, language } = useWords();
  const plan = usePlan();
  if (posts.length === 0) return null;
  const startOf = (index: number, planned: string): string => {
    const start = positions[index]?.start;
    const day = start ? firstDay(start, plan) : null;
    const month = formatMonthFor(language, day === null ? `${planned}-01` : formatDay(day));
    const task = start?.task ?? null;
    return task === null ? month : t('staffing.fp_start_with', { month, task: words.taskName(task) });
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
            <td className={classes.level}>
              <LevelChoice
                label={t('staffing.fp_level_of', { post: words.roleName(role) })}
                level={level}
                onChoose={(next) => onLevel(id, next)}
              />
            </td>
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

interface LevelProps {
  readonly label: string;
  readonly level: PositionLevel;
  readonly onChoose: (level: PositionLevel) => void;
}

function LevelChoice({ label, level, onChoose }: LevelProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={level}
      data={LEVELS.map((value) => ({ value, label: t(LEVEL_WORDS[planLevel(value)]) }))}
      onChange={({ currentTarget }) => onChoose(LEVELS.find((one) => one === currentTarget.value) ?? level)}
    />
  );
}
