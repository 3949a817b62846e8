import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { stageNumber } from '@shared/catalog/stages';
import { logStage } from '@shared/commands/stages';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { formatDayFor } from '@shared/i18n/format';
import type { UiKey } from '@shared/i18n/ui-words';
import { REOPEN_REASONS } from '@shared/catalog/setup';
import { REOPEN_TRIGGERS } from '@shared/plan/stages';
import type { ReopenTrigger, StageLogEntry } from '@shared/plan/types';
import type { StageView } from '@shared/progress';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { usePeople } from '../../state/people';
import { useToday } from '../../state/today';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { CriteriaList } from './criteria-list';
import classes from './stages.module.css';

/** What a person records about a stage. */
export type StageAction = StageLogEntry['action'];

const TITLES = {
  started: 'stages.start_title',
  completed: 'stages.complete_title',
  reopened: 'stages.reopen_title',
} as const satisfies Record<StageAction, UiKey>;
const TEXTS = {
  started: 'stages.start_text',
  completed: 'stages.complete_text',
  reopened: 'stages.reopen_text',
} as const satisfies Record<StageAction, UiKey>;
const BUTTONS = {
  started: 'stages.start',
  completed: 'stages.complete',
  reopened: 'stages.reopen',
} as const satisfies Record<StageAction, UiKey>;

interface StageDialogProps {
  readonly action: StageAction;
  readonly view: StageView;
  readonly text: CatalogText;
  readonly onClose: () => void;
}

/** Records a step of a stage: by whom, on which day and why. Nothing is counted for the person. */
export function StageDialog({ action, view, text, onClose }: StageDialogProps) {
  const { t } = useWords();
  const form = useStageForm(action, view);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (form.record()) onClose();
  };
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={t(TITLES[action], { number: stageNumber(view.id) })}
      classNames={{ title: classes.strong ?? '' }}
    >
      <Stack gap="md">
        <Text size="sm">{t(TEXTS[action])}</Text>
        {action === 'completed' && <ExitCriteria view={view} text={text} />}
        {action === 'reopened' && <Triggers value={form.trigger} onChange={form.setTrigger} asked={tried} />}
        <WhoAndWhen form={form} asked={tried} />
        <Textarea
          label={t('stages.dialog_note')}
          value={form.note}
          maxLength={200_000}
          required={action === 'reopened' && form.trigger === 'other'}
          error={tried && form.needsNote ? t('stages.dialog_note_missing') : undefined}
          onChange={(event) => form.setNote(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={8}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button onClick={submit}>{t(BUTTONS[action])}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

type StageForm = ReturnType<typeof useStageForm>;

function useStageForm(action: StageAction, view: StageView) {
  const me = usePlan((plan) => plan.settings.me);
  const today = useToday((state) => state.today);
  const [by, setBy] = useState<string | null>(me);
  const [day, setDay] = useState<string | null>(today);
  const [trigger, setTrigger] = useState<ReopenTrigger | null>(null);
  const [note, setNote] = useState('');
  const earliest = view.log.at(-1)?.on ?? null;
  const isEarly = day !== null && earliest !== null && day < earliest;
  const needsNote = action === 'reopened' && trigger === 'other' && note.trim() === '';
  const isReady =
    by !== null && day !== null && !isEarly && !needsNote && (action !== 'reopened' || trigger !== null);
  const record = (): boolean => {
    if (!isReady) return false;
    const entry = { id: newId(), stage: view.id, action, on: day, by, trigger, note };
    return dispatch(logStage, { entry }).ok;
  };
  return { by, setBy, day, setDay, trigger, setTrigger, note, setNote, earliest, isEarly, needsNote, record };
}

function ExitCriteria({ view, text }: { readonly view: StageView; readonly text: CatalogText }) {
  const { t } = useWords();
  const open = view.exit.filter((criterion) => criterion.verdict === 'open').length;
  return (
    <>
      <CriteriaList criteria={view.exit} text={text} label={t('stages.exit')} />
      <Text size="sm" fw={600}>
        {open > 0 ? t('stages.complete_unmet', { count: open }) : t('stages.complete_all_met')}
      </Text>
      {view.id === 'stage5' && <Text size="sm">{t('stages.complete_endless')}</Text>}
    </>
  );
}

interface TriggersProps {
  readonly value: ReopenTrigger | null;
  readonly onChange: (trigger: ReopenTrigger) => void;
  /** The person has tried to record without one. */
  readonly asked: boolean;
}

function Triggers({ value, onChange, asked }: TriggersProps) {
  const { t } = useWords();
  const text = useCatalogText('setup');
  if (!text) return null;
  return (
    <Radio.Group
      label={t('stages.reopen_why')}
      value={value}
      error={asked && value === null ? t('stages.dialog_trigger_missing') : undefined}
      onChange={(next) => {
        const trigger = REOPEN_TRIGGERS.find((entry) => entry === next);
        if (trigger) onChange(trigger);
      }}
    >
      <Stack gap={8} mt={6}>
        {REOPEN_REASONS.map(({ id }) => (
          <Radio
            key={id}
            value={id}
            label={text(`reopen.${id}`, 'label')}
            description={text(`reopen.${id}`, 'help')}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function WhoAndWhen({ form, asked }: { readonly form: StageForm; readonly asked: boolean }) {
  const { t, language } = useWords();
  const { people, createPerson } = usePeople();
  return (
    <>
      <Group grow gap="md" align="flex-start">
        <PersonPicker
          label={t('stages.dialog_by')}
          people={people}
          value={form.by}
          onChange={form.setBy}
          onCreate={createPerson}
        />
        <DayField label={t('stages.dialog_day')} value={form.day} onChange={form.setDay} clearable={false} />
      </Group>
      {asked && form.by === null && (
        <Text size="sm" c="var(--status-danger)" role="alert">
          {t('stages.dialog_by_missing')}
        </Text>
      )}
      {form.isEarly && form.earliest !== null && (
        <Text size="sm" c="var(--status-danger)" role="alert">
          {t('stages.dialog_day_early', { day: formatDayFor(language, form.earliest, 'short') })}
        </Text>
      )}
    </>
  );
}
