import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';

interface IncidentShareFieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** The share of its time a post may give to incidents; empty, that of the team holds and stands in its place. */
export function IncidentShareField({ value, onChange }: IncidentShareFieldProps) {
  const { t } = useWords();
  const team = usePlan(({ staffing }) => staffing.settings.incidentShare);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed?.trim() ?? '';
  const isFit = /^\d{0,3}$/.test(text) && Number(text) <= 100;
  const take = () => {
    if (typed === null || !isFit) return;
    setTyped(null);
    const next = text === '' ? null : Number(text);
    if (next !== value) onChange(next);
  };
  return (
    <TextInput
      size="xs"
      label={t('staffing.own_incident_share')}
      description={t('staffing.own_incident_share_help', { percent: team })}
      inputMode="numeric"
      placeholder={String(team)}
      value={typed ?? (value === null ? '' : String(value))}
      error={isFit ? null : t('staffing.number_refused', { min: 0, max: 100 })}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
