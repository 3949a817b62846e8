import { Button, Radio, Title } from '@mantine/core';
import { formatDayFor } from '@shared/i18n/format';
import type { Baseline } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import classes from './panels.module.css';

interface BaselineListProps {
  readonly chosen: Baseline;
  readonly newest: Baseline | null;
  readonly onChoose: (id: string) => void;
  readonly onRemove: (baseline: Baseline) => void;
}

/** The baselines, the last one set first; the one chosen is compared below. */
export function BaselineList({ chosen, newest, onChoose, onRemove }: BaselineListProps) {
  const { t, language } = useWords();
  const baselines = usePlan((plan) => plan.timeline.baselines);
  return (
    <section className={classes.part}>
      <Title order={3} id="baseline-list">
        {t('timeline-baseline.list')}
      </Title>
      <Radio.Group aria-labelledby="baseline-list" value={chosen.id} onChange={onChoose}>
        <ul className={classes.list}>
          {baselines.toReversed().map((baseline) => (
            <li key={baseline.id} className={classes.choice}>
              <Radio
                className={classes.grow ?? ''}
                value={baseline.id}
                label={
                  <>
                    <bdi className={classes.strong}>{baseline.name}</bdi>{' '}
                    {baseline.id === newest?.id && (
                      <span className={classes.tag} title={t('timeline-baseline.newest_help')}>
                        {t('timeline-baseline.newest')}
                      </span>
                    )}
                  </>
                }
                description={
                  <>
                    {t('timeline-baseline.set_on', {
                      day: formatDayFor(language, baseline.on, 'short'),
                      count: Object.keys(baseline.tasks).length,
                    })}
                    {baseline.note !== '' && <bdi> · {baseline.note}</bdi>}
                  </>
                }
              />
              <Button
                variant="default"
                size="xs"
                aria-label={t('timeline-baseline.remove_named', { name: baseline.name })}
                onClick={() => onRemove(baseline)}
              >
                {t('timeline-baseline.remove')}
              </Button>
            </li>
          ))}
        </ul>
      </Radio.Group>
    </section>
  );
}
