import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { explain, type Reason } from '@shared/schedule';
import { networkOf, type TimelineState } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { PanelPart } from '../../ui/panel';
import { useWords } from '../../ui/words';
import { nameById } from './edits';
import { GoTo } from './fault';
import { useDayWords, type NameOf } from './task-words';
import classes from './timeline.module.css';

interface WhyPartProps {
  readonly id: string;
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

/** What else bears on the start of a task, and the row of tasks that leads to it. */
export function WhyPart({ id, state, nameOf }: WhyPartProps) {
  const { t } = useWords();
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const explained = useMemo(
    () => state.schedule && explain(networkOf({ identity, timeline }), state.schedule, id),
    [identity, timeline, state, id],
  );
  const words = useReasonWords(nameOf);
  if (!explained) return null;
  const reasons = explained.reasons.flatMap((reason) => words(reason) ?? []);
  const chain = explained.chain.slice(1);
  return (
    <>
      {reasons.length > 0 && (
        <ul className={classes.plainList}>
          {reasons.map((reason) => (
            <li key={reason}>
              <Text size="sm" c="dimmed">
                {reason}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {chain.length > 1 && (
        <PanelPart title={t('timeline.chain')}>
          <ol className={classes.chain}>
            {chain.map((other) => (
              <li key={other}>
                <GoTo id={other} nameOf={nameOf} />
              </li>
            ))}
          </ol>
        </PanelPart>
      )}
    </>
  );
}

/** What does not decide, but would if something else gave way. */
function useReasonWords(nameOf: NameOf): (reason: Reason) => string | null {
  const { t } = useWords();
  const day = useDayWords();
  return (reason) => {
    if (reason.type === 'link' && reason.slack > 0)
      return t('timeline.reason_slack', {
        name: nameById(reason.predecessorId, nameOf),
        count: reason.slack,
      });
    if (reason.type === 'free-days')
      return t('timeline.reason_free', { from: day(reason.from), to: day(reason.to) });
    return null;
  };
}
