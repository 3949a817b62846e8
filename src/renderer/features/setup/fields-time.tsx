import { Checkbox, Group, NumberInput, Radio, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { proposedWeekend, WEEKEND_CORRECTIONS } from '@shared/catalog/weekends';
import { formatDayFor, safeLocale } from '@shared/i18n/format';
import { FIRST_YEAR, isScheduleDay, LAST_YEAR } from '@shared/plan/timeline';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../ui/words';
import { countryOf } from './countries';
import { OFFERED_MONTHS } from './draft';
import type { FieldProps } from './fields-team';
import { Notice } from './notice';
import { SetupRow } from './setup-row';

/** Limits of the plan file, months. */
const MONTHS = { min: 1, max: 120 } as const;
/** SEI, Steps for Creating National CSIRTs (2004), timeline. */
const EXPECTED = { from: 18, to: 24 } as const;
const OTHER = 'other';

/** The first day of the plan. A day outside the years of a schedule is named, and not taken by an open plan. */
export function StartDayField({ values, onChange }: FieldProps) {
  const { t, language } = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const outside = refused ?? (isScheduleDay(values.startDay) ? null : values.startDay);
  const said = outside && {
    ...{ day: formatDayFor(language, outside, 'short'), first: FIRST_YEAR, last: LAST_YEAR },
  };
  return (
    <SetupRow field="startDay" note={said && <Notice>{t('setup.startOutside', said)}</Notice>}>
      {({ label }) => (
        <DayField
          label={label}
          clearable={false}
          value={values.startDay}
          invalid={outside !== null}
          onChange={(startDay) => {
            if (startDay === null) return;
            setRefused(isScheduleDay(startDay) ? null : startDay);
            onChange({ startDay });
          }}
        />
      )}
    </SetupRow>
  );
}

/** Planned length: three that are offered, and any other. */
export function LengthField({ values, onChange }: FieldProps) {
  const { t } = useWords();
  const months = values.lengthMonths;
  const offered = OFFERED_MONTHS.some((entry) => entry === months);
  const [typing, setTyping] = useState(!offered);
  const outside = months < EXPECTED.from || months > EXPECTED.to;
  return (
    <SetupRow field="lengthMonths" note={outside ? <Notice>{t('setup.lengthUnusual')}</Notice> : undefined}>
      {({ label, describedBy }) => (
        <Radio.Group
          label={label}
          aria-describedby={describedBy}
          value={typing ? OTHER : months.toString()}
          onChange={(value) => {
            setTyping(value === OTHER);
            if (value !== OTHER) onChange({ lengthMonths: Number(value) });
          }}
        >
          <Group gap={16} mt={6}>
            {OFFERED_MONTHS.map((entry) => (
              <Radio key={entry} value={entry.toString()} label={entry.toString()} />
            ))}
            <Radio value={OTHER} label={t('setup.lengthOther')} />
            {typing && (
              <NumberInput
                w={88}
                aria-label={t('setup.lengthMonths')}
                min={MONTHS.min}
                max={MONTHS.max}
                clampBehavior="strict"
                allowDecimal={false}
                allowNegative={false}
                value={months}
                onChange={(value) => {
                  if (typeof value === 'number' && value >= MONTHS.min) onChange({ lengthMonths: value });
                }}
              />
            )}
          </Group>
        </Radio.Group>
      )}
    </SetupRow>
  );
}

/** Days not worked: a proposal of the country, to be confirmed day by day. */
export function WeekendField({ values, onChange }: FieldProps) {
  const { t, language } = useWords();
  const country = countryOf(values.country);
  const names = useMemo(() => weekdayNames(language), [language]);
  const proposal = proposedWeekend(values.country);
  const proposed = proposal.days.map((day) => names[day - 1] ?? '').join(', ');
  const correction = WEEKEND_CORRECTIONS[values.country];
  return (
    <SetupRow
      field="weekend"
      note={
        country && (
          <p>
            {t('setup.weekendProposed', { country: country.name, days: proposed })}{' '}
            {correction ? t('setup.weekendSource', { source: correction.source }) : t('setup.weekendLocale')}
          </p>
        )
      }
    >
      {({ label, describedBy }) => (
        <Checkbox.Group
          label={label}
          aria-describedby={describedBy}
          value={values.weekend.map(String)}
          onChange={(days) => {
            // One day at least must be worked; the seventh check is not taken.
            if (days.length < 7) onChange({ weekend: days.map(Number).sort((a, b) => a - b) });
          }}
        >
          <Group gap="8px 16px" mt={6}>
            {names.map((name, index) => (
              <Checkbox key={name} value={(index + 1).toString()} label={name} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </SetupRow>
  );
}

export function CurrencyField({ values, onChange }: FieldProps) {
  const { t, language } = useWords();
  const country = countryOf(values.country);
  const data = useMemo(
    () => currencyOptions(language, [...(country?.currencies ?? []), values.currency]),
    [language, country, values.currency],
  );
  return (
    <SetupRow
      field="currency"
      note={
        country && (
          <p>
            {t('setup.currencyProposed', {
              country: country.name,
              currencies: country.currencies.join(', '),
            })}
          </p>
        )
      }
    >
      {({ label, describedBy }) => (
        <Select
          label={label}
          aria-describedby={describedBy}
          data={data}
          value={values.currency}
          onChange={(currency) => {
            if (currency !== null) onChange({ currency });
          }}
          searchable
          selectFirstOptionOnChange
          allowDeselect={false}
          limit={80}
        />
      )}
    </SetupRow>
  );
}

/** Names of the weekdays, Monday first. */
export function weekdayNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(safeLocale(language), { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((date) => format.format(Date.UTC(2024, 0, date)));
}

/** Currencies by code with their names; those of the country first, each once. */
function currencyOptions(language: string, first: readonly string[]) {
  const names = new Intl.DisplayNames([safeLocale(language)], { type: 'currency', fallback: 'code' });
  const codes = new Set([...first, ...Intl.supportedValuesOf('currency')]);
  return [...codes].map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
}
