import { Text } from '@mantine/core';
import { useId } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import type { ChoiceOption } from '../../ui/choice-field';
import { ChoicesField } from '../../ui/choices-field';
import { FieldHead } from '../../ui/field-head';
import { useWords } from '../../ui/words';
import { grouped } from './options';
import classes from './organization.module.css';

interface GroupedChoicesProps {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly options: readonly ChoiceOption[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

const HEADINGS: readonly UiKey[] = [
  'organization.group_reactive',
  'organization.group_proactive',
  'organization.group_quality',
];

/** The long list of responsibilities in its three published groups, with how many of all are taken on. */
export function GroupedChoices({ id, label, description, options, value, onChange }: GroupedChoicesProps) {
  const { t } = useWords();
  const heading = useId();
  const groups = grouped(id, options);
  const known = new Set(options.map((option) => option.value));
  const chosen = value.filter((entry) => known.has(entry)).length;
  const change = (group: readonly ChoiceOption[], next: readonly string[]) => {
    const others = value.filter((entry) => !group.some((option) => option.value === entry));
    const all = [...others, ...next];
    onChange([
      ...options.map((option) => option.value).filter((entry) => all.includes(entry)),
      ...others.filter((entry) => !known.has(entry)),
    ]);
  };
  return (
    <div role="group" aria-labelledby={heading}>
      <FieldHead id={heading} label={label} help={description} />
      <Text size="sm" mt={6}>
        {t('organization.responsibilities_count', { count: chosen, of: options.length })}
      </Text>
      <div className={classes.groups}>
        {groups.map((group, index) => (
          <ChoicesField
            key={group[0]?.value}
            label={t(HEADINGS[index] ?? 'organization.group_quality')}
            options={group}
            value={value.filter((entry) => group.some((option) => option.value === entry))}
            onChange={(next) => change(group, next)}
          />
        ))}
      </div>
    </div>
  );
}
