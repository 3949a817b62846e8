import { useState, type FocusEvent } from 'react';
import { useSession } from '../../state/session-store';

/** Who on the map has the focus, else who is selected; undefined when nobody is. */
export function useFocusedName() {
  const selection = useSession((state) => state.selection);
  const [focused, setFocused] = useState<string | undefined>();
  const follow = (event: FocusEvent<HTMLElement>): void => {
    const { mark, name } = event.target.dataset;
    setFocused(mark ?? name);
  };
  const id = focused ?? (selection?.kind === 'stakeholder' ? selection.id : undefined);
  return { id, onFocus: follow, onBlur: () => setFocused(undefined) };
}
