import { Button, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useWords } from '../../ui/words';
import classes from './risks.module.css';

/** What kind of entry the panel is about. */
export function PanelHead({ kicker }: { readonly kicker: string }) {
  return (
    <Text size="xs" c="dimmed" className={classes.panelHead}>
      {kicker}
    </Text>
  );
}

interface RemoveButtonProps {
  readonly label: string;
  readonly onRemove: () => void;
}

/** Takes the entry away at once; undo brings it back, and it says so. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps) {
  const { t } = useWords();
  return (
    <div className={classes.remove}>
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        leftSection={<IconTrash size={14} />}
        onClick={onRemove}
      >
        {label}
      </Button>
      <Text size="xs" c="dimmed">
        {t('risks.remove_hint')}
      </Text>
    </div>
  );
}
