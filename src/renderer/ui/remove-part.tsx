import { Button, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { useWords } from './words';

interface RemovePartProps {
  /** What the button says: what is taken out. */
  readonly label: string;
  /** What goes with it and how it comes back; without it, that undo brings it back. */
  readonly hint?: string;
  readonly onRemove: () => void;
}

/** End of an inspector panel: takes what it shows out of the plan at once, and says how that is taken back. */
export function RemovePart({ label, hint, onRemove }: RemovePartProps) {
  const { t } = useWords();
  const hintId = useId();
  return (
    <div>
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        leftSection={<IconTrash size={14} aria-hidden />}
        aria-describedby={hintId}
        onClick={onRemove}
      >
        {label}
      </Button>
      <Text id={hintId} size="xs" c="dimmed">
        {hint ?? t('fields.remove_hint')}
      </Text>
    </div>
  );
}
