import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { raciCommands, setRaciCell } from '@shared/commands/stakeholders';
import { RACI_LETTERS } from '@shared/plan/stakeholders';
import type { RaciRow } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { RACI_FAULT_WORDS, type RaciFault } from './raci-faults';
import { RACI_WORDS } from './stakeholder-words';
import classes from './raci.module.css';

interface LineProps {
  readonly row: RaciRow;
  readonly name: string;
  readonly columns: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** What is wrong with it, gravest first. */
  readonly faults: readonly RaciFault[];
}

/** One decision or activity: a letter for each column, and what the line still lacks. */
export function RaciLine({ row, columns, name, names, faults }: LineProps) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">
        <LineField
          size="xs"
          variant="unstyled"
          dir="auto"
          wraps
          required
          aria-label={t('stakeholders.raci_what')}
          value={name}
          onChange={(text) => dispatch(raciCommands.update, { id: row.id, patch: { name: text } })}
        />
      </th>
      {columns.map((id) => (
        <td key={id}>
          <select
            className={classes.cell}
            aria-label={t('stakeholders.raci_cell', { row: name, column: names.get(id) ?? '' })}
            data-letter={row.cells[id] ?? ''}
            value={row.cells[id] ?? ''}
            onChange={(event) => {
              const letter = RACI_LETTERS.find((known) => known === event.currentTarget.value) ?? null;
              dispatch(setRaciCell, { row: row.id, stakeholder: id, letter });
            }}
          >
            <option value="" aria-label={t('stakeholders.raci_nothing')} />
            {RACI_LETTERS.map((letter) => (
              <option key={letter} value={letter} title={t(RACI_WORDS[letter])}>
                {letter}
              </option>
            ))}
          </select>
        </td>
      ))}
      <td className={classes.check}>
        <div>
          <Faults faults={faults} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('stakeholders.remove_relation', { relation: name })}
            title={t('stakeholders.remove_relation', { relation: name })}
            onClick={() => dispatch(raciCommands.remove, { id: row.id })}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </div>
      </td>
    </tr>
  );
}

function Faults({ faults }: Pick<LineProps, 'faults'>) {
  const { t } = useWords();
  if (faults.length === 0) return <span>{t('stakeholders.raci_sound')}</span>;
  return (
    <ul>
      {faults.map((fault) => (
        <li key={fault}>{t(RACI_FAULT_WORDS[fault])}</li>
      ))}
    </ul>
  );
}
