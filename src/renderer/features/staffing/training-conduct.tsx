import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { setConduct } from '@shared/commands/staffing';
import { formatMonthFor, safeLocale } from '@shared/i18n/format';
import type { Plan } from '@shared/plan/types';
import { conductTalk } from '@shared/staffing';
import { dispatch, usePlan } from '../../state/document-store';
import { useToday } from '../../state/today';
import { DayField } from '../../ui/day-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PassingButton } from '../../ui/passing-button';
import { useWords } from '../../ui/words';
import { SelectField } from './panel-parts';
import { Topic } from './team-guidance';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

const STATE_WORDS = {
  upcoming: 'staffing-training.talk_upcoming',
  due: 'staffing-training.talk_due',
  overdue: 'staffing-training.talk_overdue',
} as const;

/** The code of conduct, and when it is talked through with all staff. */
export function TrainingConduct({ words }: { readonly words: TeamWords }) {
  const { t } = useWords();
  const { text, talkMonth, lastTalk } = usePlan((plan) => plan.staffing.conduct);
  const months = useMonths();
  return (
    <div className={classes.scroll}>
      <div className={classes.empty}>
        <TalkNotice />
        <MarkdownField
          label={t('staffing-training.conduct')}
          description={t('staffing-training.conduct_help')}
          minRows={6}
          value={text}
          onChange={(typed) => set({ text: typed })}
        />
        <div className={classes.pair}>
          <SelectField
            label={t('staffing-training.talk_month')}
            value={talkMonth === null ? null : String(talkMonth)}
            none={t('staffing.not_chosen')}
            options={months.map((label, index) => ({ value: String(index + 1), label }))}
            onChange={(month) => set({ talkMonth: month === null ? null : Number(month) })}
          />
          <DayField
            size="xs"
            label={t('staffing-training.last_talk')}
            value={lastTalk}
            onChange={(day) => set({ lastTalk: day })}
          />
        </div>
        <Topic words={words} topic="conduct" />
      </div>
    </div>
  );
}

function set(patch: Partial<Plan['staffing']['conduct']>): void {
  dispatch(setConduct, { patch });
}

/** When the talk is due; a talk that has taken place is noted with one click. */
function TalkNotice() {
  const { t, language } = useWords();
  const conduct = usePlan((plan) => plan.staffing.conduct);
  const startDay = usePlan((plan) => plan.identity.startDay);
  const today = useToday((state) => state.today);
  const talk = conductTalk(conduct, { startDay, today });
  if (talk === null) return <Text size="sm">{t('staffing-training.talk_unset')}</Text>;
  return (
    <div className={classes.bar}>
      <Text size="sm" role="status" fw={talk.state === 'upcoming' ? 400 : 600}>
        {t(STATE_WORDS[talk.state], { month: formatMonthFor(language, `${talk.month}-01`) })}
      </Text>
      {talk.state !== 'upcoming' && (
        <PassingButton size="compact-sm" variant="default" onClick={() => set({ lastTalk: today })}>
          {t('staffing-training.talk_done')}
        </PassingButton>
      )}
    </div>
  );
}

function useMonths(): readonly string[] {
  const { language } = useWords();
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(safeLocale(language), { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2027, index, 1)));
  }, [language]);
}
