import { setCover } from '@shared/commands/staffing';
import type { Staffing } from '@shared/plan/types';
import { useMoney } from '../../state/money';
import { dispatch } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { AmountField } from './amount-field';
import { NumberField } from './number-field';
import classes from './staffing.module.css';

type Cover = Staffing['settings']['cover'];

/** What is paid for being on call, and for the hours worked on calls. */
export function OnCallFields({ cover }: { readonly cover: Cover }) {
  const { t } = useWords();
  const money = useMoney(t);
  const set = (patch: Partial<Cover>) => dispatch(setCover, { patch });
  return (
    <>
      <h3 className={classes.heading}>{t('staffing.on_call_title')}</h3>
      <p className={classes.quiet}>{t('staffing.on_call_lead')}</p>
      <div className={classes.fields}>
        <AmountField
          label={t('staffing.on_call_hour', { currency: money.currency })}
          description={t('staffing.on_call_hour_help')}
          placeholder={t('staffing.on_call_hour_unsaid')}
          money={money}
          value={cover.onCallHour === 0 ? null : cover.onCallHour}
          onChange={(amount) => set({ onCallHour: amount ?? 0 })}
        />
        <NumberField
          label={t('staffing.call_hours')}
          description={t('staffing.call_hours_help')}
          {...{ value: cover.callHours, min: 0, max: 744 }}
          onChange={(callHours) => set({ callHours })}
        />
        <NumberField
          label={t('staffing.call_pay')}
          description={t('staffing.call_pay_help')}
          {...{ value: cover.callPay, min: 0, max: 1000 }}
          onChange={(callPay) => set({ callPay })}
        />
      </div>
    </>
  );
}
