import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { ITEM_STATES } from '@shared/plan/stages';
import type { ItemState } from '@shared/plan/types';
import { ItemStateMark } from '../../ui/item-state-mark';
import { useWords } from '../../ui/words';
import { STATE_WORDS } from './words';
import classes from './state-control.module.css';

interface StateControlProps {
  /** Null: the control offers states to set and shows none, for several items at once. */
  readonly state: ItemState | null;
  /** What it is the state of, for assistive technology. */
  readonly title: string;
  readonly onChoose: (state: ItemState) => void;
  /** Drawn with a border, where it stands alone. */
  readonly framed?: boolean;
}

/** Shape and word of a state; one click, Space or Enter opens the five states to choose from. */
export function StateControl({ state, title, onChoose, framed = false }: StateControlProps) {
  const { t } = useWords();
  const word = state === null ? t('stages.bulk_state') : t(STATE_WORDS[state]);
  return (
    <Menu
      position="bottom-start"
      offset={2}
      shadow="md"
      width={200}
      returnFocus
      checkIcon={<IconCheck size={14} aria-hidden />}
    >
      <Menu.Target>
        <UnstyledButton
          className={classes.control}
          data-state={state ?? undefined}
          data-framed={framed || undefined}
          data-column="state"
          aria-label={state === null ? word : t('stages.state_of', { title, state: word })}
        >
          {state !== null && <ItemStateMark state={state} />}
          <span className={classes.word}>{word}</span>
          <IconChevronDown className={classes.chevron} size={12} stroke={2} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {ITEM_STATES.map((choice) => (
          <Menu.RadioItem
            key={choice}
            value={choice}
            checked={choice === state}
            closeMenuOnClick
            className={classes.choice ?? ''}
            onChange={() => onChoose(choice)}
          >
            <span className={classes.choiceWords}>
              <ItemStateMark state={choice} />
              {t(STATE_WORDS[choice])}
            </span>
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
