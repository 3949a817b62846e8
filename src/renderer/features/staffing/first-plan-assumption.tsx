import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  CHANGEABLE,
  type Assumption,
  type AssumptionChanges,
  type ChangeableAssumption,
} from '@shared/staffing';
import type { MoneyTexts } from '../../state/money';
import { useSources } from '../../state/sources';
import { PassingButton } from '../../ui/passing-button';
import { useWords } from '../../ui/words';
import { NumberField } from './number-field';
import { useNumbers } from './use-numbers';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

interface RowProps {
  readonly assumption: Assumption;
  readonly changes: AssumptionChanges;
  readonly words: TeamWords;
  readonly money: MoneyTexts;
  readonly onChange: (changes: AssumptionChanges) => void;
  /** Fields of what it follows from. */
  readonly children?: ReactNode;
}

/** One thing the posts rest on, with why and where it comes from; a field where it can be changed. */
export function AssumptionRow({ assumption, changes, words, money, onChange, children }: RowProps) {
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
        {children}
      </div>
      <div className={classes.value}>
        {changeable === undefined ? (
          <Value {...{ unit, value, money }} />
        ) : (
          <>
            <NumberField
              label={t(UNIT_WORDS[unit])}
              {...{ value, min: 0, max: unit === 'percent' ? 100 : 200 }}
              onChange={(next) => onChange({ ...changes, [changeable]: next })}
            />
            {isChanged && (
              <PassingButton
                variant="subtle"
                size="compact-xs"
                onClick={() => onChange(without(changes, changeable))}
              >
                {t('staffing.fp_reset')}
              </PassingButton>
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

function Value({ unit, value, money }: Pick<Assumption, 'unit' | 'value'> & Pick<RowProps, 'money'>) {
  const { t } = useWords();
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
