import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog';
import { flushPendingEdits } from '../../ui/pending-edits';
import classes from './panels.module.css';

interface PanelDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A wide dialog over the timeline; what is being typed is kept when it closes. */
export function PanelDialog({ title, onClose, children }: PanelDialogProps) {
  return (
    <Dialog
      size={900}
      title={title}
      onClose={() => {
        flushPendingEdits();
        onClose();
      }}
    >
      {children}
    </Dialog>
  );
}

interface PanelTabsProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tabs: readonly { readonly value: string; readonly label: string; readonly content: ReactNode }[];
}

/** The parts of a dialog; only the one that is shown lives. */
export function PanelTabs({ value, onChange, tabs }: PanelTabsProps) {
  return (
    <Tabs
      value={value}
      keepMounted={false}
      onChange={(next) => {
        flushPendingEdits();
        if (next !== null) onChange(next);
      }}
    >
      <Tabs.List className={classes.tabs ?? ''}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} value={tab.value}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.value} value={tab.value} className={classes.body ?? ''}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** The button of a dialog that is always in reach. */
export function PanelFooter({ children }: { readonly children: ReactNode }) {
  return <div className={classes.footer}>{children}</div>;
}
