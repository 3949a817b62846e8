import { useMemo } from 'react';
import { trainingCommands } from '@shared/commands/staffing';
import { NEW_TRAINING } from '@shared/plan/staffing-defaults';
import type { TrainingEntry } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { ThingSheet } from './thing-sheet';
import { trainingColumns } from './training-columns';
import type { TeamWords } from './use-team-words';
import { useThingParts } from './use-thing-parts';

const BLANK: TrainingEntry = { ...NEW_TRAINING, id: '', title: '' };
const hasTitle = ({ title }: TrainingEntry): boolean => title !== '';

/** The training plan as a worksheet. */
export function TrainingSheet({ words }: { readonly words: TeamWords }) {
  const rows = usePlan((plan) => plan.staffing.training);
  const parts = useThingParts(words);
  const columns = useMemo(() => trainingColumns(parts), [parts]);
  return (
    <ThingSheet
      kind="training"
      commands={trainingCommands}
      blank={BLANK}
      {...{ columns, rows }}
      hasName={hasTitle}
      onAdd={addTraining}
    />
  );
}

function addTraining(text: string): string | null {
  const entry = { ...BLANK, id: newId(), title: text.trim() };
  return dispatch(trainingCommands.add, { entries: [entry] }).ok ? entry.id : null;
}
