import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { acceptSuggestions, bringBackSuggestions, declineSuggestion } from '@shared/commands/stakeholders';
import { parseDay } from '@shared/core/day';
import { actionOf, suggestions, type Suggestion } from '@shared/stakeholders';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select } from '../../state/session-store';
import { useToday } from '../../state/today';
import { HelpText } from '../../ui/help-text';
import { useWords } from '../../ui/words';
import classes from './stakeholders.module.css';

/** Proposals drawn at first; the rest comes on request. */
const FIRST = 6;

/** What the register calls for. A person takes each over or says no; nothing is done by itself. */
export function SuggestionList() {
  const { t } = useWords();
  const words = useCatalogText('stakeholders');
  const people = usePlan((plan) => plan.people);
  const stakeholders = usePlan((plan) => plan.stakeholders);
  const today = useToday((state) => state.today);
  const [all, setAll] = useState(false);
  const found = useMemo(() => {
    const day = parseDay(today);
    return day === null ? [] : suggestions({ people, stakeholders }, day);
  }, [people, stakeholders, today]);
  if (!words || stakeholders.register.length === 0) return null;
  const shown = all ? found : found.slice(0, FIRST);
  const accept = (chosen: readonly Suggestion[]) =>
    dispatch(acceptSuggestions, { actions: chosen.map((entry) => actionOf(entry, words, newId())) });
  return (
    <section>
      <h2 className={classes.heading}>{t('stakeholders.sug_title')}</h2>
      <HelpText>{t(found.length === 0 ? 'stakeholders.sug_none' : 'stakeholders.sug_help')}</HelpText>
      <ul className={classes.suggestions} aria-label={t('stakeholders.sug_title')}>
        {shown.map((suggestion) => (
          <li key={suggestion.key}>
            <div>
              <strong dir="auto" id={`sug-${suggestion.key}`}>
                {words(`stk-s-${suggestion.kind.id}`, 'aim').replaceAll('{{name}}', () => suggestion.name)}
              </strong>
              <span className={classes.why}>{words(`stk-s-${suggestion.kind.id}`, 'why')}</span>
            </div>
            <div className={classes.suggestionButtons}>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('stakeholders.sug_show_label', { name: suggestion.name })}
                onClick={() => select({ kind: 'stakeholder', id: suggestion.entry.id })}
              >
                {t('stakeholders.sug_show')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                aria-describedby={`sug-${suggestion.key}`}
                onClick={() =>
                  dispatch(declineSuggestion, {
                    suggestion: suggestion.kind.id,
                    stakeholder: suggestion.entry.id,
                    declined: true,
                  })
                }
              >
                {t('stakeholders.sug_decline')}
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                aria-describedby={`sug-${suggestion.key}`}
                onClick={() => accept([suggestion])}
              >
                {t('stakeholders.sug_accept')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {found.length > 0 && (
        <div className={classes.offers}>
          {found.length > FIRST && (
            <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
              {all
                ? t('stakeholders.sug_fewer')
                : t('stakeholders.sug_more', { count: found.length - FIRST })}
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" onClick={() => accept(shown)}>
            {t('stakeholders.sug_accept_all', { count: shown.length })}
          </Button>
          <Declined />
        </div>
      )}
    </section>
  );
}

/** Brings back what was said no to. */
function Declined() {
  const { t } = useWords();
  const declined = usePlan((plan) => plan.stakeholders.declined);
  if (declined.length === 0) return null;
  return (
    <Button size="compact-xs" variant="subtle" onClick={() => dispatch(bringBackSuggestions, {})}>
      {t('stakeholders.sug_declined', { count: declined.length })}
    </Button>
  );
}
