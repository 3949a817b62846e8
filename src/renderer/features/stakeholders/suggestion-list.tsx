import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { acceptSuggestions, bringBackSuggestions, declineSuggestion } from '@shared/commands/stakeholders';
import { parseDay } from '@shared/core/day';
import type { CatalogText } from '@shared/i18n/catalog-text';
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

/** Why there may be nothing to propose. */
const NOTHING_WORDS = {
  declined: 'stakeholders.sug_all_declined',
  unknown: 'stakeholders.sug_none',
} as const;

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
  const nothing = stakeholders.declined.length > 0 ? 'declined' : 'unknown';
  const shown = all ? found : found.slice(0, FIRST);
  const accept = (chosen: readonly Suggestion[]) =>
    dispatch(acceptSuggestions, { actions: chosen.map((entry) => actionOf(entry, words, newId())) });
  return (
    <section>
      <h2 className={classes.heading}>{t('stakeholders.sug_title')}</h2>
      <HelpText>{t(found.length > 0 ? 'stakeholders.sug_help' : NOTHING_WORDS[nothing])}</HelpText>
      <ul className={classes.suggestions} aria-label={t('stakeholders.sug_title')}>
        {shown.map((suggestion) => (
          <SuggestionItem
            key={suggestion.key}
            suggestion={suggestion}
            words={words}
            onAccept={() => accept([suggestion])}
          />
        ))}
      </ul>
      {(found.length > 0 || nothing === 'declined') && (
        <div className={classes.offers}>
          {found.length > FIRST && (
            <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
              {all
                ? t('stakeholders.sug_fewer')
                : t('stakeholders.sug_more', { count: found.length - FIRST })}
            </Button>
          )}
          {found.length > 0 && (
            <Button size="compact-xs" variant="subtle" onClick={() => accept(shown)}>
              {t('stakeholders.sug_accept_all', { count: shown.length })}
            </Button>
          )}
          <Declined />
        </div>
      )}
    </section>
  );
}

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly words: CatalogText;
  readonly onAccept: () => void;
}

function SuggestionItem({ suggestion, words, onAccept }: SuggestionItemProps) {
  const { t } = useWords();
  const { key, kind, entry, name } = suggestion;
  const decline = () =>
    dispatch(declineSuggestion, { suggestion: kind.id, stakeholder: entry.id, declined: true });
  return (
    <li>
      <div>
        <strong dir="auto" id={`sug-${key}`}>
          {words(`stk-s-${kind.id}`, 'aim').replaceAll('{{name}}', () => name)}
        </strong>
        <span className={classes.why}>{words(`stk-s-${kind.id}`, 'why')}</span>
      </div>
      <div className={classes.suggestionButtons}>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('stakeholders.sug_show_label', { name })}
          onClick={() => select({ kind: 'stakeholder', id: entry.id })}
        >
          {t('stakeholders.sug_show')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-describedby={`sug-${key}`}
          onClick={decline}
        >
          {t('stakeholders.sug_decline')}
        </Button>
        <Button size="compact-xs" variant="default" aria-describedby={`sug-${key}`} onClick={onAccept}>
          {t('stakeholders.sug_accept')}
        </Button>
      </div>
    </li>
  );
}

/** Brings back what was said no to. */
function Declined() {
  const { t } = useWords();
  const declined = usePlan((plan) => plan.stakeholders.declined);
  if (declined.length === 0) return null;
  return (
    <Button size="compact-xs" variant="subtle" onClick={() => dispatch(bringBackSuggestions, null)}>
      {t('stakeholders.sug_declined', { count: declined.length })}
    </Button>
  );
}
