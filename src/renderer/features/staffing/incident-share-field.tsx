import { TextInput } from '@mantine/core';
import { usePlan } from '../../state/document-store';
import { useMoney } from '../../state/money';
import { useTypedNumber, type Typed } from '../../ui/use-typed-number';
import { useWords } from '../../ui/words';
import { readSteps, showNumber } from './read-steps';

interface IncidentShareFieldProps {
  /** Percent, or null for the share of the team. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** The share of its time a post may give to incidents; empty, that of the team holds and stands in its place. */
export function IncidentShareField({ value, onChange }: IncidentShareFieldProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const team = usePlan(({ staffing }) => staffing.settings.incidentShare);
  const field = useTypedNumber<number | null>({
    ...{ value, onChange, text: value === null ? '' : showNumber(value, money) },
    read: (text): Typed<number | null> =>
      text.trim() === ''
        ? { ok: true, value: null }
        : readSteps(text, { min: 0, max: 100, step: 1 }, { t, money }),
  });
  return (
    <TextInput
      size="xs"
      label={t('staffing.own_incident_share')}
      description={t('staffing.own_incident_share_help', { percent: team })}
      placeholder={showNumber(team, money)}
      {...field}
    />
  );
}
