import { Checkbox, Text } from '@mantine/core';
import { TRAINING_KINDS as GUIDED_KINDS } from '@shared/catalog/staffing-lists';
import { trainingCommands } from '@shared/commands/staffing';
import { TRAINING_KINDS } from '@shared/plan/staffing';
import type { TrainingEntry } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PanelTitle } from '../../ui/panel';
import { useWords } from '../../ui/words';
import { AmountField } from './amount-field';
import { useMoney } from '../../state/money';
import { NumberField } from './number-field';
import { OriginLine } from './origin-line';
import { Fold, SelectField } from './panel-parts';
import { RemoveButton, SkillChoices, StartFields } from './thing-parts';
import { TRAINING_GUIDES, TRAINING_WORDS } from './thing-words';
import { MOST_DAYS, type TrainingPatch } from './training-columns';
import { readWhom, whomChoices, whomValue } from './training-whom';
import { useTeamWords, type TeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Inspector of a training: what for, for whom, when, and what it costs. */
export function TrainingPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const words = useTeamWords();
  const entry = usePlan((plan) => plan.staffing.training.find((known) => known.id === id));
  if (!entry) return <Text c="dimmed">{t('staffing-training.gone')}</Text>;
  if (!words) return null;
  const set = (patch: TrainingPatch) => {
    dispatch(trainingCommands.update, { ids: [id], patch });
  };
  const guide = TRAINING_GUIDES[entry.kind];
  return (
    <div className={classes.panel}>
      <PanelTitle kicker={t(TRAINING_WORDS[entry.kind])} title={entry.title} />
      <Fold title={t('staffing-training.guide')} open>
        <Text size="sm">{words.text(`stf-k-${guide}`, 'why')}</Text>
        <Text size="sm">{words.text(`stf-k-${guide}`, 'how')}</Text>
        <OriginLine of={GUIDED_KINDS.find(({ id }) => id === guide)} />
      </Fold>
      <Fold title={t('staffing-training.part_what')} open>
        <What {...{ entry, words, set }} />
      </Fold>
      <Fold title={t('staffing-training.part_terms')} open>
        <Terms {...{ entry, words, set }} />
      </Fold>
      <Fold title={t('staffing-training.part_skills', { count: entry.skills.length })} open={false}>
        <SkillChoices
          label={t('staffing-training.col_skills')}
          skills={entry.skills}
          words={words}
          onChange={(skills) => set({ skills })}
        />
      </Fold>
      <Fold title={t('staffing.part_note')} open={entry.note !== ''}>
        <MarkdownField
          label={t('staffing.part_note')}
          hideLabel
          value={entry.note}
          onChange={(note) => set({ note })}
        />
      </Fold>
      <RemoveButton kind="training" id={id} label={t('staffing-training.remove')} />
    </div>
  );
}

interface PartProps {
  readonly entry: TrainingEntry;
  readonly words: TeamWords;
  readonly set: (patch: TrainingPatch) => void;
}

function What({ entry, words, set }: PartProps) {
  const { t } = useWords();
  const positions = usePlan((plan) => plan.staffing.positions);
  const roles = [...positions.map(({ role }) => role), entry.role];
  return (
    <>
      <LineField
        size="xs"
        dir="auto"
        required
        label={t('staffing-training.col_title')}
        value={entry.title}
        onChange={(title) => set({ title: title.trim() })}
      />
      <div className={classes.pair}>
        <SelectField
          label={t('staffing-training.col_kind')}
          value={entry.kind}
          options={TRAINING_KINDS.map((value) => ({ value, label: t(TRAINING_WORDS[value]) }))}
          onChange={(value) => set({ kind: TRAINING_KINDS.find((known) => known === value) ?? 'technical' })}
        />
        <SelectField
          label={t('staffing-training.col_whom')}
          value={whomValue(entry)}
          options={whomChoices(roles, words, t)}
          onChange={(value) => set(readWhom(value ?? ''))}
        />
      </div>
      <LineField
        size="xs"
        dir="auto"
        label={t('staffing-training.col_partner')}
        value={entry.partner}
        onChange={(partner) => set({ partner })}
      />
      <LineField
        size="xs"
        dir="auto"
        label={t('staffing-training.col_certificate')}
        value={entry.certificate}
        onChange={(certificate) => set({ certificate })}
      />
    </>
  );
}

function Terms({ entry, words, set }: PartProps) {
  const { t } = useWords();
  const money = useMoney(t);
  return (
    <>
      <StartFields start={entry.start} words={words} onChange={(start) => set({ start })} />
      <div className={classes.pair}>
        <NumberField
          label={t('staffing-training.days')}
          {...{ value: entry.days, min: 0, max: MOST_DAYS }}
          onChange={(days) => set({ days })}
        />
        <AmountField
          label={t('staffing-training.col_cost', { currency: money.currency })}
          {...{ money, value: entry.cost }}
          onChange={(cost) => set({ cost: cost ?? 0 })}
        />
      </div>
      <p className={classes.quiet}>{t('staffing-training.cost_help')}</p>
      <Checkbox
        size="xs"
        label={t('staffing-training.yearly')}
        checked={entry.yearly}
        onChange={(event) => set({ yearly: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('staffing-training.col_done')}
        description={t('staffing-training.done_help')}
        checked={entry.done}
        onChange={(event) => set({ done: event.currentTarget.checked })}
      />
    </>
  );
}
