import { SegmentedControl, Switch, Text } from '@mantine/core';
import { useId } from 'react';
import { approvalCommands, setConops, versionCommands } from '@shared/commands/documents';
import type { Approval, DocumentVersion } from '@shared/plan/types';
import { useAdvice } from '../../state/advice';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { usePeople } from '../../state/people';
import { today } from '../../state/today';
import { AdviceList } from '../../ui/advice-list';
import { EntriesTable } from '../../ui/entries-table';
import { FieldHead } from '../../ui/field-head';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { NamesRule } from './names-rule';
import classes from './documents.module.css';

/** First pages of the document: status and version, who signs it, and its history. */
export function FrontTab() {
  return (
    <div className={classes.front}>
      <Status />
      <NamesRule />
      <Approvals />
      <Versions />
    </div>
  );
}

function Status() {
  const { t } = useWords();
  const label = useId();
  const { status, version, omitEmpty } = usePlan((plan) => plan.documents.conops);
  const notes = useAdvice('documents');
  return (
    <>
      <div>
        <FieldHead id={label} label={t('documents.status')} help={t('documents.status_help')} />
        <SegmentedControl
          aria-labelledby={label}
          data={[
            { value: 'draft', label: t('documents.status_draft') },
            { value: 'final', label: t('documents.status_final') },
          ]}
          value={status}
          onChange={(value) =>
            dispatch(setConops, { patch: { status: value === 'final' ? 'final' : 'draft' } })
          }
        />
        <div className={classes.notes}>
          <AdviceList entries={notes} />
        </div>
      </div>
      <LineField
        className={classes.short ?? ''}
        label={t('documents.version')}
        description={t('documents.version_help')}
        value={version}
        onChange={(next) => dispatch(setConops, { patch: { version: next } })}
      />
      <Switch
        label={t('documents.omit_empty')}
        description={t('documents.omit_empty_help')}
        checked={omitEmpty}
        onChange={(event) => dispatch(setConops, { patch: { omitEmpty: event.currentTarget.checked } })}
      />
      <Text size="sm" c="dimmed">
        {t('documents.title_where')}
      </Text>
    </>
  );
}

function Approvals() {
  const { t } = useWords();
  const label = useId();
  const people = usePeople();
  const rows = usePlan((plan) => plan.documents.conops.approvals);
  return (
    <div>
      <FieldHead id={label} label={t('documents.approvals')} help={t('documents.approvals_help')} />
      <EntriesTable
        label={t('documents.approvals')}
        columns={[
          { key: 'person', label: t('documents.approval_person'), kind: 'person', width: 220 },
          { key: 'capacity', label: t('documents.approval_capacity'), kind: 'line', width: 240 },
          { key: 'signedOn', label: t('documents.approval_on'), kind: 'day', width: 150 },
        ]}
        rows={rows}
        addLabel={t('documents.approval_add')}
        emptyText={t('documents.approvals_empty')}
        people={people}
        onAdd={() =>
          dispatch(approvalCommands.add, {
            entry: { id: newId(), person: null, capacity: '', signedOn: null },
          })
        }
        onChange={(id, key, value) =>
          dispatch(approvalCommands.update, { id, patch: approvalPatch(key, value) })
        }
        onRemove={(id) => dispatch(approvalCommands.remove, { id })}
        onMove={(id, to) => dispatch(approvalCommands.move, { id, to })}
      />
    </div>
  );
}

function Versions() {
  const { t } = useWords();
  const label = useId();
  const people = usePeople();
  const rows = usePlan((plan) => plan.documents.conops.versions);
  return (
    <div>
      <FieldHead id={label} label={t('documents.versions')} help={t('documents.versions_help')} />
      <EntriesTable
        label={t('documents.versions')}
        columns={[
          { key: 'version', label: t('documents.version'), kind: 'line', width: 90 },
          { key: 'on', label: t('documents.version_on'), kind: 'day', required: true, width: 140 },
          { key: 'by', label: t('documents.version_by'), kind: 'person', width: 170 },
          { key: 'change', label: t('documents.version_change'), kind: 'line', width: 280 },
        ]}
        rows={rows}
        addLabel={t('documents.version_add')}
        emptyText={t('documents.versions_empty')}
        people={people}
        onAdd={addVersion}
        onChange={(id, key, value) =>
          dispatch(versionCommands.update, { id, patch: versionPatch(key, value) })
        }
        onRemove={(id) => dispatch(versionCommands.remove, { id })}
        onMove={(id, to) => dispatch(versionCommands.move, { id, to })}
      />
    </div>
  );
}

/** A new line of the history is about the version there is, of today, by the person who works here. */
function addVersion(): void {
  const { plan } = useDocument.getState();
  if (!plan) return;
  const { version } = plan.documents.conops;
  dispatch(versionCommands.add, {
    entry: { id: newId(), version, on: today(), by: plan.settings.me, change: '' },
  });
}

/** What a cell of the table sets; a cell that is none of these sets nothing. */
function approvalPatch(key: string, value: unknown): Partial<Omit<Approval, 'id'>> {
  const text = typeof value === 'string' ? value : null;
  if (key === 'person') return { person: text };
  if (key === 'signedOn') return { signedOn: text };
  return key === 'capacity' ? { capacity: text ?? '' } : {};
}

function versionPatch(key: string, value: unknown): Partial<Omit<DocumentVersion, 'id'>> {
  const text = typeof value === 'string' ? value : null;
  if (key === 'by') return { by: text };
  if (key === 'on') return text === null ? {} : { on: text };
  if (key === 'version') return { version: text ?? '' };
  return key === 'change' ? { change: text ?? '' } : {};
}
