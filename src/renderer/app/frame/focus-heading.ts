interface FocusOptions {
  /** True: the focus stays where it is. */
  readonly keep?: boolean;
  /** Called with the words of the heading once it is there. */
  readonly onFound: (heading: string) => void;
}

/**
 * Waits for the `h1` of a screen that may still be loading and moves the focus to it, so that a screen
 * reader says where the person has come. A screen that has taken the focus itself keeps it. Answers how to stop.
 */
export function focusHeading(main: HTMLElement, { keep = false, onFound }: FocusOptions): () => void {
  const look = (): boolean => {
    const heading = main.querySelector('h1');
    if (!heading) return false;
    onFound(heading.textContent);
    if (!keep && (!main.contains(document.activeElement) || document.activeElement === main)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    return true;
  };
  if (look()) return () => {};
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
  return () => observer.disconnect();
}
