import { useMemo } from 'react';
import { setDemand, setStaffing } from '@shared/commands/staffing';
import { formatMonthFor } from '@shared/i18n/format';
import type { UiKey } from '@shared/i18n/ui-words';
import type { Plan } from '@shared/plan/types';
import { capacityOf, launchDay, monthOfDay, offeredServices } from '@shared/staffing';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { NumberField } from './number-field';
import { useNumbers } from './use-numbers';
import { ScrollPart } from './scroll-part';
import classes from './staffing.module.css';

/** Hours the services take against hours the people have, and the limit on incident handling. */
export function CapacityView() {
  const { t } = useWords();
  const text = useCatalogText('services');
  const services = usePlan((plan) => plan.services);
  const staffing = usePlan((plan) => plan.staffing);
  const offered = offeredServices({ services });
  if (!text) return null;
  return (
    <ScrollPart label={t('staffing.view_capacity')}>
      <h2 className={classes.heading}>{t('staffing.demand_title')}</h2>
      <p className={classes.quiet}>{t('staffing.demand_lead')}</p>
      {offered.length === 0 ? (
        <p>{t('staffing.demand_none')}</p>
      ) : (
        <div className={classes.fields}>
          {offered.map((id) => (
            <NumberField
              key={id}
              label={text(id, 'name')}
              {...{ value: staffing.demand[id] ?? 0, min: 0, max: 100_000 }}
              onChange={(hours) => dispatch(setDemand, { service: id, hours: hours === 0 ? null : hours })}
            />
          ))}
        </div>
      )}
      <div className={classes.fields}>
        <NumberField
          label={t('staffing.handling_share')}
          {...{ value: staffing.settings.incidentShare, min: 0, max: 100 }}
          onChange={(incidentShare) => dispatch(setStaffing, { patch: { incidentShare } })}
        />
      </div>
      <Years />
      <p className={classes.quiet}>{t('staffing.handling_source')}</p>
    </ScrollPart>
  );
}

const HEADS = [
  'staffing.capacity_have',
  'staffing.capacity_need',
  'staffing.capacity_left',
  'staffing.capacity_handling_have',
  'staffing.capacity_handling_need',
  'staffing.capacity_handling_left',
] as const satisfies readonly UiKey[];

function Years() {
  const { t, language } = useWords();
  const number = useNumbers();
  const plan = usePlan();
  const months = useMemo(() => shownMonths(plan), [plan]);
  if (months === null) return <p role="alert">{t('staffing.net_range')}</p>;
  return (
    <>
      <h2 className={classes.heading}>{t('staffing.capacity_title')}</h2>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('staffing.capacity_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staffing.capacity_month')}</th>
            {HEADS.map((head) => (
              <th key={head} scope="col" data-align="end">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, all, handling }) => (
            <tr key={month}>
              <th scope="row">{formatMonthFor(language, `${month}-01`)}</th>
              {[all, handling].flatMap(({ available, needed, balance }, at) => [
                <td key={`${String(at)} have`} data-align="end">
                  {number(available)}
                </td>,
                <td key={`${String(at)} need`} data-align="end">
                  {number(needed)}
                </td>,
                <td key={`${String(at)} left`} data-align="end" data-short={balance < 0 || undefined}>
                  {balance < 0 ? t('staffing.capacity_short', { hours: number(-balance) }) : number(balance)}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The first month, that of launch, and every month in which the hours change; null without a working year. */
function shownMonths(plan: Plan) {
  const result = capacityOf(plan);
  if (result?.ok !== true) return null;
  const launch = launchDay(plan);
  const from = launch === null ? '' : monthOfDay(launch);
  return result.value.filter(({ month, all, handling }, at, months) => {
    const before = months[at - 1];
    const isSame =
      before?.all.available === all.available &&
      before.all.needed === all.needed &&
      before.handling.available === handling.available;
    return month === from || !isSame;
  });
}
