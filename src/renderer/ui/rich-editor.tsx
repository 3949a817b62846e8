import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { EditorToolbar } from './editor-toolbar';
import { fromMarkdown, TEXT_FORMS, toMarkdown } from './markdown-text';
import { usePendingEdit } from './pending-edits';
import { useStyleNonce } from './style-nonce';
import { TypingPause } from './typing-pause';
import classes from './markdown-field.module.css';

export interface RichEditorProps {
  /** Accessible name; also names the toolbar. */
  readonly label: string;
  readonly describedBy: string | undefined;
  /** Markdown that `isEditable` accepts. */
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  /** The caret goes to the end of the text at once. */
  readonly autoFocus: boolean;
  /** Answers what was typed while the editor was on its way, and forgets it. */
  readonly takeTypedAhead: () => string;
}

/** The rich text editor. A chunk of its own, loaded when a text is first touched. */
export default function RichEditor(props: RichEditorProps) {
  const { label, describedBy, value, onChange } = props;
  const nonce = useStyleNonce();
  const { begin, noteTyping, flush, follow } = useCommits(value, onChange);
  const editor = useEditor({
    extensions: TEXT_FORMS,
    content: fromMarkdown(value),
    injectNonce: nonce,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        class: classes.prose ?? '',
        dir: 'auto',
      },
      // Tab always leaves the field, in a list too; lists are indented with Ctrl/Cmd and the brackets.
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
      transformPastedHTML: levelHeadings,
    },
    onUpdate: noteTyping,
  });
  useLayoutEffect(() => begin(editor), [begin, editor]);
  useTakeOver(editor, props);
  useEffect(() => follow(editor, value), [editor, follow, value]);
  return (
    <>
      <EditorToolbar editor={editor} label={label} />
      <EditorContent
        editor={editor}
        onBlur={flush}
        onKeyDown={(event) => indent(editor, event.nativeEvent)}
      />
    </>
  );
}

/** Takes the focus over from the resting text before the next key, with what was typed there meanwhile. */
function useTakeOver(editor: Editor, { autoFocus, takeTypedAhead }: RichEditorProps): void {
  useLayoutEffect(() => {
    if (!autoFocus) return;
    editor.commands.setTextSelection(editor.state.doc.content.size);
    editor.view.focus();
    const text = takeTypedAhead();
    if (text !== '') editor.view.dispatch(editor.state.tr.insertText(text));
  }, [editor, autoFocus, takeTypedAhead]);
}

/** Carries typing to the plan, and changes of the plan made elsewhere to the editor. */
function useCommits(value: string, onChange: (markdown: string) => void) {
  const current = useRef<Editor | null>(null);
  const pause = useRef<TypingPause | null>(null);
  const waiting = useRef(false);
  /** The text both sides agree on. */
  const agreed = useRef(value);
  const commit = useRef(onChange);
  useLayoutEffect(() => {
    commit.current = onChange;
  });
  const begin = useCallback((editor: Editor) => {
    current.current = editor;
  }, []);
  const flush = useCallback(() => {
    pause.current?.stop();
    if (!waiting.current || !current.current) return;
    waiting.current = false;
    const text = toMarkdown(current.current.getJSON());
    if (text === agreed.current) return;
    agreed.current = text;
    commit.current(text);
  }, []);
  const noteTyping = useCallback(() => {
    waiting.current = true;
    pause.current ??= new TypingPause(flush);
    pause.current.note();
  }, [flush]);
  const follow = useCallback((editor: Editor, text: string) => {
    if (text === agreed.current) return;
    pause.current?.stop();
    waiting.current = false;
    agreed.current = text;
    show(editor, text);
  }, []);
  usePendingEdit(flush);
  return { begin, noteTyping, flush, follow };
}

/** Puts another text into the editor and leaves the caret where it was, as far as the text reaches. */
function show(editor: Editor, text: string): void {
  const { from, to } = editor.state.selection;
  editor.commands.setContent(fromMarkdown(text), { emitUpdate: false });
  const end = editor.state.doc.content.size;
  editor.commands.setTextSelection({ from: Math.min(from, end), to: Math.min(to, end) });
}

/** Headings of a pasted page become the two levels a field has. */
function levelHeadings(html: string): string {
  return html.replaceAll(/<(\/?)h[12](?=[\s>])/gi, '<$1h3').replaceAll(/<(\/?)h[56](?=[\s>])/gi, '<$1h4');
}

function indent(editor: Editor, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey)) return;
  if (event.key === ']' && editor.commands.sinkListItem('listItem')) event.preventDefault();
  if (event.key === '[' && editor.commands.liftListItem('listItem')) event.preventDefault();
}
