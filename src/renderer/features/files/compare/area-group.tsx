import { Checkbox, Title } from '@mantine/core';
import type { CompareArea, Difference } from '@shared/compare';
import { useWords } from '../../../ui/words';
import { DifferenceRow } from './difference-row';
import type { SayWord } from './say-word';
import type { Choosing } from './use-choosing';
import classes from './compare.module.css';

interface AreaGroupProps {
  readonly area: CompareArea;
  readonly differences: readonly Difference[];
  readonly say: SayWord;
  /** Null: only to look at. */
  readonly choosing: Choosing | null;
}

/** What differs on one screen. */
export function AreaGroup({ area, differences, say, choosing }: AreaGroupProps) {
  const { t } = useWords();
  const name = t(`copies.area_${area}`);
  const ids = differences.map(({ id }) => id);
  const taken = ids.filter((id) => choosing?.isTaken(id)).length;
  return (
    <section className={classes.group} id={areaAnchor(area)} tabIndex={-1} aria-label={name}>
      <div className={classes.groupHead}>
        {choosing && (
          <Checkbox
            size="sm"
            aria-label={t('files.compareArea', { area: name })}
            checked={taken === ids.length}
            indeterminate={taken > 0 && taken < ids.length}
            onChange={() => choosing.set(ids, taken < ids.length)}
          />
        )}
        <Title order={3}>{name}</Title>
        <span className={classes.count}>{t('files.compareCount', { count: ids.length })}</span>
      </div>
      <ul className={classes.rows}>
        {differences.map((difference) => (
          <DifferenceRow
            key={difference.id}
            difference={difference}
            say={say}
            choice={choosing && choosing.choiceOf(difference.id)}
            onToggle={choosing ? choosing.toggle : ignore}
          />
        ))}
      </ul>
    </section>
  );
}

/** Id of a group on the page. */
export function areaAnchor(area: CompareArea): string {
  return `compare-${area}`;
}

function ignore(): void {
  // Without choosing there is no box to toggle.
}
