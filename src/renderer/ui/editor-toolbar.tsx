import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import {
  IconBlockquote,
  IconBold,
  IconH3,
  IconH4,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type SyntheticEvent } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { isLinkAddress } from './link-address';
import { useWords } from './words';
import classes from './markdown-field.module.css';

interface Tool {
  readonly key: UiKey;
  readonly icon: typeof IconBold;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

const TOOLS: readonly Tool[] = [
  {
    key: 'fields.bold',
    icon: IconBold,
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    key: 'fields.italic',
    icon: IconItalic,
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    key: 'fields.heading',
    icon: IconH3,
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    key: 'fields.subheading',
    icon: IconH4,
    isOn: (editor) => editor.isActive('heading', { level: 4 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 4 }).run(),
  },
  {
    key: 'fields.bullet_list',
    icon: IconList,
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    key: 'fields.ordered_list',
    icon: IconListNumbers,
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    key: 'fields.quote',
    icon: IconBlockquote,
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

/** Small toolbar of a text; shown while the text has the focus, and reached with Shift+Tab from it. */
export function EditorToolbar({ editor, label }: { readonly editor: Editor; readonly label: string }) {
  const { t } = useWords();
  const on = useEditorState({ editor, selector: ({ editor: now }) => TOOLS.map((tool) => tool.isOn(now)) });
  return (
    <div role="toolbar" aria-label={t('fields.toolbar', { label })} className={classes.toolbar}>
      {TOOLS.map((tool, index) => (
        <ActionIcon
          key={tool.key}
          size="sm"
          variant={on[index] ? 'light' : 'subtle'}
          aria-label={t(tool.key)}
          title={t(tool.key)}
          aria-pressed={on[index] ?? false}
          // The caret stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => tool.run(editor)}
        >
          <tool.icon size={16} stroke={1.6} />
        </ActionIcon>
      ))}
      <LinkTool editor={editor} />
    </div>
  );
}

function LinkTool({ editor }: { readonly editor: Editor }) {
  const { t } = useWords();
  const [address, setAddress] = useState<string | null>(null);
  const active = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('link') });
  const open = () => {
    const href: unknown = editor.getAttributes('link')['href'];
    setAddress(typeof href === 'string' ? href : '');
  };
  return (
    <Popover
      opened={address !== null}
      onChange={(opened) => {
        if (!opened) setAddress(null);
      }}
      trapFocus
      returnFocus
      position="bottom-end"
      withinPortal={false}
    >
      <Popover.Target>
        <ActionIcon
          size="sm"
          variant={active ? 'light' : 'subtle'}
          aria-label={t('fields.link')}
          title={t('fields.link')}
          aria-pressed={active}
          onClick={open}
        >
          <IconLink size={16} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <LinkForm
          address={address ?? ''}
          onDone={(href) => {
            setAddress(null);
            const chain = editor.chain().focus().extendMarkRange('link');
            if (href === '') chain.unsetLink().run();
            else chain.setLink({ href }).run();
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface LinkFormProps {
  readonly address: string;
  readonly onDone: (href: string) => void;
}

function LinkForm({ address, onDone }: LinkFormProps) {
  const { t } = useWords();
  const [text, setText] = useState(address);
  const [failed, setFailed] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const href = text.trim();
    if (href === '' || isLinkAddress(href)) onDone(href);
    else setFailed(true);
  };
  return (
    <form onSubmit={submit} className={classes.linkForm}>
      <TextInput
        data-autofocus
        label={t('fields.link_address')}
        description={t('fields.link_hint')}
        error={failed ? t('fields.link_invalid') : undefined}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm">
        {t('fields.link_apply')}
      </Button>
    </form>
  );
}
