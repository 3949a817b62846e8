import type { CompareArea, Difference } from '@shared/compare';
import { useWords } from '../../../ui/words';
import { areaAnchor } from './area-group';
import classes from './compare.module.css';

interface AreaIndexProps {
  readonly groups: readonly { readonly area: CompareArea; readonly differences: readonly Difference[] }[];
}

/** The screens with differences, to jump to. */
export function AreaIndex({ groups }: AreaIndexProps) {
  const { t } = useWords();
  return (
    <nav className={classes.index} aria-label={t('files.compareJump')}>
      <ul>
        {groups.map(({ area, differences }) => (
          <li key={area}>
            <button type="button" className={classes.jump} onClick={() => jumpTo(area)}>
              <span>{t(`copies.area_${area}`)}</span>
              <span className={classes.count}>{differences.length}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function jumpTo(area: CompareArea): void {
  const group = document.getElementById(areaAnchor(area));
  group?.scrollIntoView({ block: 'start' });
  group?.focus({ preventScroll: true });
}
