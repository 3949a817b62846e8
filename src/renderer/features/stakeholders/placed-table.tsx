import { useDeferredValue } from 'react';
import { quadrantOf } from '@shared/stakeholders';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { ENGAGEMENT_WORDS } from './stakeholder-words';

/** The map as a table, for those who cannot see it. */
export function PlacedTable({ names }: { readonly names: ReadonlyMap<string, string> }) {
  const { t } = useWords();
  const words = useCatalogText('stakeholders');
  const register = usePlan((plan) => plan.stakeholders.register);
  // The picture first: a long table would hold it up.
  const isTime = useDeferredValue(true, false);
  if (!words || !isTime) return null;
  const heads = ['col_name', 'col_influence', 'col_interest', 'col_current', 'col_wanted'] as const;
  return (
    <table className="visually-hidden">
      <caption>{t('stakeholders.map_influence')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`stakeholders.${head}`)}
            </th>
          ))}
          <th scope="col">{t('stakeholders.map_quadrant')}</th>
        </tr>
      </thead>
      <tbody>
        {register.map((entry) => {
          const quadrant = quadrantOf(entry);
          return (
            <tr key={entry.id}>
              <th scope="row">{names.get(entry.id)}</th>
              <td>{entry.influence ?? t('stakeholders.no_choice')}</td>
              <td>{entry.interest ?? t('stakeholders.no_choice')}</td>
              <td>{t(entry.current ? ENGAGEMENT_WORDS[entry.current] : 'stakeholders.no_choice')}</td>
              <td>{t(entry.wanted ? ENGAGEMENT_WORDS[entry.wanted] : 'stakeholders.no_choice')}</td>
              <td>{quadrant === null ? '' : words(`stk-q-${quadrant}`, 'name')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
