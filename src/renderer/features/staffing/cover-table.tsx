import { Radio } from '@mantine/core';
import { setCover } from '@shared/commands/staffing';
import type { UiKey } from '@shared/i18n/ui-words';
import { COVER_KINDS } from '@shared/plan/staffing';
import { coversOf, handlingPosts, type CoverSalary, type NetHours, type PlanCover } from '@shared/staffing';
import { dispatch, usePlan } from '../../state/document-store';
import { PassingButton } from '../../ui/passing-button';
import { useWords } from '../../ui/words';
import { Arithmetic } from './arithmetic';
import { CoverFigure } from './cover-figure';
import { useMoney } from '../../state/money';
import { OnCallSum } from './on-call-sum';
import { COVER_WORDS } from './staffing-words';
import { useNumbers } from './use-numbers';
import classes from './staffing.module.css';

/** The hours a team can answer at, side by side, and which of them is the plan. */
export function CoverTable({ year }: { readonly year: NetHours }) {
  const { t } = useWords();
  const staffing = usePlan((plan) => plan.staffing);
  const budget = usePlan((plan) => plan.budget);
  const result = coversOf({ staffing, budget }, year);
  if (!result.ok) return <p role="alert">{t('staffing.cover_fault')}</p>;
  const { rows, salary } = result.value;
  const { chosen } = staffing.settings.cover;
  const shown = rows.find(({ kind }) => kind === (chosen ?? 'officeHours'));
  const paid = rows.find(({ onCall }) => onCall !== null && onCall.pay > 0);
  return (
    <>
      <Caution />
      <Compared rows={rows} salary={salary} />
      {salary !== null && salary.cost > 0 && <CoverFigure rows={rows} />}
      {chosen !== null && (
        <PassingButton
          variant="subtle"
          size="compact-xs"
          onClick={() => dispatch(setCover, { patch: { chosen: null } })}
        >
          {t('fields.take_back')}
        </PassingButton>
      )}
      <Notes salary={salary} />
      {shown && (
        <>
          <h3 className={classes.heading}>
            {t('staffing.cover_sum', { cover: t(COVER_WORDS[chosen ?? 'officeHours']) })}
          </h3>
          <Arithmetic label={t('staffing.cover_sum_label')} steps={shown.need.steps} />
        </>
      )}
      {paid?.onCall && <OnCallSum row={paid} onCall={paid.onCall} salary={salary} />}
    </>
  );
}

const HEADS = [
  'staffing.cover_head_model',
  'staffing.cover_head_hours',
  'staffing.cover_head_factor',
  'staffing.cover_head_needed',
  'staffing.cover_head_have',
  'staffing.cover_head_missing',
  'staffing.cover_head_money',
  'staffing.cover_head_oncall',
] as const satisfies readonly UiKey[];

interface ComparedProps {
  readonly rows: readonly PlanCover[];
  /** What a year of a post costs; null where no salary is known. */
  readonly salary: CoverSalary | null;
}

function Compared({ rows, salary }: ComparedProps) {
  const { t } = useWords();
  const chosen = usePlan((plan) => plan.staffing.settings.cover.chosen);
  return (
    <Radio.Group
      aria-label={t('staffing.cover_choose')}
      value={chosen}
      onChange={(value) => {
        const kind = COVER_KINDS.find((known) => known === value) ?? null;
        dispatch(setCover, { patch: { chosen: kind } });
      }}
    >
      <table className={classes.table}>
        <caption className="visually-hidden">{t('staffing.cover_table')}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th
                key={head}
                scope="col"
                data-align={head === 'staffing.cover_head_model' ? undefined : 'end'}
              >
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CoverLine key={row.kind} row={row} salary={salary} />
          ))}
        </tbody>
      </table>
    </Radio.Group>
  );
}

function CoverLine({ row, salary }: Pick<ComparedProps, 'salary'> & { readonly row: PlanCover }) {
  const { t } = useWords();
  const number = useNumbers();
  const money = useMoney(t);
  const have = handlingPosts(usePlan((plan) => plan.staffing.positions));
  const chosen = usePlan((plan) => plan.staffing.settings.cover.chosen);
  const { kind, need, onCall, costAYear } = row;
  const missing = Math.max(0, need.people - have);
  return (
    <tr data-selected={kind === chosen || undefined}>
      <th scope="row">
        <Radio size="xs" value={kind} label={t(COVER_WORDS[kind])} />
      </th>
      <td data-align="end">{number(need.hoursToCover)}</td>
      <td data-align="end">{number(need.reliefFactor)}</td>
      <td data-align="end">{number(need.people)}</td>
      <td data-align="end">{number(have)}</td>
      <td data-align="end">{missing === 0 ? t('staffing.cover_enough') : number(missing)}</td>
      <td data-align="end">{salary === null ? t('staffing.cover_no_salary') : money.show(costAYear)}</td>
      <td data-align="end">
        {onCall === null
          ? t('staffing.cover_oncall_none')
          : onCall.pay === 0
            ? t('staffing.cover_oncall_unsaid')
            : money.show(onCall.cost)}
      </td>
    </tr>
  );
}

/** What speaks against hours around the clock; it is read before the numbers that speak for them. */
function Caution() {
  const { t } = useWords();
  const { words, isCaution } = useOperatorsNote();
  return isCaution ? <p className={classes.caution}>{t(words)}</p> : null;
}

/** Whether somebody is there to act on a call at night; a caution unless the services say so. */
function useOperatorsNote(): { readonly words: UiKey; readonly isCaution: boolean } {
  const operators = usePlan((plan) => plan.services.operatorsAroundTheClock);
  return { words: OPERATOR_WORDS[operators ?? 'unknown'], isCaution: operators !== 'yes' };
}

const OPERATOR_WORDS = {
  yes: 'staffing.operators_yes',
  no: 'staffing.operators_no',
  unknown: 'staffing.operators_unknown',
} as const satisfies Record<string, UiKey>;

function Notes({ salary }: Pick<ComparedProps, 'salary'>) {
  const { t } = useWords();
  const money = useMoney(t);
  const seats = usePlan((plan) => plan.staffing.settings.cover.seats);
  const { words, isCaution } = useOperatorsNote();
  return (
    <ul className={classes.notes}>
      <li>{t('staffing.cover_seats', { count: seats })}</li>
      <li>{t('staffing.cover_have_note')}</li>
      <li>
        {salary === null
          ? t('staffing.cover_salary_none')
          : t('staffing.cover_salary_note', {
              amount: money.show(salary.cost),
              salary: money.show(salary.salary),
              onCost: money.showPercent(salary.onCost),
            })}
      </li>
      <li>{t('staffing.cover_oncall_note')}</li>
      <OnCallNotes isSalaryKnown={salary !== null} />
      {!isCaution && <li>{t(words)}</li>}
    </ul>
  );
}

/** What of being on call is counted, and what is not. */
function OnCallNotes({ isSalaryKnown }: { readonly isSalaryKnown: boolean }) {
  const { t } = useWords();
  const { onCallHour, callHours } = usePlan((plan) => plan.staffing.settings.cover);
  const words: readonly UiKey[] = [
    onCallHour === 0 ? 'staffing.on_call_not_counted' : 'staffing.on_call_counted',
    ...(callHours === 0 ? (['staffing.calls_not_counted'] as const) : []),
    ...(callHours > 0 && !isSalaryKnown ? (['staffing.calls_no_salary'] as const) : []),
  ];
  return words.map((word) => <li key={word}>{t(word)}</li>);
}
