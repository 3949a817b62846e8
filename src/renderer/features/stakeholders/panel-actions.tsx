import { Button } from '@mantine/core';
import { engagementCommands } from '@shared/commands/stakeholders';
import { NEW_ACTION } from '@shared/plan/defaults';
import { FREQUENCIES } from '@shared/plan/stakeholders';
import type { EngagementAction, Stakeholder } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { usePeople } from '../../state/people';
import { goTo } from '../../state/session-store';
import { DayField } from '../../ui/day-field';
import { LineField } from '../../ui/line-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { optionsOf, SelectField } from './panel-parts';
import { FREQUENCY_WORDS } from './stakeholder-words';
import classes from './stakeholders.module.css';

/** What the team does about the stakeholder; messages and results stand in the engagement plan. */
export function ActionsPart({ entry }: { readonly entry: Stakeholder }) {
  const { t } = useWords();
  const all = usePlan((plan) => plan.stakeholders.actions);
  const actions = all.filter(({ stakeholder }) => stakeholder === entry.id);
  const add = () => {
    const action = {
      ...{ ...NEW_ACTION, id: newId(), aim: t('stakeholders.act_new') },
      ...{ stakeholder: entry.id, who: entry.owner },
    };
    dispatch(engagementCommands.add, { entry: action });
  };
  return (
    <div className={classes.list}>
      {actions.map((action) => (
        <ActionEntry key={action.id} action={action} />
      ))}
      <div className={classes.offers}>
        <Button size="compact-sm" variant="default" onClick={add}>
          {t('stakeholders.act_add')}
        </Button>
        {actions.length > 0 && (
          <button
            type="button"
            className={classes.link}
            onClick={() =>
              goTo({ screen: 'stakeholders', section: 'engagement' }, { kind: 'stakeholder', id: entry.id })
            }
          >
            {t('stakeholders.action_plan')}
          </button>
        )}
      </div>
    </div>
  );
}

function ActionEntry({ action }: { readonly action: EngagementAction }) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  const { id } = action;
  const set = (patch: Partial<Omit<EngagementAction, 'id'>>) =>
    dispatch(engagementCommands.update, { id, patch });
  return (
    <div className={classes.entry}>
      <LineField
        size="xs"
        dir="auto"
        required
        wraps
        label={t('stakeholders.act_aim')}
        value={action.aim}
        onChange={(aim) => set({ aim })}
      />
      <div className={classes.pair}>
        <PersonPicker
          size="xs"
          label={t('stakeholders.act_who')}
          people={people}
          value={action.who}
          onChange={(who) => set({ who })}
          onCreate={createPerson}
        />
        <SelectField
          label={t('stakeholders.act_frequency')}
          value={action.frequency}
          options={optionsOf(FREQUENCIES, (value) => t(FREQUENCY_WORDS[value]))}
          onChange={(frequency) => set({ frequency: frequency ?? 'once' })}
        />
        <DayField
          size="xs"
          label={t('stakeholders.act_due')}
          value={action.due}
          onChange={(due) => set({ due })}
        />
        <DayField
          size="xs"
          label={t('stakeholders.act_done')}
          value={action.done}
          onChange={(done) => set({ done })}
        />
      </div>
      <div className={classes.entryFoot}>
        <Button
          size="compact-xs"
          variant="subtle"
          color="red"
          onClick={() => dispatch(engagementCommands.remove, { id })}
        >
          {t('stakeholders.remove_entry')}
        </Button>
      </div>
    </div>
  );
}
