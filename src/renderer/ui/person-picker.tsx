import { Combobox, InputBase, useCombobox, CloseButton, type MantineSize } from '@mantine/core';
import { useMemo, useState } from 'react';
import { LINE_MAX } from './line-field';
import { useWords } from './words';

/** What a person field has to know of a person. */
export interface PersonOption {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organization: string;
}

interface PersonPickerProps {
  readonly label: string;
  /** The label is named for assistive technology but not drawn. */
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  readonly people: readonly PersonOption[];
  /** Id of the person, or null for nobody. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Adds a person of that name to the plan and answers the id. */
  readonly onCreate: (name: string) => string;
  readonly size?: MantineSize;
  readonly variant?: string;
}

const CREATE = '$create';

/** Chooses a person of the plan; a name that is not there yet is added with one key. */
export function PersonPicker(props: PersonPickerProps) {
  const { people, value, onChange, onCreate } = props;
  const { t } = useWords();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  /** What is typed while the list is open; null while nothing is. */
  const [search, setSearch] = useState<string | null>(null);
  const found = useMemo(() => matching(people, search ?? ''), [people, search]);
  const canCreate =
    search !== null && search.trim() !== '' && !people.some((person) => sameName(person, search));
  const submit = (option: string) => {
    onChange(option === CREATE ? onCreate((search ?? '').trim()) : option);
    setSearch(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target>
        <PersonInput
          {...props}
          shown={search ?? nameOf(people, value, t('fields.person_unknown'))}
          onType={(text) => {
            setSearch(text);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onOpen={() => combobox.openDropdown()}
          onLeave={() => {
            setSearch(null);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
          {found.map((person) => (
            <Combobox.Option key={person.id} value={person.id} active={person.id === value}>
              {person.name}
              <PersonDetail person={person} />
            </Combobox.Option>
          ))}
          {canCreate && (
            <Combobox.Option value={CREATE}>
              {t('fields.person_create', { name: search.trim() })}
            </Combobox.Option>
          )}
          {found.length === 0 && !canCreate && <Combobox.Empty>{t('fields.person_nobody')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface PersonInputProps extends PersonPickerProps {
  readonly shown: string;
  readonly onType: (text: string) => void;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

function PersonInput(props: PersonInputProps) {
  const { label, hideLabel = false, description, value, onChange, size, variant, ...rest } = props;
  const { t } = useWords();
  const { shown, onType, onOpen, onLeave, people: _people, onCreate: _onCreate, ...target } = rest;
  return (
    <InputBase
      {...target}
      label={hideLabel ? undefined : label}
      aria-label={hideLabel ? label : undefined}
      description={description}
      placeholder={t('fields.person_type')}
      maxLength={LINE_MAX}
      value={shown}
      {...(size ? { size } : {})}
      {...(variant ? { variant } : {})}
      onChange={(event) => onType(event.currentTarget.value)}
      onClick={onOpen}
      onBlur={onLeave}
      rightSection={
        value !== null ? (
          <CloseButton
            size="xs"
            aria-label={t('fields.clear')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChange(null)}
          />
        ) : null
      }
      rightSectionPointerEvents="all"
    />
  );
}

function PersonDetail({ person }: { readonly person: PersonOption }) {
  const detail = [person.role, person.organization].filter((text) => text !== '').join(', ');
  return detail === '' ? null : <small> · {detail}</small>;
}

function matching(people: readonly PersonOption[], search: string): readonly PersonOption[] {
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted === '') return people;
  return people.filter((person) =>
    `${person.name} ${person.role} ${person.organization}`.toLocaleLowerCase().includes(wanted),
  );
}

function sameName(person: PersonOption, name: string): boolean {
  return person.name.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase();
}

function nameOf(people: readonly PersonOption[], id: string | null, unknown: string): string {
  if (id === null) return '';
  return people.find((person) => person.id === id)?.name ?? unknown;
}
