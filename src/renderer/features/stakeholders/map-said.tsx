import { formatDay } from '@shared/core/day';
import { formatDayFor } from '@shared/i18n/format';
import type { Engagement, Stakeholder } from '@shared/plan/types';
import { engagementGap, nextAction } from '@shared/stakeholders';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { ENGAGEMENT_WORDS } from './stakeholder-words';
import classes from './maps.module.css';

interface MapSaidProps {
  /** Who has the focus or is selected. */
  readonly entry: Stakeholder | undefined;
  readonly name: string;
}

/** Where somebody on the map stands, where it must stand, how far that is, and what is next. */
export function MapSaid({ entry, name }: MapSaidProps) {
  const { t } = useWords();
  const next = useNextWords(entry?.id ?? '');
  if (!entry) return <p className={classes.said}>{t('stakeholders.map_said_none')}</p>;
  const wordOf = (value: Engagement | null): string =>
    t(value ? ENGAGEMENT_WORDS[value] : 'stakeholders.map_not_said');
  const steps = engagementGap(entry);
  const gapKey = steps === null ? 'stakeholders.map_gap_unknown' : 'stakeholders.map_gap_none';
  const gap = steps ? t('stakeholders.map_steps', { count: steps }) : t(gapKey);
  const stands = { current: wordOf(entry.current), wanted: wordOf(entry.wanted), gap };
  return (
    <p className={classes.said}>
      <strong dir="auto">{name}</strong> {t('stakeholders.map_said', stands)} {next}
    </p>
  );
}

function useNextWords(id: string): string {
  const { t, language } = useWords();
  const actions = usePlan((plan) => plan.stakeholders.actions);
  const next = nextAction(actions, id);
  if (!next) return t('stakeholders.map_next_none');
  const { aim } = next.action;
  if (next.due === null) return t('stakeholders.map_next_undated', { aim });
  return t('stakeholders.map_next', { aim, day: formatDayFor(language, formatDay(next.due)) });
}
