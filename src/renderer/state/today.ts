import { create } from 'zustand';

/** Today on this computer, `YYYY-MM-DD`; told by the host at start and asked again when a day has passed. */
export const useToday = create<{ readonly today: string }>(() => ({ today: '1970-01-01' }));

/** The day as an argument for commands; screens use the hook. */
export function today(): string {
  return useToday.getState().today;
}
