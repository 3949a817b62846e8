import { Button } from '@mantine/core';
import { AUDIENCES } from '@shared/catalog/stakeholder-work';
import { communicationCommands, feedbackCommands } from '@shared/commands/stakeholders';
import { COMMUNICATION_PHASES, FEEDBACK_FORMS, FREQUENCIES } from '@shared/plan/stakeholders';
import { TLP } from '@shared/plan/identity';
import type { CommunicationLine, FeedbackRound } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { usePeople } from '../../state/people';
import { useToday } from '../../state/today';
import { EntriesTable } from '../../ui/entries-table';
import type { EntryColumn } from '../../ui/entry-types';
import { HelpText } from '../../ui/help-text';
import { useWords } from '../../ui/words';
import { optionsOf } from './panel-parts';
import { FEEDBACK_WORDS, FREQUENCY_WORDS, PHASE_WORDS } from './stakeholder-words';
import classes from './stakeholders.module.css';

const NEW_LINE: Omit<CommunicationLine, 'id' | 'audience'> = {
  what: '',
  why: '',
  channel: '',
  frequency: 'asNeeded',
  owner: null,
  tlp: null,
  phase: 'both',
};

/** What each audience is told and how, and what the constituents say in return. */
export function CommunicationTab() {
  return (
    <div className={classes.page}>
      <Communication />
      <Feedback />
    </div>
  );
}

function Communication() {
  const { t } = useWords();
  const lines = usePlan((plan) => plan.stakeholders.communication);
  const people = usePeople();
  const add = (audience: string, more: Partial<CommunicationLine> = {}) =>
    dispatch(communicationCommands.add, { entry: { ...NEW_LINE, ...more, id: newId(), audience } });
  const columns: readonly EntryColumn[] = [
    { key: 'audience', label: t('stakeholders.com_audience'), kind: 'line', required: true, width: 150 },
    { key: 'what', label: t('stakeholders.com_what'), kind: 'line', width: 190 },
    { key: 'why', label: t('stakeholders.com_why'), kind: 'line', width: 170 },
    { key: 'channel', label: t('stakeholders.com_channel'), kind: 'line', width: 120 },
    {
      ...{
        key: 'frequency',
        label: t('stakeholders.com_frequency'),
        kind: 'choice',
        required: true,
        width: 140,
      },
      options: optionsOf(FREQUENCIES, (value) => t(FREQUENCY_WORDS[value])),
    },
    { key: 'owner', label: t('stakeholders.com_owner'), kind: 'person' },
    {
      ...{ key: 'tlp', label: t('stakeholders.com_tlp'), kind: 'choice', width: 140 },
      options: optionsOf(TLP, (value) => `TLP:${value}`),
    },
    {
      ...{ key: 'phase', label: t('stakeholders.com_phase'), kind: 'choice', required: true, width: 130 },
      options: optionsOf(COMMUNICATION_PHASES, (value) => t(PHASE_WORDS[value])),
    },
  ];
  return (
    <section>
      <h2 className={classes.heading}>{t('stakeholders.com_title')}</h2>
      <HelpText>{t('stakeholders.com_help')}</HelpText>
      <EntriesTable
        label={t('stakeholders.com_title')}
        columns={columns}
        rows={lines}
        people={people}
        addLabel={t('stakeholders.com_add')}
        emptyText={t('stakeholders.com_empty')}
        onAdd={() => add(t('stakeholders.com_new'))}
        onChange={(id, key, value) =>
          void dispatch(communicationCommands.update, { id, patch: { [key]: value } })
        }
        onRemove={(id) => void dispatch(communicationCommands.remove, { id })}
        onMove={(id, to) => void dispatch(communicationCommands.move, { id, to })}
      />
      <Audiences onAdd={add} />
    </section>
  );
}

/** Audiences the sources name that have no line yet. */
function Audiences({ onAdd }: { onAdd: (audience: string, more: Partial<CommunicationLine>) => void }) {
  const { t } = useWords();
  const words = useCatalogText('stakeholders');
  const lines = usePlan((plan) => plan.stakeholders.communication);
  if (!words) return null;
  const there = new Set(lines.map(({ audience }) => audience));
  const missing = AUDIENCES.filter(({ id }) => !there.has(words(`stk-c-${id}`, 'name')));
  if (missing.length === 0) return null;
  return (
    <div className={classes.offers}>
      <span>{t('stakeholders.com_offers')}</span>
      {missing.map(({ id, phase }) => (
        <Button
          key={id}
          size="compact-xs"
          variant="default"
          onClick={() =>
            onAdd(words(`stk-c-${id}`, 'name'), {
              phase,
              what: words(`stk-c-${id}`, 'what'),
              why: words(`stk-c-${id}`, 'why'),
            })
          }
        >
          {words(`stk-c-${id}`, 'name')}
        </Button>
      ))}
    </div>
  );
}

function Feedback() {
  const { t } = useWords();
  const rounds = usePlan((plan) => plan.stakeholders.feedback);
  const today = useToday((state) => state.today);
  const add = () => {
    const entry: FeedbackRound = {
      ...{ id: newId(), on: today, form: 'survey', audience: '', finding: '', consequence: '' },
    };
    dispatch(feedbackCommands.add, { entry });
  };
  const columns: readonly EntryColumn[] = [
    { key: 'on', label: t('stakeholders.fb_on'), kind: 'day', required: true },
    {
      ...{ key: 'form', label: t('stakeholders.fb_form'), kind: 'choice', required: true, width: 130 },
      options: optionsOf(FEEDBACK_FORMS, (value) => t(FEEDBACK_WORDS[value])),
    },
    { key: 'audience', label: t('stakeholders.fb_audience'), kind: 'line', width: 180 },
    { key: 'finding', label: t('stakeholders.fb_finding'), kind: 'markdown', width: 220 },
    { key: 'consequence', label: t('stakeholders.fb_consequence'), kind: 'markdown', width: 220 },
  ];
  return (
    <section>
      <h2 className={classes.heading}>{t('stakeholders.fb_title')}</h2>
      <HelpText>{t('stakeholders.fb_help')}</HelpText>
      <EntriesTable
        label={t('stakeholders.fb_title')}
        columns={columns}
        rows={rounds}
        addLabel={t('stakeholders.fb_add')}
        emptyText={t('stakeholders.fb_empty')}
        onAdd={add}
        onChange={(id, key, value) => void dispatch(feedbackCommands.update, { id, patch: { [key]: value } })}
        onRemove={(id) => void dispatch(feedbackCommands.remove, { id })}
      />
    </section>
  );
}
