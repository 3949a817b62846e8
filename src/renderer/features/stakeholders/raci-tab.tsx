import { ActionIcon, CloseButton, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { RACI_ACTIVITIES } from '@shared/catalog/stakeholder-work';
import { raciCommands, setRaciCell, setRaciColumns } from '@shared/commands/stakeholders';
import { RACI_LETTERS } from '@shared/plan/stakeholders';
import type { RaciRow } from '@shared/plan/types';
import { raciFaults, stakeholderNameIn } from '@shared/stakeholders';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { AddLine } from '../../ui/add-line';
import { HelpText } from '../../ui/help-text';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { faultOf, RACI_FAULT_WORDS, type RaciFault } from './raci-faults';
import { RACI_WORDS } from './stakeholder-words';
import { usePeopleById } from './use-cell-text';
import classes from './raci.module.css';
import page from './stakeholders.module.css';

/** Decisions and activities by stakeholder: who does, who answers for it, who is asked, who is told. */
export function RaciTab() {
  const { t } = useWords();
  const { columns, rows } = usePlan((plan) => plan.stakeholders.raci);
  const stakeholders = usePlan((plan) => plan.stakeholders);
  const { register } = stakeholders;
  const faults = useMemo(() => raciFaults({ stakeholders }), [stakeholders]);
  const words = useCatalogText('stakeholders');
  const people = usePeopleById();
  const names = useMemo(
    () => new Map(register.map((entry) => [entry.id, stakeholderNameIn(people, entry)])),
    [register, people],
  );
  if (!words) return null;
  const nameOf = ({ name, activity }: RaciRow): string =>
    name !== '' || activity === null ? name : words(`stk-a-${activity}`, 'name');
  return (
    <div className={page.page}>
      <HelpText>{t('stakeholders.raci_help')}</HelpText>
      {register.length === 0 ? (
        <p className={page.none}>{t('stakeholders.raci_no_register')}</p>
      ) : (
        <>
          <div className={page.filters}>
            <AddColumn columns={columns} names={names} />
            <AddActivities rows={rows} nameOf={(id) => words(`stk-a-${id}`, 'name')} />
          </div>
          {rows.length > 0 && (
            <div className={classes.scroll}>
              <table className={classes.table}>
                <caption className="visually-hidden">{t('stakeholders.tab_raci')}</caption>
                <Heads columns={columns} names={names} />
                <tbody>
                  {rows.map((row) => (
                    <Row
                      key={row.id}
                      {...{ row, columns, names }}
                      name={nameOf(row)}
                      fault={faultOf(row.id, faults)}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <AddLine
            label={t('stakeholders.raci_own')}
            placeholder={t('stakeholders.raci_own')}
            button={t('stakeholders.add')}
            onAdd={(name) => addRow({ activity: null, name })}
          />
          <Legend />
        </>
      )}
    </div>
  );
}

function addRow(row: Pick<RaciRow, 'activity' | 'name'>): void {
  dispatch(raciCommands.add, { entry: { ...row, id: newId(), cells: {} } });
}

interface NamesProps {
  readonly columns: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

function AddColumn({ columns, names }: NamesProps) {
  const { t } = useWords();
  const free = [...names]
    .filter(([id]) => !columns.includes(id))
    .toSorted((a, b) => a[1].localeCompare(b[1]));
  return (
    <NativeSelect
      size="xs"
      aria-label={t('stakeholders.raci_add_column')}
      value=""
      disabled={free.length === 0}
      onChange={(event) => {
        const id = event.currentTarget.value;
        if (id !== '') dispatch(setRaciColumns, { columns: [...columns, id] });
      }}
    >
      <option value="">{t('stakeholders.raci_add_column')}</option>
      {free.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}

interface AddActivitiesProps {
  readonly rows: readonly RaciRow[];
  readonly nameOf: (id: string) => string;
}

function AddActivities({ rows, nameOf }: AddActivitiesProps) {
  const { t } = useWords();
  const free = RACI_ACTIVITIES.filter(({ id }) => !rows.some((row) => row.activity === id));
  if (free.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('stakeholders.raci_add_activity')}
      value=""
      onChange={(event) => {
        const id = event.currentTarget.value;
        if (id !== '') addRow({ activity: id, name: '' });
      }}
    >
      <option value="">{t('stakeholders.raci_add_activity')}</option>
      {(['decision', 'activity'] as const).map((kind) => (
        <optgroup
          key={kind}
          label={t(kind === 'decision' ? 'stakeholders.raci_decisions' : 'stakeholders.raci_activities')}
        >
          {free
            .filter((activity) => activity.kind === kind)
            .map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}

function Heads({ columns, names }: NamesProps) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('stakeholders.raci_what')}</th>
        {columns.map((id) => (
          <th key={id} scope="col" className={classes.head}>
            <span dir="auto">{names.get(id)}</span>
            <CloseButton
              size="xs"
              aria-label={t('stakeholders.raci_drop_column', { name: names.get(id) ?? '' })}
              onClick={() => dispatch(setRaciColumns, { columns: columns.filter((known) => known !== id) })}
            />
          </th>
        ))}
        <th scope="col">{t('stakeholders.raci_check')}</th>
      </tr>
    </thead>
  );
}

interface RowProps extends NamesProps {
  readonly row: RaciRow;
  readonly name: string;
  readonly fault: RaciFault | null;
}

function Row({ row, columns, name, names, fault }: RowProps) {
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
          <span data-fault={fault !== null || undefined}>
            {fault === null ? t('stakeholders.raci_sound') : t(RACI_FAULT_WORDS[fault])}
          </span>
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

function Legend() {
  const { t } = useWords();
  return (
    <dl className={classes.legend}>
      {RACI_LETTERS.map((letter) => (
        <div key={letter}>
          <dt>{letter}</dt>
          <dd>{t(RACI_WORDS[letter])}</dd>
        </div>
      ))}
    </dl>
  );
}
