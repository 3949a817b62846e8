import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Position } from '@shared/plan/types';
import { useWords } from '../../ui/words';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** What every part of the panel is given. */
export interface PartProps {
  readonly entry: Position;
  readonly words: TeamWords;
  readonly set: (patch: Partial<Omit<Position, 'id'>>) => void;
}

interface FoldProps {
  readonly title: string;
  /** Open when it is first shown. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that folds. */
export function Fold({ title, open, children }: FoldProps) {
  return (
    <details className={classes.fold} open={open}>
      <summary>{title}</summary>
      <div className={classes.foldBody}>{children}</div>
    </details>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Words for "nothing chosen"; left out where something must be. */
  readonly none?: string;
  readonly onChange: (value: string | null) => void;
}

/** One of a list; an id this version does not know is kept and shown as it is. */
export function SelectField(props: SelectFieldProps) {
  const { label, description, value, options, none, onChange } = props;
  const { t } = useWords();
  const isKnown = value === null || options.some((option) => option.value === value);
  return (
    <NativeSelect
      size="xs"
      label={label}
      description={description}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(chosen === '' ? null : chosen);
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {!isKnown && <option value={value}>{t('fields.unknown_option', { id: value })}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
