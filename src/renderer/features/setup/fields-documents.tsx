import { Group, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { TLP_COLORS, TLP_IDS, TLP_LABELS } from '@shared/catalog/taxonomy';
import { useCatalogText } from '../../state/catalog-words';
import { TlpLabel } from '../../ui/tlp-label';
import { useWords } from '../../ui/words';
import { countryOf } from './countries';
import type { FieldProps } from './fields-team';
import { isLanguageTag, languageGroups, languageName } from './languages';
import { Notice } from './notice';
import classes from './setup.module.css';
import { SetupRow } from './setup-row';

const OTHER = '$other';

/** Language of the documents: of the country, common, or any other by its tag. */
export function LanguageField({ values, onChange }: FieldProps) {
  const { t, language } = useWords();
  const country = countryOf(values.country);
  const [typing, setTyping] = useState(false);
  const groups = useMemo(() => languageGroups(language, country), [language, country]);
  const listed = [...groups.ofCountry, ...groups.common].some(
    (option) => option.value === values.documentLanguage,
  );
  const own = listed
    ? []
    : [{ value: values.documentLanguage, label: languageName(language, values.documentLanguage) }];
  const data = [
    ...(country && groups.ofCountry.length > 0
      ? [{ group: t('setup.languagesOf', { country: country.name }), items: [...groups.ofCountry] }]
      : []),
    { group: t('setup.languagesCommon'), items: [...groups.common, ...own] },
    { group: t('setup.languagesOther'), items: [{ value: OTHER, label: t('setup.languageByTag') }] },
  ];
  const english = /^en\b/i.test(values.documentLanguage);
  return (
    <SetupRow
      field="documentLanguage"
      note={english ? undefined : <Notice>{t('setup.languageEnglish')}</Notice>}
    >
      {({ label, describedBy }) => (
        <>
          <Select
            label={label}
            aria-describedby={describedBy}
            data={data}
            value={typing ? OTHER : values.documentLanguage}
            onChange={(value) => {
              setTyping(value === OTHER);
              if (value !== null && value !== OTHER) onChange({ documentLanguage: value });
            }}
            searchable
            selectFirstOptionOnChange
            allowDeselect={false}
            maxDropdownHeight={280}
          />
          {typing && (
            <LanguageTag
              value={values.documentLanguage}
              onChange={(tag) => onChange({ documentLanguage: tag })}
            />
          )}
        </>
      )}
    </SetupRow>
  );
}

/** A tag typed by hand; it is taken over while it has the form of one. */
function LanguageTag({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (tag: string) => void;
}) {
  const { t, language } = useWords();
  const [text, setText] = useState(value);
  const valid = isLanguageTag(text);
  return (
    <TextInput
      mt={8}
      label={t('setup.languageTag')}
      description={valid ? languageName(language, text) : t('setup.languageTagHelp')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={valid ? undefined : t('setup.languageTagWrong')}
      value={text}
      dir="ltr"
      onChange={(event) => {
        const next = event.currentTarget.value.trim();
        setText(next);
        if (isLanguageTag(next)) onChange(next);
      }}
    />
  );
}

/** The TLP label with what each one allows. */
export function TlpField({ values, onChange }: FieldProps) {
  const words = useCatalogText('taxonomy');
  const meaning = (value: string) => {
    const label = TLP_LABELS.find((entry) => entry === value);
    return label && words ? words(TLP_IDS[label], 'meaning') : '';
  };
  return (
    <SetupRow
      field="tlp"
      note={
        <p className={classes.chosen}>
          <TlpLabel label={values.tlp} colors={TLP_COLORS[values.tlp]} /> {meaning(values.tlp)}
        </p>
      }
    >
      {({ label, describedBy }) => (
        <Select
          label={label}
          aria-describedby={describedBy}
          allowDeselect={false}
          maxDropdownHeight={360}
          data={TLP_LABELS.map((entry) => ({ value: entry, label: `TLP:${entry}` }))}
          value={values.tlp}
          onChange={(value) => {
            const next = TLP_LABELS.find((entry) => entry === value);
            if (next) onChange({ tlp: next });
          }}
          renderOption={({ option }) => (
            <Group gap={4} className={classes.tlpOption}>
              <TlpLabel label={option.label.slice(4)} colors={colorsOf(option.value)} />
              <span className={classes.meaning}>{meaning(option.value)}</span>
            </Group>
          )}
        />
      )}
    </SetupRow>
  );
}

function colorsOf(value: string) {
  return TLP_COLORS[TLP_LABELS.find((entry) => entry === value) ?? 'CLEAR'];
}
