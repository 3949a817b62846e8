import type { Origin } from '@shared/catalog/outside-sources';
import { useOriginText } from '../../state/origin-words';
import { useWords } from '../../ui/words';
import classes from './staffing.module.css';

/** Where an entry of the catalog comes from, under what it says; nothing for an entry of the team's own. */
export function OriginLine({ of }: { readonly of: Origin | undefined }) {
  const { t } = useWords();
  const origin = useOriginText(t);
  const said = of === undefined ? null : origin(of);
  return said === null ? null : <p className={classes.quiet}>{said}</p>;
}
