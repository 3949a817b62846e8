import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import classes from './staffing.module.css';

/** Something that can be ticked. */
export interface Tick {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** It is in the plan already and not offered again. */
  readonly isThere: boolean;
}

interface TickList {
  readonly id: string;
  readonly head: string;
  readonly ticks: readonly Tick[];
}

interface TickDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly TickList[];
  /** The button that adds as many. */
  readonly button: (count: number) => string;
  readonly onAdd: (ids: ReadonlySet<string>) => void;
  readonly onClose: () => void;
}

/** A list to choose from by ticking, in groups. */
export function TickDialog({ title, lead, groups, button, onAdd, onClose }: TickDialogProps) {
  const { t } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const add = () => {
    onAdd(ticked);
    onClose();
  };
  return (
    <Dialog onClose={onClose} size="xl" title={title}>
      <p className={classes.dialogLead}>{lead}</p>
      <div className={classes.groups}>
        {groups.map((group) => (
          <TickGroup key={group.id} {...{ group, ticked, tick }} />
        ))}
      </div>
      <Group justify="flex-end" gap="sm" className={classes.dialogFoot ?? ''}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={ticked.size === 0} onClick={add}>
          {button(ticked.size)}
        </Button>
      </Group>
    </Dialog>
  );
}

interface TickGroupProps {
  readonly group: TickList;
  readonly ticked: ReadonlySet<string>;
  readonly tick: (id: string, on: boolean) => void;
}

function TickGroup({ group, ticked, tick }: TickGroupProps) {
  const { t } = useWords();
  return (
    <fieldset className={classes.group}>
      <legend>{group.head}</legend>
      {group.ticks.map(({ id, label, description, isThere }) => (
        <Checkbox
          key={id}
          size="xs"
          label={label}
          description={isThere ? t('staffing-tools.there') : description}
          disabled={isThere}
          checked={ticked.has(id)}
          onChange={(event) => tick(id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
