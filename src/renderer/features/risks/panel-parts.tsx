import { Text } from '@mantine/core';
import { RemovePart } from '../../ui/remove-part';
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

/** The way to take the entry away, set off from the fields above. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps) {
  return (
    <div className={classes.remove}>
      <RemovePart label={label} onRemove={onRemove} />
    </div>
  );
}
