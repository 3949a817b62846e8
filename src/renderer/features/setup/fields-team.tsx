import { Select } from '@mantine/core';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { COUNTRIES, countryOf } from './countries';
import { holdsCertMark, type SetupValues } from './draft';
import { Notice } from './notice';
import { SetupRow } from './setup-row';

/** What every field of the set-up form is given. */
export interface FieldProps {
  readonly values: SetupValues;
  readonly onChange: (patch: Partial<SetupValues>) => void;
}

const COUNTRY_OPTIONS = COUNTRIES.map(({ code, name }) => ({ value: code, label: name }));
const SEARCH = new Map(COUNTRIES.map(({ code, search }) => [code, search]));

/** Country, looked for by English or own name or by code. */
export function CountryField({ values, onChange }: FieldProps) {
  const { t } = useWords();
  const unknown = values.country !== '' && countryOf(values.country) === null;
  return (
    <SetupRow field="country">
      {({ label, describedBy }) => (
        <Select
          label={label}
          aria-describedby={describedBy}
          placeholder={t('setup.countryType')}
          nothingFoundMessage={t('setup.countryNone')}
          data={
            unknown
              ? [
                  { value: values.country, label: t('setup.countryUnknown', { code: values.country }) },
                  ...COUNTRY_OPTIONS,
                ]
              : COUNTRY_OPTIONS
          }
          value={values.country === '' ? null : values.country}
          onChange={(code) => onChange({ country: code ?? '' })}
          searchable
          selectFirstOptionOnChange
          clearable
          clearButtonProps={{ 'aria-label': t('setup.countryClear') }}
          limit={60}
          filter={({ options, search }) => {
            const wanted = search.trim().toLocaleLowerCase();
            return options.filter(
              (option) => 'value' in option && (SEARCH.get(option.value) ?? '').includes(wanted),
            );
          }}
        />
      )}
    </SetupRow>
  );
}

/** Name of the team, with a word about the mark CERT when the name holds it. */
export function TeamNameField({ values, onChange }: FieldProps) {
  const { t } = useWords();
  const note = holdsCertMark(values.teamName) ? <Notice>{t('setup.certMark')}</Notice> : undefined;
  return (
    <SetupRow field="teamName" note={note}>
      {({ label, describedBy }) => (
        <LineField
          label={label}
          aria-describedby={describedBy}
          placeholder={t('setup.teamNameExample')}
          value={values.teamName}
          onChange={(teamName) => onChange({ teamName })}
        />
      )}
    </SetupRow>
  );
}

export function TitleField({ values, onChange }: FieldProps) {
  return (
    <SetupRow field="title">
      {({ label, describedBy }) => (
        <LineField
          label={label}
          aria-describedby={describedBy}
          value={values.title}
          onChange={(title) => onChange({ title })}
          required
        />
      )}
    </SetupRow>
  );
}
