import { useMemo } from 'react';
import { trainingCommands } from '@shared/commands/staffing';
import { NEW_TRAINING } from '@shared/plan/staffing-defaults';
import type { TrainingEntry } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { Worksheet } from '../../ui/worksheet/worksheet';
import { refusalOf } from './staffing-words';
import { removeThings } from './thing-edits';
import { trainingColumns, type TrainingPatch } from './training-columns';
import type { TeamWords } from './use-team-words';
import { useThingParts } from './use-thing-parts';
import classes from './staffing.module.css';

const BLANK: TrainingEntry = { ...NEW_TRAINING, id: '', title: '' };
const idOf = ({ id }: TrainingEntry): string => id;

/** The training plan as a worksheet. */
export function TrainingSheet({ words }: { readonly words: TeamWords }) {
  const { t } = useWords();
  const rows = usePlan((plan) => plan.staffing.training);
  const parts = useThingParts(words);
  const columns = useMemo(() => trainingColumns(parts), [parts]);
  const selected = useSession(({ selection }) => (selection?.kind === 'training' ? selection.id : null));
  const write = (block: {
    readonly changes: readonly { readonly id: string; readonly patch: TrainingPatch }[];
    readonly added: readonly (readonly TrainingPatch[])[];
  }): string | null => {
    const entries = block.added.map((patches) =>
      patches.reduce<TrainingEntry>((row, patch) => ({ ...row, ...patch }), { ...BLANK, id: newId() }),
    );
    if (entries.some(({ title }) => title === '')) return t('staffing-training.title_needed');
    return refusalOf(dispatch(trainingCommands.change, { changes: block.changes, entries }), t);
  };
  return (
    <Worksheet
      label={t('staffing-training.sheet')}
      {...{ columns, rows, rowId: idOf, selected }}
      onSelect={(id) => select({ kind: 'training', id })}
      onEdit={(changes) => write({ changes, added: [] })}
      apply={(row, patch) => ({ ...row, ...patch })}
      paste={{ blank: BLANK, onPaste: write }}
      onRemove={(ids) => removeThings('training', ids)}
      empty={<Empty />}
      add={{
        label: t('staffing-training.add_label'),
        placeholder: t('staffing-training.add_hint'),
        button: t('staffing.add'),
        onAdd: addTraining,
      }}
    />
  );
}

function addTraining(text: string): string | null {
  const entry = { ...BLANK, id: newId(), title: text.trim() };
  return dispatch(trainingCommands.add, { entries: [entry] }).ok ? entry.id : null;
}

function Empty() {
  const { t } = useWords();
  return (
    <div className={classes.empty}>
      <h2>{t('staffing-training.empty_title')}</h2>
      <p>{t('staffing-training.empty_why')}</p>
      <p className={classes.quiet}>{t('staffing-training.empty_how')}</p>
    </div>
  );
}
