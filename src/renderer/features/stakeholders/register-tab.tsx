import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { ignoredStakeholders } from '@shared/stakeholders';
import { usePlan } from '../../state/document-store';
import { AddLine } from '../../ui/add-line';
import { useWords } from '../../ui/words';
import { BulkBar } from './bulk-bar';
import { openDialog, useDialog } from './dialog-store';
import { Grid } from './grid';
import { addOrganization, addPersonEntry } from './grid-edits';
import { listed } from './grid-rows';
import { SHOWN, useGrid, type Shown } from './grid-store';
import { useCellText } from './use-cell-text';
import classes from './stakeholders.module.css';

const SHOWN_WORDS = {
  all: 'stakeholders.show_all',
  gap: 'stakeholders.show_gap',
  high: 'stakeholders.show_high',
  ignored: 'stakeholders.show_ignored',
  unowned: 'stakeholders.show_unowned',
  nobackup: 'stakeholders.show_nobackup',
  unscored: 'stakeholders.show_unscored',
  served: 'stakeholders.show_served',
} as const satisfies Record<Shown, UiKey>;

/** The register: names come in fast, cells are edited as in a spreadsheet, the inspector holds the rest. */
export function RegisterTab() {
  const isEmpty = usePlan((plan) => plan.stakeholders.register.length === 0);
  const tab = useRef<HTMLDivElement>(null);
  usePastedLists(tab);
  return (
    <div className={classes.register} ref={tab}>
      <AddRow isEmpty={isEmpty} />
      {isEmpty ? <EmptyRegister /> : <Listed />}
    </div>
  );
}

/** A list that is pasted beside the fields of the tab is imported, also while nothing has the focus. */
function usePastedLists(tab: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const { target } = event;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || text.trim() === '' || !(target instanceof HTMLElement)) return;
      if (target !== document.body && !tab.current?.contains(target)) return;
      if (target.closest('input, textarea, select') || useDialog.getState().open !== null) return;
      event.preventDefault();
      openDialog({ kind: 'import', text });
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [tab]);
}

function AddRow({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useWords();
  return (
    <div className={classes.addRow}>
      <AddLine
        label={t('stakeholders.add_label')}
        placeholder={t('stakeholders.add_hint')}
        button={t('stakeholders.add')}
        onAdd={addOrganization}
        onPasteList={(text) => openDialog({ kind: 'import', text })}
      />
      <AddLine
        label={t('stakeholders.add_person_label')}
        placeholder={t('stakeholders.add_person_label')}
        button={t('stakeholders.add_person')}
        onAdd={addPersonEntry}
        onPasteList={(text) => openDialog({ kind: 'import', text, people: true })}
      />
      <Button variant="default" onClick={() => openDialog({ kind: 'typical' })}>
        {t('stakeholders.typical')}
      </Button>
      <Button variant="default" onClick={() => openDialog({ kind: 'import', text: '' })}>
        {t('stakeholders.import')}
      </Button>
      {!isEmpty && (
        <Button variant="default" onClick={() => openDialog({ kind: 'export', what: 'stakeholders' })}>
          {t('stakeholders.export')}
        </Button>
      )}
    </div>
  );
}

function EmptyRegister() {
  const { t } = useWords();
  return (
    <div className={classes.empty}>
      <h2>{t('stakeholders.empty_title')}</h2>
      <p>{t('stakeholders.empty_why')}</p>
      <p>{t('stakeholders.empty_how')}</p>
      <Button onClick={() => openDialog({ kind: 'typical' })}>{t('stakeholders.empty_button')}</Button>
    </div>
  );
}

function Listed() {
  const { t } = useWords();
  const stakeholders = usePlan((plan) => plan.stakeholders);
  const { register } = stakeholders;
  const text = useCellText();
  const ignored = useMemo(
    () => new Set(ignoredStakeholders({ stakeholders }).map(({ id }) => id)),
    [stakeholders],
  );
  const { shown, search, order } = useGrid();
  const rows = useMemo(
    () => (text ? listed(register, { shown, search, text, ignored, ids: order?.ids ?? null }) : []),
    [register, shown, search, order, text, ignored],
  );
  if (!text) return null;
  return (
    <>
      <div className={classes.filters}>
        <TextInput
          size="xs"
          className={classes.search ?? ''}
          aria-label={t('stakeholders.search')}
          placeholder={t('stakeholders.search')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={search}
          onChange={(event) => useGrid.setState({ search: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('stakeholders.show')}
          value={shown}
          onChange={(event) => {
            const value = SHOWN.find((known) => known === event.currentTarget.value) ?? 'all';
            useGrid.setState({ shown: value });
          }}
        >
          {SHOWN.map((value) => (
            <option key={value} value={value}>
              {t(SHOWN_WORDS[value])}
            </option>
          ))}
        </NativeSelect>
        <BulkBar rows={rows} />
      </div>
      {rows.length === 0 ? (
        <p className={classes.none}>{t('stakeholders.none_shown')}</p>
      ) : (
        <Grid rows={rows} text={text} />
      )}
    </>
  );
}
