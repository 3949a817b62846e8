import { Anchor, CloseButton, Combobox, InputBase, Text, useCombobox } from '@mantine/core';
import { useState } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import type { PlanLinkRef } from '@shared/plan/types';
import type { Hit } from '@shared/search';
import { useDocument } from '../../state/document-store';
import { useSearch } from '../../state/search';
import { useWords } from '../../ui/words';
import { linkOfHit, openLink, useLinkTitle } from './link-target';
import classes from './risks.module.css';

interface LinkPickerProps {
  readonly value: PlanLinkRef | null;
  readonly onChange: (link: PlanLinkRef | null) => void;
}

/** What a risk or decision is about: an item of a stage, a service or a field of the worksheet, found by words. */
export function LinkPicker({ value, onChange }: LinkPickerProps) {
  const { t } = useWords();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const hits = (useSearch(typed ?? '') ?? []).filter((hit) => linkOfHit(hit) !== null).slice(0, 12);
  const title = useLinkTitle(value);
  const submit = (option: string) => {
    const hit = hits.find((entry) => keyOf(entry) === option);
    if (hit) onChange(linkOfHit(hit));
    setTyped(null);
    combobox.closeDropdown();
  };
  return (
    <div>
      <Combobox store={combobox} onOptionSubmit={submit}>
        <Combobox.Target>
          <InputBase
            label={t('risks.link')}
            description={t('risks.link_help')}
            placeholder={t('risks.link_hint')}
            value={typed ?? title ?? ''}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.selectFirstOption();
            }}
            onBlur={() => {
              setTyped(null);
              combobox.closeDropdown();
            }}
            rightSectionPointerEvents="all"
            rightSection={
              value && (
                <CloseButton
                  size="xs"
                  aria-label={t('fields.clear')}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChange(null)}
                />
              )
            }
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={(typed ?? '').trim() === ''}>
          <FoundOptions hits={hits} />
        </Combobox.Dropdown>
      </Combobox>
      {value && <GoThere link={value} />}
    </div>
  );
}

function FoundOptions({ hits }: { readonly hits: readonly Hit[] }) {
  const { t } = useWords();
  return (
    <Combobox.Options className={classes.options ?? ''}>
      {hits.map((hit) => (
        <Combobox.Option key={keyOf(hit)} value={keyOf(hit)}>
          {hit.title}
          <Text component="span" size="xs" c="dimmed" ms={6}>
            {t(KIND_WORDS[linkOfHit(hit)?.kind ?? 'item'])}
          </Text>
        </Combobox.Option>
      ))}
      {hits.length === 0 && <Combobox.Empty>{t('risks.link_nothing')}</Combobox.Empty>}
    </Combobox.Options>
  );
}

const KIND_WORDS = {
  item: 'risks.link_item',
  service: 'risks.link_service',
  worksheet: 'risks.link_worksheet',
} as const satisfies Record<PlanLinkRef['kind'], UiKey>;

function GoThere({ link }: { readonly link: PlanLinkRef }) {
  const { t } = useWords();
  const open = () => {
    const { plan } = useDocument.getState();
    if (plan) openLink(plan, link);
  };
  return (
    <Anchor component="button" type="button" size="xs" onClick={open}>
      {t('risks.link_open')}
    </Anchor>
  );
}

function keyOf(hit: Hit): string {
  return `${hit.kind}:${hit.id}`;
}
