import { QUADRANTS } from '@shared/catalog/stakeholder-types';
import { useCatalogText } from '../../state/catalog-words';
import { useWords } from '../../ui/words';
import classes from './maps.module.css';

/** What to do with those in each quadrant of the map, and why; folded, for the map needs the room. */
export function MapQuadrants() {
  const { t } = useWords();
  const words = useCatalogText('stakeholders');
  if (!words) return null;
  return (
    <details className={classes.quadrants}>
      <summary>{t('stakeholders.map_why')}</summary>
      <dl>
        {QUADRANTS.map((quadrant) => (
          <div key={quadrant}>
            <dt>{words(`stk-q-${quadrant}`, 'name')}</dt>
            <dd>{words(`stk-q-${quadrant}`, 'does')}</dd>
            <dd className={classes.why}>{words(`stk-q-${quadrant}`, 'why')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
