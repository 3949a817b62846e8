import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { updateStakeholders } from '@shared/commands/stakeholders';
import type { Stakeholder } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { useWords } from '../../ui/words';
import classes from './stakeholders.module.css';

export type Patch = Partial<Omit<Stakeholder, 'id'>>;

/** What every part of the panel is given. */
export interface PartProps {
  readonly entry: Stakeholder;
  readonly set: (patch: Patch) => void;
}

/** The edit of one stakeholder. */
export function setterOf(id: string): (patch: Patch) => void {
  return (patch) => dispatch(updateStakeholders, { ids: [id], patch });
}

interface FoldProps {
  readonly title: string;
  /** Open when it is first shown: it holds something, or is needed first. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that folds. It opens when it becomes needed, and never shuts under the hands. */
export function Fold({ title, open, children }: FoldProps) {
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  return (
    <details className={classes.fold} open={wasOpen}>
      <summary>{title}</summary>
      <div className={classes.foldBody}>{children}</div>
    </details>
  );
}

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly description?: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** Words for "nothing chosen"; left out where something must be. */
  readonly none?: string;
  readonly onChange: (value: T | null) => void;
}

/** One of a list; an id this version does not know is kept and shown as it is. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, description, value, options, none, onChange } = props;
  const { t } = useWords();
  const known = value === null || options.some((option) => option.value === value);
  return (
    <NativeSelect
      size="xs"
      label={label}
      description={description}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(options.find((option) => option.value === chosen)?.value ?? null);
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {!known && <option value={value}>{t('fields.unknown_option', { id: value })}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Options of a closed list from its words. */
export function optionsOf<T extends string>(
  values: readonly T[],
  label: (value: T) => string,
): readonly { readonly value: T; readonly label: string }[] {
  return values.map((value) => ({ value, label: label(value) }));
}
