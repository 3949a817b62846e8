import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { DragName } from './drag-name';
import classes from './maps.module.css';

/** Those without both scores, to be dragged onto the map. */
export function Unplaced({ names }: { readonly names: ReadonlyMap<string, string> }) {
  const { t } = useWords();
  const register = usePlan((plan) => plan.stakeholders.register);
  const rest = register.filter((entry) => entry.influence === null || entry.interest === null);
  if (rest.length === 0) return null;
  return (
    <aside className={classes.unplaced} aria-label={t('stakeholders.map_unplaced', { count: rest.length })}>
      <h2 className={classes.heading}>{t('stakeholders.map_unplaced', { count: rest.length })}</h2>
      <p className={classes.hint}>{t('stakeholders.map_unplaced_help')}</p>
      <ul className={classes.names}>
        {rest.map((entry) => (
          <li key={entry.id}>
            <DragName id={entry.id} name={names.get(entry.id) ?? ''} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
