import { useDndMonitor } from '@dnd-kit/core';
import { Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { GridCluster } from '@shared/document/figures/grid-layout';
import { useWords } from '../../ui/words';
import { DragName } from './drag-name';
import classes from './maps.module.css';

interface MapClusterProps {
  readonly cluster: GridCluster;
  readonly names: ReadonlyMap<string, string>;
}

/** "12 more": opens the list of those there was no room for; each can be shown or dragged from it. */
export function MapCluster({ cluster, names }: MapClusterProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { box, ids, influence, interest } = cluster;
  // Who is put down is shown on the map itself.
  useDndMonitor({ onDragEnd: () => setOpen(false) });
  const label = t('stakeholders.map_cluster', { count: ids.length, influence, interest });
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      withinPortal={false}
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.cluster}
          data-holds={ids.join(' ')}
          aria-label={label}
          style={{
            insetInlineStart: box.x - 2,
            insetBlockStart: box.y,
            inlineSize: box.width + 4,
            blockSize: box.height,
          }}
          onClick={() => setOpen(!open)}
        />
      </Popover.Target>
      <Popover.Dropdown className={classes.clusterNames ?? ''}>
        <ul className={classes.names} aria-label={label}>
          {ids.map((id) => (
            <li key={id}>
              <DragName id={id} name={names.get(id) ?? ''} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
