import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { HOST_TYPES } from '@shared/catalog/worksheet';
import type { HostOption } from '@shared/plan/types';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { removeHost, updateHost } from './host-edits';
import type { WorksheetWords } from './options';
import classes from './placement.module.css';

interface HostHeadProps {
  readonly option: HostOption;
  /** Place in the table, for the name of a host without one. */
  readonly number: number;
  readonly words: WorksheetWords;
}

/** Head of a column of the score sheet: name and kind of the possible host. */
export function HostHead({ option, number, words }: HostHeadProps) {
  const { t } = useWords();
  const unknown = option.type !== null && !HOST_TYPES.some((type) => type === option.type);
  return (
    <th scope="col" className={classes.host}>
      <LineField
        size="xs"
        dir="auto"
        aria-label={t('organization.host_name', { number })}
        placeholder={t('organization.host_name', { number })}
        value={option.name}
        onChange={(name) => updateHost(option.id, { name })}
      />
      <div className={classes.hostType}>
        <NativeSelect
          size="xs"
          variant="unstyled"
          aria-label={t('organization.host_type', { number })}
          value={option.type ?? ''}
          onChange={(event) => updateHost(option.id, { type: event.currentTarget.value || null })}
        >
          <option value="">{t('organization.host_type_open')}</option>
          {HOST_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.worksheet(`host.${type}`, 'label')}
            </option>
          ))}
          {unknown && <option value={option.type}>{t('fields.unknown_option', { id: option.type })}</option>}
        </NativeSelect>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('organization.remove_host', { number })}
          title={t('organization.remove_host', { number })}
          onClick={() => removeHost(option.id)}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </div>
    </th>
  );
}

interface ScoreCellProps {
  readonly label: string;
  readonly value: number | null;
  readonly choices: readonly number[];
  /** May be left open. */
  readonly optional?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A small number chosen from a few; a key press of the digit is enough. */
export function ScoreCell({ label, value, choices, optional = false, onChange }: ScoreCellProps) {
  return (
    <NativeSelect
      size="xs"
      variant="unstyled"
      aria-label={label}
      value={value === null ? '' : String(value)}
      onChange={(event) =>
        onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
      }
    >
      {optional && <option value="">–</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </NativeSelect>
  );
}
