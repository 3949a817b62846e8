import { Text, Textarea } from '@mantine/core';
import {
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { LoadedEditor, useEditorLoaded } from './editor-chunk';
import { FieldHead } from './field-head';
import { isEditable, readMarkdown } from './markdown-tree';
import { MarkdownView } from './markdown-view';
import { useDraft } from './pending-edits';
import { useWords } from './words';
import classes from './markdown-field.module.css';

export interface MarkdownFieldProps {
  readonly label: string;
  /** The label is named for assistive technology but not drawn; for a text inside a labelled row. */
  readonly hideLabel?: boolean;
  /** Markdown, as the plan stores it. */
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  readonly description?: ReactNode;
  /** Shown in the empty field as "For example: …". */
  readonly example?: string;
  /** Height of the empty field in lines. */
  readonly minRows?: number;
  readonly readOnly?: boolean;
}

/**
 * Free text with paragraphs, two levels of heading, bold, italic, lists, quotations and links. Drawn as
 * plain text until somebody points at it or moves into it, so that a page with many texts stays fast.
 */
export function MarkdownField(props: MarkdownFieldProps) {
  const { label, hideLabel = false, description, minRows = 3, readOnly = false, value } = props;
  const id = useId();
  const describedBy = description ? `${id}-help` : undefined;
  const rich = useMemo(() => isEditable(readMarkdown(value)), [value]);
  return (
    <div className={classes.field} data-rows={Math.min(minRows, 8)}>
      {!hideLabel && <FieldHead id={`${id}-label`} label={label} />}
      {description && (
        <div className={classes.help} id={describedBy}>
          {description}
        </div>
      )}
      {readOnly ? (
        <ReadOnlyText {...props} />
      ) : rich ? (
        <LazyEditor {...props} describedBy={describedBy} />
      ) : (
        <SourceText {...props} describedBy={describedBy} />
      )}
    </div>
  );
}

function ReadOnlyText({ label, value }: MarkdownFieldProps) {
  const { t } = useWords();
  return (
    <div role="group" aria-label={label} className={classes.box} data-readonly>
      {value === '' ? (
        <Text component="span" c="dimmed">
          {t('fields.empty')}
        </Text>
      ) : (
        <MarkdownView value={value} />
      )}
    </div>
  );
}

type WithHelp = MarkdownFieldProps & { readonly describedBy: string | undefined };

/** How the editor came to be there: under the pointer it waits for the click, by focus it takes the caret. */
type Awake = 'asleep' | 'pointed' | 'focused';

function LazyEditor({ label, value, onChange, example, describedBy }: WithHelp) {
  const [awake, setAwake] = useState<Awake>('asleep');
  const [inside, setInside] = useState(false);
  const typedAhead = useRef('');
  const takeTypedAhead = useCallback(() => {
    const text = typedAhead.current;
    typedAhead.current = '';
    return text;
  }, []);
  const loaded = useEditorLoaded(awake !== 'asleep');
  const onBlur = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setInside(false);
    setAwake('asleep');
  };
  return (
    <div
      className={classes.box}
      data-inside={inside || undefined}
      onPointerEnter={() => setAwake((now) => (now === 'asleep' ? 'pointed' : now))}
      onPointerLeave={() => {
        if (!inside) setAwake((now) => (now === 'pointed' ? 'asleep' : now));
      }}
      onFocus={() => setInside(true)}
      onBlur={onBlur}
    >
      {awake === 'asleep' || !loaded ? (
        <RestingText
          {...{ label, value, example, describedBy }}
          onFocus={() => setAwake('focused')}
          onType={(text) => {
            typedAhead.current += text;
          }}
        />
      ) : (
        <>
          <LoadedEditor
            {...{ label, value, onChange, describedBy, takeTypedAhead }}
            autoFocus={awake === 'focused'}
          />
          {value === '' && !inside && example !== undefined && <Example text={example} />}
        </>
      )}
    </div>
  );
}

interface RestingTextProps {
  readonly label: string;
  readonly value: string;
  readonly example: string | undefined;
  readonly describedBy: string | undefined;
  readonly onFocus: () => void;
  /** Characters typed before the editor is there: it takes them over. */
  readonly onType: (text: string) => void;
}

function RestingText({ label, value, example, describedBy, onFocus, onType }: RestingTextProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if ([...event.key].length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onType(event.key);
  };
  return (
    <div
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={label}
      aria-describedby={describedBy}
      className={classes.resting}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {value === '' ? (
        example !== undefined && <Example text={example} />
      ) : (
        <MarkdownView value={value} links={false} />
      )}
    </div>
  );
}

function Example({ text }: { readonly text: string }) {
  const { t } = useWords();
  return (
    <div className={classes.example} aria-hidden>
      {t('fields.example', { text })}
    </div>
  );
}

/** A text with forms the editor cannot hold is edited as its source: nothing in it is lost. */
function SourceText({ label, value, onChange, describedBy }: WithHelp) {
  const { t } = useWords();
  const { shown, change, flush } = useDraft(value, onChange);
  return (
    <Textarea
      aria-label={label}
      aria-describedby={describedBy}
      description={t('fields.source_notice')}
      autosize
      minRows={4}
      maxRows={20}
      classNames={{ input: classes.sourceInput ?? '' }}
      value={shown}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={flush}
    />
  );
}
