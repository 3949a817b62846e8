import type { Migration } from './types';

/** Version 2 brings the timeline. A plan of version 1 has none yet. */
export const from1: Migration = {
  from: 1,
  migrate(plan) {
    return {
      // What is no object gains nothing here, and the schema refuses it.
      ...(typeof plan === 'object' ? plan : null),
      timeline: {
        settings: {
          statusDay: null,
          targetDay: null,
          criticalFloat: 0,
          fiscalYearStart: 1,
          seed: 1,
          levers: [],
        },
        holidays: [],
        workdays: [],
        calendars: [],
        tasks: [],
        links: [],
        baselines: [],
        factors: {},
        delays: [],
      },
    };
  },
};
