import { Badge, Button } from '@mantine/core';
import { formatMonthFor } from '@shared/i18n/format';
import {
  CHANGEABLE,
  planLevel,
  type Assumption,
  type AssumptionChanges,
  type ChangeableAssumption,
  type FirstPlan,
} from '@shared/staffing';
import { useSources } from '../../state/sources';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { useMoney } from '../../state/money';
import { NumberField } from './number-field';
import { LEVEL_WORDS } from './staffing-words';
import { useFocusOnMount } from './use-focus-on-mount';
import { useNumbers } from './use-numbers';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

interface PreviewProps {
  readonly first: FirstPlan;
  readonly changes: AssumptionChanges;
  readonly words: TeamWords;
  readonly onChange: (changes: AssumptionChanges) => void;
}

/** The posts that would be added, and below them everything they rest on, to be changed where it can be. */
export function FirstPlanPreview({ first, changes, words, onChange }: PreviewProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const number = useNumbers();
  const there = usePlan((plan) => plan.staffing.positions.length);
  const lead = useFocusOnMount<HTMLParagraphElement>();
  const hasSalaries = first.costAYear > 0;
  return (
    <>
      <p className={classes.stepLead} tabIndex={-1} ref={lead}>
        {t('staffing.fp_preview_lead', {
          count: first.positions.length,
          full: number(first.fullTimePercent / 100),
        })}{' '}
        {hasSalaries && t('staffing.fp_preview_cost', { amount: money.show(first.costAYear) })}{' '}
        {there > 0 && t('staffing.fp_preview_there', { count: there })} {t('staffing.fp_preview_reports')}
      </p>
      <PostTable first={first} words={words} />
      <h3 className={classes.heading}>{t('staffing.fp_assumptions')}</h3>
      <p className={classes.quiet}>{t('staffing.fp_assumptions_lead')}</p>
      <div className={classes.assumptions}>
        {first.assumptions.map((assumption) => (
          <AssumptionRow key={assumption.id} {...{ assumption, changes, words, onChange }} />
        ))}
      </div>
    </>
  );
}

function PostTable({ first, words }: Pick<PreviewProps, 'first' | 'words'>) {
  const { t, language } = useWords();
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
        {first.positions.map(({ id, role, level, share, startMonth, because }) => (
          <tr key={id}>
            <th scope="row">{words.roleName(role)}</th>
            <td>{t(LEVEL_WORDS[planLevel(level)])}</td>
            <td>{t('staffing.percent', { value: share })}</td>
            <td>{formatMonthFor(language, `${startMonth}-01`)}</td>
            <td className={classes.quiet}>
              {because.map((reason) => words.text(`stf-a-${reason}`, 'name')).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<PreviewProps, 'changes' | 'words' | 'onChange'> {
  readonly assumption: Assumption;
}

function AssumptionRow({ assumption, changes, words, onChange }: RowProps) {
  const { t } = useWords();
  const { id, refs, isChanged, unit, value } = assumption;
  const name = words.text(`stf-a-${id}`, 'name');
  const changeable = CHANGEABLE.find((known) => known === id);
  return (
    <div className={classes.assumption} role="group" aria-label={name}>
      <div>
        <strong>{name}</strong> {refs.length === 0 && <Badge size="xs">{t('staffing.suggestion')}</Badge>}
        <div className={classes.quiet}>{words.text(`stf-a-${id}`, 'why')}</div>
        <Places refs={refs} />
      </div>
      <div className={classes.value}>
        {changeable === undefined ? (
          <Value {...{ unit, value }} />
        ) : (
          <>
            <NumberField
              label={t(UNIT_WORDS[unit])}
              {...{ value, min: 0, max: unit === 'percent' ? 100 : 200 }}
              onChange={(next) => onChange({ ...changes, [changeable]: next })}
            />
            {isChanged && (
              <Button
                variant="subtle"
                size="compact-xs"
                onClick={() => onChange(without(changes, changeable))}
              >
                {t('staffing.fp_reset')}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

const UNIT_WORDS = {
  people: 'staffing.unit_people',
  percent: 'staffing.unit_percent',
  monthsBefore: 'staffing.unit_monthsBefore',
  hours: 'staffing.unit_hours',
  levels: 'staffing.unit_levels',
  minorUnits: 'staffing.unit_minorUnits',
} as const;

function Value({ unit, value }: Pick<Assumption, 'unit' | 'value'>) {
  const { t } = useWords();
  const money = useMoney(t);
  const number = useNumbers();
  const shown = unit === 'minorUnits' ? money.show(value) : number(value);
  return (
    <>
      <div className={classes.quiet}>{t(UNIT_WORDS[unit])}</div>
      <div>{shown}</div>
    </>
  );
}

function Places({ refs }: { readonly refs: readonly string[] }) {
  const { t } = useWords();
  const sources = useSources(refs);
  if (!sources || sources.length === 0) return null;
  const places = [...new Set(sources.map(({ place }) => place))].join('; ');
  return <div className={classes.quiet}>{t('staffing.source', { places })}</div>;
}

function without(changes: AssumptionChanges, id: ChangeableAssumption): AssumptionChanges {
  const { [id]: _gone, ...rest } = changes;
  return rest;
}
