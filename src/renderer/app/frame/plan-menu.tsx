import { Button, Menu } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ActionId } from '@shared/contract/actions';
import { useWords } from '../../ui/words';
import { actions, isEnabled, runAction } from '../actions/registry';
import { useActionState } from '../actions/use-action-state';
import { useKeys } from '../actions/use-keys';
import classes from './top-bar.module.css';

const ALSO: readonly ActionId[] = ['go.settings', 'help.shortcuts', 'help.about'];

/** What a native menu would hold in its File menu, for hosts and hands that have none. */
export function PlanMenu() {
  const { t } = useWords();
  return (
    <Menu position="bottom-start" width={280} shadow="md" withinPortal>
      <Menu.Target>
        <Button
          className={classes.menu ?? ''}
          variant="subtle"
          color="gray"
          leftSection={<IconMenu2 size={18} stroke={1.75} aria-hidden />}
        >
          {t('shell.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuEntries />
      </Menu.Dropdown>
    </Menu>
  );
}

function MenuEntries() {
  const { t } = useWords();
  const keys = useKeys();
  const state = useActionState();
  const shown = actions.filter((action) => action.group === 'file' || ALSO.includes(action.id));
  return shown.map((action, index) => (
    <Fragment key={action.id}>
      {index > 0 && (action.divided === true || action.id === 'go.settings') && <Menu.Divider />}
      <Menu.Item
        disabled={!isEnabled(action, state)}
        rightSection={<Keys text={keys(action.id)} />}
        onClick={() => runAction(action.id)}
      >
        {t(action.labelKey)}
      </Menu.Item>
    </Fragment>
  ));
}

function Keys({ text }: { readonly text: string }) {
  return text === '' ? null : (
    <span dir="ltr" style={{ fontSize: 12 }}>
      {text}
    </span>
  );
}
