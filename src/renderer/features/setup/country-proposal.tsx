import { proposedWeekend } from '@shared/catalog/weekends';
import { PassingButton } from '../../ui/passing-button';
import { useWords } from '../../ui/words';
import { countryOf } from './countries';
import type { FieldProps } from './fields-team';
import { weekdayNames } from './fields-time';
import { Notice } from './notice';
import classes from './setup.module.css';

/** In an open plan a new country changes nothing by itself; it offers its currency and days not worked. */
export function CountryProposal({ values, onChange }: FieldProps) {
  const { t, language } = useWords();
  const country = countryOf(values.country);
  const currency = country?.currencies[0];
  if (!country || currency === undefined) return null;
  const weekend = proposedWeekend(country.code).days;
  const sameMoney = country.currencies.includes(values.currency);
  if (sameMoney && weekend.join() === values.weekend.join()) return null;
  const names = weekdayNames(language);
  const days = weekend.map((day) => names[day - 1] ?? '').join(', ');
  return (
    <div className={classes.proposal}>
      <Notice>
        {t('setup.countryDiffers', { country: country.name, currency, days })}{' '}
        <PassingButton
          variant="default"
          size="compact-sm"
          onClick={() =>
            onChange({ currency: sameMoney ? values.currency : currency, weekend: [...weekend] })
          }
        >
          {t('setup.takeProposal')}
        </PassingButton>
      </Notice>
    </div>
  );
}
