import { NativeSelect } from '@mantine/core';
import { SERVICE_HOURS } from '@shared/plan/registers';
import type { ServiceChoice } from '@shared/plan/types';
import { useWords } from '../../ui/words';
import { HOURS_WORDS } from './service-words';

interface HoursSelectProps {
  readonly name: string;
  readonly choice: ServiceChoice;
  readonly onChange: (patch: Partial<ServiceChoice>) => void;
  readonly hideLabel?: boolean;
}

/** When constituents can reach a service. */
export function HoursSelect({ name, choice, onChange, hideLabel = false }: HoursSelectProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      {...(hideLabel
        ? {
            size: 'xs' as const,
            variant: 'unstyled',
            'aria-label': t('services.hours_of', { service: name }),
          }
        : { label: t('services.column_hours') })}
      value={choice.hours ?? ''}
      onChange={(event) =>
        onChange({ hours: SERVICE_HOURS.find((hours) => hours === event.currentTarget.value) ?? null })
      }
    >
      <option value="">{t('fields.not_decided')}</option>
      {SERVICE_HOURS.map((hours) => (
        <option key={hours} value={hours}>
          {t(HOURS_WORDS[hours])}
        </option>
      ))}
    </NativeSelect>
  );
}
