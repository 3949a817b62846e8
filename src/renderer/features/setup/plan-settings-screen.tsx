import { useEffect, useRef, useState, type RefObject } from 'react';
import { setIdentity } from '@shared/commands/identity';
import { holdsMoney } from '@shared/commands/change-currency';
import type { Identity } from '@shared/plan/types';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import { useSession } from '../../state/session-store';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { CountryProposal } from './country-proposal';
import { CurrencyDialog } from './currency-dialog';
import { LanguageField, TlpField } from './fields-documents';
import { BodyNameField, CountryNameField, PreparedByField } from './fields-more';
import { CountryField, TeamNameField, TitleField } from './fields-team';
import { CurrencyField, LengthField, StartDayField, WeekendField } from './fields-time';
import { GovernmentField, OtherTeams, SourcingField } from './organization-part';
import { Part } from './part';
import { PeoplePart } from './people-part';
import classes from './setup.module.css';

/** What the set-up asked, and what was not asked then, for the open plan. */
export function PlanSettingsScreen() {
  const { t } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  useArrival(screen);
  const identity = usePlan((plan) => plan.identity);
  const [currency, setCurrency] = useState<string | null>(null);
  const change = (patch: Partial<Identity>) => setCurrency(changeIdentity(patch));
  const field = { values: identity, onChange: change };
  const more = { identity, onChange: change };
  return (
    <div className={classes.screen} ref={screen}>
      <ScreenHeader title={t('setup.settingsTitle')} lead={t('setup.settingsLead')} />
      <Part title={t('setup.partTeam')}>
        <TitleField {...field} />
        <TeamNameField {...field} />
        <BodyNameField {...more} />
        <CountryField {...field} />
        <CountryProposal {...field} />
        <CountryNameField {...more} />
      </Part>
      <Part title={t('setup.partPeople')} place="people">
        <PeoplePart />
      </Part>
      <Part title={t('setup.partTime')}>
        <StartDayField {...field} />
        <LengthField {...field} />
        <WeekendField {...field} />
        <CurrencyField {...field} />
      </Part>
      <Part title={t('setup.partDocuments')}>
        <LanguageField {...field} />
        <TlpField {...field} />
        <PreparedByField {...more} />
      </Part>
      <Part title={t('setup.partOrganization')}>
        <SourcingField {...more} />
        <GovernmentField {...more} />
        <OtherTeams {...more} />
      </Part>
      {currency !== null && <CurrencyDialog to={currency} onClose={() => setCurrency(null)} />}
    </div>
  );
}

/** Makes a change, and answers the currency that is to be asked about first: there is money in the plan. */
function changeIdentity({ currency, ...patch }: Partial<Identity>): string | null {
  const { plan } = useDocument.getState();
  if (!plan || currency === undefined || currency === plan.identity.currency || !holdsMoney(plan)) {
    dispatch(setIdentity, { patch: currency === undefined ? patch : { ...patch, currency } });
    return null;
  }
  if (Object.keys(patch).length > 0) dispatch(setIdentity, { patch });
  return currency;
}

/** A field that was come to by a link or a search is brought into view, ready to be typed into. */
function useArrival(screen: RefObject<HTMLElement | null>): void {
  const place = useSession((session) => session.place);
  useEffect(() => {
    if (place.screen !== 'setup' || place.section === undefined) return;
    const target = screen.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place.section)}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
  }, [place, screen]);
}
