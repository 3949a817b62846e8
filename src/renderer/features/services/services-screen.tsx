import { useElementSize } from '@mantine/hooks';
import { SERVICE_AREAS } from '@shared/catalog/services';
import { setServices } from '@shared/commands/registers';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { useAdvice } from '../../state/advice';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { AdviceList } from '../../ui/advice-list';
import { ChoiceField } from '../../ui/choice-field';
import { MarkdownField } from '../../ui/markdown-field';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { AreaRows } from './area-rows';
import { FrameworkCredit } from './framework-credit';
import { countServices } from './service-counts';
import { ServiceTotals } from './service-totals';
import classes from './services.module.css';

/** Which services the team offers, when and at what level: the framework of FIRST as one table. */
export function ServicesScreen() {
  const { t } = useWords();
  const text = useCatalogText('services');
  const counts = countServices(usePlan());
  const { ref, width } = useElementSize();
  if (!text) return null;
  return (
    <>
      <ScreenHeader
        title={t('services.title')}
        lead={counts.launch === 0 ? t('services.lead_empty') : t('services.lead', { count: counts.launch })}
      />
      <ServiceTotals counts={counts} />
      <Notes />
      <div ref={ref} className={classes.scroll}>
        <ServiceTable text={text} narrow={width > 0 && width < NARROW} />
      </div>
      <Whole />
      <div className={classes.credit}>
        <FrameworkCredit />
      </div>
    </>
  );
}

/** What is worth saying about the services; apart, so that the table is not drawn again with it. */
function Notes() {
  const { t } = useWords();
  const notes = useAdvice('services');
  return (
    <div className={classes.notes} role="status" aria-label={t('services.notes')}>
      <AdviceList entries={notes} />
    </div>
  );
}

/** Below this width in px the hours and the first answer are found below the row only. */
const NARROW = 780;

function ServiceTable({ text, narrow }: { readonly text: CatalogText; readonly narrow: boolean }) {
  const { t } = useWords();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('services.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('services.column_service')}</th>
          <th scope="col" className={classes.status}>
            {t('services.column_status')}
          </th>
          <th scope="col" className={classes.when}>
            {t('services.column_when')}
          </th>
          {!narrow && (
            <>
              <th scope="col" className={classes.hours}>
                {t('services.column_hours')}
              </th>
              <th scope="col" className={classes.reaction}>
                {t('services.column_reaction')}
              </th>
            </>
          )}
          <th scope="col" className={classes.functions}>
            {t('services.column_functions')}
          </th>
        </tr>
      </thead>
      {SERVICE_AREAS.map((area) => (
        <AreaRows key={area.id} area={area} text={text} narrow={narrow} />
      ))}
    </table>
  );
}

/** What holds for the services as a whole. */
function Whole() {
  const { t } = useWords();
  const { operatorsAroundTheClock, note } = usePlan((plan) => plan.services);
  return (
    <div className={classes.whole}>
      <ChoiceField
        label={t('services.operators')}
        description={t('services.operators_help')}
        options={[
          { value: 'yes', label: t('services.operators_yes') },
          { value: 'no', label: t('services.operators_no') },
        ]}
        value={operatorsAroundTheClock}
        onChange={(value) =>
          dispatch(setServices, {
            patch: { operatorsAroundTheClock: value === 'yes' || value === 'no' ? value : null },
          })
        }
      />
      <MarkdownField
        label={t('services.note')}
        description={t('services.note_help')}
        value={note}
        onChange={(value) => dispatch(setServices, { patch: { note: value } })}
      />
    </div>
  );
}
