import type { RaciFaults } from '@shared/stakeholders';
import { useWords } from '../../ui/words';
import classes from './raci.module.css';

interface LoadProps {
  readonly overloaded: RaciFaults['overloaded'];
  /** How many lines the matrix has. */
  readonly rows: number;
  readonly names: ReadonlyMap<string, string>;
}

/** Who answers for too much; nothing while the load is fair. */
export function RaciLoad({ overloaded, rows, names }: LoadProps) {
  const { t } = useWords();
  if (overloaded.length === 0) return null;
  return (
    <ul className={classes.load}>
      {overloaded.map(({ stakeholder, count }) => (
        <li key={stakeholder}>
          {t('stakeholders.raci_overloaded', { name: names.get(stakeholder) ?? '', count, all: rows })}
        </li>
      ))}
    </ul>
  );
}
