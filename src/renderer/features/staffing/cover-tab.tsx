import { setCover, setStaffing } from '@shared/commands/staffing';
import type { Staffing } from '@shared/plan/types';
import { netHours, workingYearOf, type ArithmeticStep } from '@shared/staffing';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { Arithmetic } from './arithmetic';
import { CoverTable } from './cover-table';
import { DaysOffFields } from './days-off-fields';
import { NumberField } from './number-field';
import { OnCallFields } from './on-call-fields';
import { CoverGuide } from './team-guidance';
import { useTeamWords } from './use-team-words';
import classes from './staffing.module.css';

/** Hours of one person, hours the team answers, and how many people the one takes of the other. */
export function CoverTab() {
  const { t } = useWords();
  const identity = usePlan((plan) => plan.identity);
  const staffing = usePlan((plan) => plan.staffing);
  const words = useTeamWords();
  const year = netHours(workingYearOf({ identity, staffing }));
  return (
    <div className={classes.page}>
      {words && <CoverGuide words={words} />}
      <section>
        <h2 className={classes.heading}>{t('staffing.net_title')}</h2>
        <p className={classes.quiet}>{t('staffing.net_lead')}</p>
        <YearFields settings={staffing.settings} />
        {year.ok ? (
          <YearSum steps={year.value.steps} />
        ) : (
          <p role="alert" className={classes.alert}>
            {t(year.error.type === 'nothingLeft' ? 'staffing.net_nothing' : 'staffing.net_range')}
          </p>
        )}
      </section>
      <section>
        <h2 className={classes.heading}>{t('staffing.hours_title')}</h2>
        <p className={classes.quiet}>{t('staffing.hours_lead')}</p>
        <HoursFields cover={staffing.settings.cover} />
        <OnCallFields cover={staffing.settings.cover} />
        {year.ok && <CoverTable year={year.value} />}
      </section>
    </div>
  );
}

function YearSum({ steps }: { readonly steps: readonly ArithmeticStep[] }) {
  const { t } = useWords();
  return <Arithmetic label={t('staffing.net_sum')} steps={steps} />;
}

type Settings = Staffing['settings'];

function YearFields({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const set = (patch: Partial<Omit<Settings, 'cover'>>) => dispatch(setStaffing, { patch });
  return (
    <div className={classes.fields}>
      <NumberField
        label={t('staffing.week_hours')}
        {...{ value: settings.weeklyMinutes / 60, min: 1, max: 168, step: 0.5 }}
        onChange={(hours) => set({ weeklyMinutes: hours * 60 })}
      />
      <DaysOffFields days={settings} onChange={set} />
    </div>
  );
}

function HoursFields({ cover }: { readonly cover: Settings['cover'] }) {
  const { t } = useWords();
  const set = (patch: Partial<Settings['cover']>) => dispatch(setCover, { patch });
  const hours = { min: 0.5, max: 24, step: 0.5 };
  const days = { min: 1, max: 7 };
  return (
    <div className={classes.fields}>
      <NumberField
        label={t('staffing.seats')}
        {...{ value: cover.seats, min: 1, max: 50 }}
        onChange={(seats) => set({ seats })}
      />
      <NumberField
        label={t('staffing.extended_hours')}
        {...{ ...hours, value: cover.extendedMinutes / 60 }}
        onChange={(value) => set({ extendedMinutes: value * 60 })}
      />
      <NumberField
        label={t('staffing.extended_days')}
        {...{ ...days, value: cover.extendedDays }}
        onChange={(extendedDays) => set({ extendedDays })}
      />
      <NumberField
        label={t('staffing.own_hours')}
        {...{ ...hours, value: cover.ownMinutes / 60 }}
        onChange={(value) => set({ ownMinutes: value * 60 })}
      />
      <NumberField
        label={t('staffing.own_days')}
        {...{ ...days, value: cover.ownDays }}
        onChange={(ownDays) => set({ ownDays })}
      />
    </div>
  );
}
