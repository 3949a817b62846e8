import { Button, TextInput } from '@mantine/core';
import { useId, useState, type ClipboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { LINE_MAX } from './line-field';
import classes from './add-line.module.css';

interface AddLineProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly button: string;
  /** Stands between the field and the button, such as where the entry goes. */
  readonly beside?: ReactNode;
  /** Called with the trimmed text; blank lines are not added. */
  readonly onAdd: (text: string) => void;
  /** Called with what is pasted when it is several lines or cells, which one line cannot hold. */
  readonly onPasteList?: (text: string) => void;
  /** Said beside the field. */
  readonly hint?: string;
}

/** Adds an entry to a register: one line and Enter. */
export function AddLine(props: AddLineProps) {
  const { label, placeholder, button, beside, onAdd, onPasteList, hint } = props;
  const [text, setText] = useState('');
  const id = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const line = text.trim();
    if (line === '') return;
    onAdd(line);
    setText('');
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!onPasteList || !/[\t\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    onPasteList(pasted);
  };
  return (
    <form onSubmit={submit} className={classes.form} data-hint={hint !== undefined || undefined}>
      <TextInput
        className={classes.input ?? ''}
        aria-label={label}
        {...(hint === undefined ? {} : { 'aria-describedby': id })}
        {...(placeholder === undefined ? {} : { placeholder })}
        dir="auto"
        maxLength={LINE_MAX}
        value={text}
        onPaste={paste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {beside}
      <Button type="submit" variant="default">
        {button}
      </Button>
      {hint !== undefined && (
        <span id={id} className={classes.hint}>
          {hint}
        </span>
      )}
    </form>
  );
}
