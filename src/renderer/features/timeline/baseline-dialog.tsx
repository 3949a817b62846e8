import { Button, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addBaseline, removeBaseline } from '@shared/commands/timeline-settings';
import { formatDayFor } from '@shared/i18n/format';
import type { Baseline } from '@shared/plan/types';
import { baselineDates, currentBaseline } from '@shared/timeline';
import { dispatch, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { today } from '../../state/today';
import { Dialog } from '../../ui/dialog';
import { LINE_MAX } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { BaselineList } from './baseline-list';
import { BaselineVariance } from './baseline-variance';
import { PanelDialog } from './panels-dialog';
import classes from './panels.module.css';
import { useTimelineState } from './use-timeline';

/** Baselines of the plan: set one, look at the slip against one, remove one. */
export function BaselineDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const baselines = usePlan((plan) => plan.timeline.baselines);
  const newest = usePlan(currentBaseline);
  const [chosen, setChosen] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Baseline | null>(null);
  const shown = baselines.find((entry) => entry.id === chosen) ?? newest;
  return (
    <PanelDialog title={t('timeline-baseline.title')} onClose={onClose}>
      <div className={classes.body}>
        <p className={classes.text}>{t('timeline-baseline.intro')}</p>
        <SetBaseline onSet={setChosen} />
        {shown === null ? (
          <Text size="sm" c="dimmed">
            {t('timeline-baseline.empty')}
          </Text>
        ) : (
          <>
            <BaselineList chosen={shown} newest={newest} onChoose={setChosen} onRemove={setLeaving} />
            <BaselineVariance key={shown.id} baseline={shown} />
          </>
        )}
      </div>
      {leaving && <RemoveQuestion baseline={leaving} onClose={() => setLeaving(null)} />}
    </PanelDialog>
  );
}

function SetBaseline({ onSet }: { readonly onSet: (id: string) => void }) {
  const { t } = useWords();
  const state = useTimelineState();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const set = () => {
    const clean = name.trim();
    setMissing(clean === '');
    if (clean === '') return;
    const entry = { id: newId(), name: clean, on: today(), note: note.trim(), tasks: baselineDates(state) };
    if (!dispatch(addBaseline, { entry }).ok) return;
    say({ key: 'timeline-baseline.was_set', values: { name: clean } });
    onSet(entry.id);
    setName('');
    setNote('');
  };
  const hasDates = state.schedule !== null && state.rows.length > 0;
  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <div className={classes.row} data-top>
        <TextInput
          className={classes.grow ?? ''}
          label={t('timeline-baseline.name')}
          description={t('timeline-baseline.name_help')}
          dir="auto"
          data-autofocus
          maxLength={LINE_MAX}
          value={name}
          error={missing ? t('timeline-baseline.name_missing') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          className={classes.grow ?? ''}
          label={t('timeline-baseline.note')}
          description={t('timeline-baseline.note_help')}
          dir="auto"
          autosize
          minRows={1}
          maxRows={5}
          maxLength={5000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <div className={classes.row}>
        <Button type="submit" disabled={!hasDates}>
          {t('timeline-baseline.set')}
        </Button>
        {!hasDates && <span className={classes.dim}>{t('timeline-baseline.no_dates')}</span>}
      </div>
    </form>
  );
}

function RemoveQuestion({
  baseline,
  onClose,
}: {
  readonly baseline: Baseline;
  readonly onClose: () => void;
}) {
  const { t, language } = useWords();
  return (
    <Dialog onClose={onClose} title={t('timeline-baseline.remove_title', { name: baseline.name })}>
      <p className={classes.text}>
        {formatDayFor(language, baseline.on, 'short')}. {t('timeline-baseline.remove_text')}
      </p>
      <div className={classes.row} data-end>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('timeline-baseline.remove_keep')}
        </Button>
        <Button
          color="red"
          onClick={() => {
            dispatch(removeBaseline, { id: baseline.id });
            onClose();
          }}
        >
          {t('timeline-baseline.remove')}
        </Button>
      </div>
    </Dialog>
  );
}
