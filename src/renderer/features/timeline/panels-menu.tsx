import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../ui/words';

/** Dialogs about the schedule as a whole, each loaded when it is first opened. */
const PANELS = {
  length: lazy(async () => ({ default: (await import('./panels')).LengthDialog })),
  calendar: lazy(async () => ({ default: (await import('./panels')).CalendarDialog })),
  baseline: lazy(async () => ({ default: (await import('./panels')).BaselineDialog })),
  risk: lazy(async () => ({ default: (await import('./panels')).RiskDialog })),
};
const NAMES = ['length', 'calendar', 'baseline', 'risk'] as const satisfies readonly (keyof typeof PANELS)[];

/** Opens length and pace, the calendar, baselines, and how sure the day is. */
export function PanelsMenu() {
  const { t } = useWords();
  const [open, setOpen] = useState<keyof typeof PANELS | null>(null);
  const Panel = open && PANELS[open];
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {t('timeline.panels')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {NAMES.map((name) => (
            <Menu.Item key={name} onClick={() => setOpen(name)}>
              {t(`timeline-${name}.title`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {Panel && (
        <Suspense fallback={null}>
          <Panel onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
