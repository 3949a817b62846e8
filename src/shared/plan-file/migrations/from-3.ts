import type { Migration } from './types';

/**
 * Version 4 brings staffing and budget. A plan of version 3 has neither yet: no positions and no lines, the
 * figures of a working year as a new plan has them, and one scenario in which nothing rises.
 */
export const from3: Migration = {
  from: 3,
  migrate(plan) {
    return {
      // What is no object gains nothing here, and the schema refuses it.
      ...(typeof plan === 'object' ? plan : null),
      staffing: noStaffing(),
      budget: noBudget(),
    };
  },
};

function noStaffing(): unknown {
  return {
    settings: {
      weeklyMinutes: 2_400,
      leaveDays: 25,
      holidayDays: 10,
      sickDays: 8,
      trainingDays: 10,
      incidentShare: 80,
      cover: {
        chosen: null,
        seats: 1,
        extendedMinutes: 720,
        extendedDays: 6,
        ownMinutes: 480,
        ownDays: 5,
        onCallHour: 0,
        callHours: 0,
        callPay: 100,
      },
      answers: {},
    },
    grades: [],
    skills: [],
    outside: {},
    demand: {},
    positions: [],
    training: [],
    conduct: { text: '', talkMonth: null, lastTalk: null },
    tools: [],
    infrastructure: [],
  };
}

function noBudget(): unknown {
  const assumptions = {
    inflation: 0,
    salaryGrowth: 0,
    onCost: 0,
    tax: 0,
    contingency: {},
    salaries: 10_000,
    prices: 10_000,
    leftOut: [],
  };
  return {
    settings: { years: 5, scenario: 'recommended', allocation: 'byRule', opening: 0 },
    rates: [],
    lines: [],
    sources: [],
    allocations: [],
    spendings: [],
    scenarios: [{ id: 'recommended', name: '', kind: 'recommended', note: '', assumptions }],
  };
}
