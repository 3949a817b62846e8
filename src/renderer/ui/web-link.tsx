import { Anchor } from '@mantine/core';
import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';

/** Opens an address outside the program. */
type OpenLink = (url: string) => Promise<void>;

const OpenLinkContext = createContext<OpenLink | null>(null);

/** Tells the links below how an address is opened: a window of the program itself goes nowhere. */
export const OpenLinkProvider = OpenLinkContext.Provider;

/**
 * A link to a web page or mail address. It is opened by the host on a click, in the person's own browser;
 * the page itself may not open windows.
 */
export function WebLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const open = useContext(OpenLinkContext);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    void open?.(href);
  };
  return (
    <Anchor inherit href={href} onClick={follow} onAuxClick={follow}>
      {children}
    </Anchor>
  );
}
