import { Button, SegmentedControl, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FACTORS } from '@shared/catalog/timeline-levers';
import type { Factor } from '@shared/catalog/timeline-types';
import { setFactors } from '@shared/commands/timeline-settings';
import type { FactorChoice } from '@shared/plan/types';
import { factorEffects, timelineOf, withFactors } from '@shared/timeline';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { useSources } from '../../state/sources';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import { LengthTable } from './length-table';
import { NumberField } from './number-field';
import { PanelFooter } from './panels-dialog';
import classes from './panels.module.css';
import { useDayWords, useTaskNames } from './task-words';

type Choices = Readonly<Record<string, FactorChoice>>;
type CatalogText = NonNullable<ReturnType<typeof useCatalogText>>;

/** What sets the pace: seven factors, what they would change, and one step to apply them. */
export function LengthPace({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords();
  const text = useCatalogText('timeline');
  const factors = usePlan((plan) => plan.timeline.factors);
  const [choices, setChoices] = useState<Choices>(factors);
  const apply = () => {
    flushPendingEdits();
    if (!dispatch(setFactors, { factors: choices }).ok) return;
    say({ key: 'timeline-length.factors_applied' });
    onDone();
  };
  if (!text) return null;
  return (
    <>
      <PaceIntro />
      {FACTORS.map((factor) => (
        <FactorPart
          key={factor.id}
          factor={factor}
          text={text}
          value={choices[factor.id] ?? null}
          onChange={(choice) => setChoices((all) => ({ ...all, [factor.id]: choice }))}
        />
      ))}
      <PaceEffects choices={choices} text={text} />
      <PanelFooter>
        <Button disabled={choices === factors} onClick={apply}>
          {t('timeline-length.factors_apply')}
        </Button>
      </PanelFooter>
    </>
  );
}

function PaceIntro() {
  const { t } = useWords();
  const sources = useSources(GAP);
  return (
    <div className={classes.part}>
      <p className={classes.text}>{t('timeline-length.pace_intro')}</p>
      <aside className={classes.notice}>
        <p>{t('timeline-length.pace_note')}</p>
        {sources?.map(({ ref, place }) => (
          <Text key={ref} size="xs" c="dimmed">
            {t('timeline-length.pace_gap')} {t('timeline-length.source', { place })}
          </Text>
        ))}
      </aside>
    </div>
  );
}

/** Why the list and its numbers are ours: the source has them only in a picture that is lost. */
const GAP = ['S3-TL-08'] as const;

interface FactorPartProps {
  readonly factor: Factor;
  readonly text: CatalogText;
  /** Null: nothing chosen, as good as normal. */
  readonly value: FactorChoice | null;
  readonly onChange: (choice: FactorChoice) => void;
}

function FactorPart({ factor, text, value, onChange }: FactorPartProps) {
  const { t } = useWords();
  const choice = value?.choice ?? 'normal';
  const percents = value?.percents ?? {};
  const choose = (id: string) => {
    const chosen = factor.choices.find((entry) => entry.id === id);
    if (chosen) onChange({ choice: chosen.id, percents: chosen.percents });
  };
  return (
    <section className={classes.factor}>
      <div className={classes.row}>
        <div className={classes.grow}>
          <Title order={3}>{text(factor.id, 'name')}</Title>
          <span className={classes.dim}>{text(factor.id, 'help')}</span>
        </div>
        <SegmentedControl
          size="xs"
          aria-label={text(factor.id, 'name')}
          value={choice}
          onChange={choose}
          data={factor.choices.map(({ id }) => ({ value: id, label: text(`${factor.id}.${id}`, 'name') }))}
        />
      </div>
      {factor.groups.map((group) => {
        const name = text(`${factor.id}.${group.id}`, 'name');
        return (
          <div key={group.id} className={classes.group}>
            <div>
              {name}
              <div className={classes.dim}>{text(`${factor.id}.${group.id}`, 'why')}</div>
            </div>
            <NumberField
              label={name}
              hideLabel={t('timeline-length.percent_of', { group: name })}
              value={percents[group.id] ?? 100}
              min={10}
              max={400}
              onChange={(percent) =>
                onChange({ choice, percents: { ...allNormal(factor), ...percents, [group.id]: percent } })
              }
            />
            <span aria-hidden>%</span>
          </div>
        );
      })}
    </section>
  );
}

function allNormal(factor: Factor): Readonly<Record<string, number>> {
  return Object.fromEntries(factor.groups.map((group) => [group.id, 100]));
}

function PaceEffects({ choices, text }: { readonly choices: Choices; readonly text: CatalogText }) {
  const { t } = useWords();
  const day = useDayWords();
  const nameOf = useTaskNames();
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const preview = useMemo(
    () => ({
      effects: factorEffects(timeline, choices),
      before: timelineOf({ identity, timeline }).fullOperation,
      after: timelineOf({ identity, timeline: withFactors(timeline, choices) }).fullOperation,
    }),
    [identity, timeline, choices],
  );
  const { effects, before, after } = preview;
  if (!nameOf) return null;
  const byId = new Map(timeline.tasks.map((task) => [task.id, task]));
  const rows = effects.flatMap((effect) => {
    const task = byId.get(effect.task);
    const why = effect.by.map(({ factor, percent }) =>
      t('timeline-length.effect_by', { factor: text(factor, 'name'), percent }),
    );
    return task
      ? [{ ...effect, id: task.id, name: nameOf(task), why: why.length > 0 ? why.join('; ') : null }]
      : [];
  });
  return (
    <section className={classes.part} aria-live="polite">
      <Title order={3}>{t('timeline-length.changes')}</Title>
      {rows.length === 0 ? (
        <p className={classes.text}>{t('timeline-length.factors_preview_none')}</p>
      ) : (
        <>
          {before !== null && after !== null && (
            <p className={classes.verdict} data-late={after > before || undefined}>
              {after === before
                ? t('timeline-length.factors_same_day', { day: day(after) })
                : t('timeline-length.factors_day', { before: day(before), after: day(after) })}
            </p>
          )}
          <LengthTable label={t('timeline-length.changes')} rows={rows} />
        </>
      )}
      <p className={classes.dim}>{t('timeline-length.done_stays')}</p>
    </section>
  );
}
