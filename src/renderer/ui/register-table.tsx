import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './register-table.module.css';

interface RegisterColumn<T> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: T) => ReactNode;
  /** As wide as its content and no wider. */
  readonly narrow?: boolean;
}

interface RegisterTableProps<T> {
  readonly label: string;
  /** Head and text of the first column, whose cell opens the entry. */
  readonly first: { readonly label: string; readonly text: (row: T) => string };
  /** Stands before the first column, such as a score. */
  readonly lead?: RegisterColumn<T>;
  readonly columns: readonly RegisterColumn<T>[];
  readonly rows: readonly T[];
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  /** Rows that are done with. */
  readonly isQuiet?: (row: T) => boolean;
}

/** A register to read and choose from; an entry is edited in the inspector. */
export function RegisterTable<T extends { readonly id: string }>(props: RegisterTableProps<T>) {
  const { label, first, lead, columns, rows, selected, onOpen, isQuiet } = props;
  const heads = [...(lead ? [lead] : []), { key: 'first', label: first.label, narrow: false }, ...columns];
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {heads.map((column) => (
              <th key={column.key} scope="col" className={column.narrow ? classes.narrow : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-selected={row.id === selected || undefined}
              data-quiet={isQuiet?.(row) === true || undefined}
            >
              {lead && <td className={lead.narrow ? classes.narrow : undefined}>{lead.cell(row)}</td>}
              <th scope="row">
                <UnstyledButton
                  className={classes.open}
                  dir="auto"
                  aria-current={row.id === selected || undefined}
                  onClick={() => onOpen(row.id)}
                >
                  {first.text(row)}
                </UnstyledButton>
              </th>
              {columns.map((column) => (
                <td key={column.key} className={column.narrow ? classes.narrow : undefined} dir="auto">
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
