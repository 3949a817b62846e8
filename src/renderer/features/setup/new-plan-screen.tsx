import { Button } from '@mantine/core';
import { useId, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { createStore, useStore } from 'zustand';
import { createTranslator } from '@shared/i18n/create-translator';
import { newPlan } from '@shared/plan/defaults';
import { isScheduleDay } from '@shared/plan/timeline';
import { withDefaultSchedule } from '@shared/timeline';
import type { Plan } from '@shared/plan/types';
import { newId } from '../../state/new-id';
import { useSettings } from '../../state/settings-store';
import { today } from '../../state/today';
import { flushPendingEdits } from '../../ui/pending-edits';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { answer, newDraft, type ProposeTitle, type SetupDraft, type SetupValues } from './draft';
import { LanguageField, TlpField } from './fields-documents';
import { CountryField, TeamNameField, TitleField } from './fields-team';
import { CurrencyField, LengthField, StartDayField, WeekendField } from './fields-time';
import { Part } from './part';
import classes from './setup.module.css';

/** The questions for a new plan on one page; every one has an answer that could stand. */
export function NewPlanScreen({ onCreate }: { readonly onCreate: (plan: Plan) => void }) {
  const { t } = useWords();
  const { values, change, create } = useNewPlan(onCreate);
  const field = { values, onChange: change };
  const help = useId();
  return (
    <form className={classes.screen} onSubmit={create} onKeyDown={keepEnter} noValidate>
      <ScreenHeader title={t('setup.newTitle')} lead={t('setup.newLead')} />
      <Part title={t('setup.partTeam')}>
        <CountryField {...field} />
        <TeamNameField {...field} />
        <TitleField {...field} />
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
      </Part>
      <div className={classes.submit}>
        <Button type="submit" size="md" aria-describedby={help}>
          {t('setup.create')}
        </Button>
        <span id={help} className={classes.submitHelp}>
          {t('setup.createHelp')} <Missing values={values} />
        </span>
      </div>
    </form>
  );
}

/** What a plan begins without, and where it can be said later: nothing of it stands in the way. */
function Missing({ values: { country, teamName } }: { readonly values: SetupValues }) {
  const { t } = useWords();
  const missing = [
    ...(country === '' ? [t('setup.createNoCountry')] : []),
    ...(teamName.trim() === '' ? [t('setup.createNoTeam')] : []),
  ];
  return missing.length === 0 ? null : [...missing, t('setup.createLater')].join(' ');
}

/** The title becomes part of the plan, whose generated wording is English, whatever the interface speaks. */
const english = createTranslator('en').t;

/** Enter in a list of choices chooses, or does nothing; it never sends the form. */
function keepEnter(event: KeyboardEvent): void {
  const target = event.target;
  if (event.key === 'Enter' && target instanceof HTMLElement && target.role === 'combobox')
    event.preventDefault();
}

/** The answers, held in a store so that creating sees what was typed a moment before. */
function useNewPlan(onCreate: (plan: Plan) => void) {
  const proposeTitle: ProposeTitle = ({ team, country }) => {
    if (team !== '') return english('setup.titleTeam', { team });
    return country === '' ? english('setup.titlePlain') : english('setup.titleCountry', { country });
  };
  const tlp = useSettings((settings) => settings.defaultTlp);
  const [store] = useState(() =>
    createStore<SetupDraft>(() => newDraft({ today: today(), tlp, proposeTitle })),
  );
  const values = useStore(store, (draft) => draft.values);
  return {
    values,
    change: (patch: Partial<SetupValues>) => store.setState((draft) => answer(draft, patch, proposeTitle)),
    create: (event: SubmitEvent) => {
      event.preventDefault();
      flushPendingEdits();
      const { values: given } = store.getState();
      if (!isScheduleDay(given.startDay)) {
        event.currentTarget.querySelector<HTMLElement>('[data-place="startDay"] input')?.focus();
        return;
      }
      const plan = newPlan({ ...given, id: newId(), createdOn: today() });
      onCreate(withDefaultSchedule(plan));
    },
  };
}
