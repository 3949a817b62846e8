import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconChevronDown,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useWords } from '../../ui/words';
import type { TimelineState } from '@shared/timeline';
import { BulkEdit } from './bulk-edit';
import { copyChosen, duplicateChosen, paste } from './clipboard';
import { addTask, moveChosen, removeChosen } from './edits';
import type { NameOf } from './task-words';
import classes from './timeline.module.css';
import { useView } from './view-store';

interface ChosenProps {
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

/** What can be done with the chosen rows; each has its key in the tree too. */
export function ChosenActions({ state, nameOf }: ChosenProps) {
  const { t } = useWords();
  const chosen = useView((view) => view.chosen);
  const ids = [...chosen].filter((id) => state.byId.has(id));
  const none = ids.length === 0;
  const [first] = ids;
  return (
    <div className={classes.group}>
      {ids.length > 1 ? (
        <BulkEdit ids={ids} state={state} />
      ) : (
        <Button
          size="xs"
          variant="default"
          disabled={first === undefined}
          leftSection={<IconPencil size={14} aria-hidden />}
          onClick={() => useView.setState({ dialog: first ?? null })}
        >
          {t('timeline.edit')}
        </Button>
      )}
      <IconAction label={t('timeline.outdent')} disabled={none} onClick={() => moveChosen('outdent', nameOf)}>
        <IconIndentDecrease size={16} aria-hidden />
      </IconAction>
      <IconAction label={t('timeline.indent')} disabled={none} onClick={() => moveChosen('indent', nameOf)}>
        <IconIndentIncrease size={16} aria-hidden />
      </IconAction>
      <IconAction label={t('timeline.remove')} disabled={none} onClick={() => void removeChosen(nameOf)}>
        <IconTrash size={16} aria-hidden />
      </IconAction>
      <MoreMenu nameOf={nameOf} none={none} />
    </div>
  );
}

interface IconActionProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function IconAction({ label, disabled, onClick, children }: IconActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function MoreMenu({ nameOf, none }: { readonly nameOf: NameOf; readonly none: boolean }) {
  const { t } = useWords();
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {t('timeline.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => addTask('milestone')}>{t('timeline.add_milestone')}</Menu.Item>
        <Menu.Item onClick={() => addTask('ongoing')}>{t('timeline.add_ongoing')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={none} onClick={() => moveChosen('up', nameOf)}>
          {t('timeline.move_up')}
        </Menu.Item>
        <Menu.Item disabled={none} onClick={() => moveChosen('down', nameOf)}>
          {t('timeline.move_down')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={none} onClick={() => copyChosen(true)}>
          {t('timeline.cut')}
        </Menu.Item>
        <Menu.Item disabled={none} onClick={() => copyChosen(false)}>
          {t('timeline.copy')}
        </Menu.Item>
        <Menu.Item onClick={() => paste(nameOf)}>{t('timeline.paste')}</Menu.Item>
        <Menu.Item disabled={none} onClick={() => duplicateChosen(nameOf)}>
          {t('timeline.duplicate')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
