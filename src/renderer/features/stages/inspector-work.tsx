import { Group, Text } from '@mantine/core';
import { updateItems } from '@shared/commands/items';
import type { ItemView } from '@shared/progress';
import { dispatch } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { DayField } from '../../ui/day-field';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { ReasonForm } from './reason-form';
import { StateControl } from './state-control';
import { useStateChange } from './use-state-change';
import classes from './inspector.module.css';

interface WorkPartProps {
  readonly item: ItemView;
  readonly title: string;
}

/** State with its reason, owner and due day: what changes most, so it stands first. */
export function WorkPart({ item, title }: WorkPartProps) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  const change = useStateChange([item.id]);
  const { owner, due } = item.record;
  const ids = [item.id];
  return (
    <div className={classes.work}>
      <StateControl state={item.record.state} title={title} onChoose={change.choose} framed />
      {item.overdue && <span className={classes.overdue}>{t('inspector.overdue')}</span>}
      {change.asking ? (
        <div className={classes.wide}>
          <ReasonForm
            state={change.asking}
            initial={item.record.state === change.asking ? item.record.reason : ''}
            onConfirm={change.confirm}
            onCancel={change.cancel}
          />
        </div>
      ) : (
        <Reason item={item} />
      )}
      <Group grow gap={8} align="flex-start" className={classes.wide}>
        <PersonPicker
          label={t('inspector.owner')}
          people={people}
          value={owner}
          onChange={(person) => dispatch(updateItems, { ids, patch: { owner: person } })}
          onCreate={createPerson}
        />
        <DayField
          label={t('inspector.due')}
          value={due}
          onChange={(day) => dispatch(updateItems, { ids, patch: { due: day } })}
        />
      </Group>
    </div>
  );
}

/** Why it is blocked or does not apply; to be changed as the reason changes. */
function Reason({ item }: { readonly item: ItemView }) {
  const { t } = useWords();
  const { state, reason } = item.record;
  if (state !== 'blocked' && state !== 'notApplicable') return null;
  return (
    <div className={classes.wide}>
      <LineField
        label={t(state === 'blocked' ? 'inspector.reason_blocked' : 'inspector.reason_notApplicable')}
        value={reason}
        required
        dir="auto"
        onChange={(text) => dispatch(updateItems, { ids: [item.id], patch: { reason: text } })}
      />
    </div>
  );
}

/** Notes of the team, in rich text. */
export function NotesPart({ item }: { readonly item: ItemView }) {
  const { t } = useWords();
  return (
    <Text component="div" size="sm" mt={16}>
      <MarkdownField
        label={t('inspector.notes')}
        value={item.record.notes}
        minRows={3}
        onChange={(notes) => dispatch(updateItems, { ids: [item.id], patch: { notes } })}
      />
    </Text>
  );
}
