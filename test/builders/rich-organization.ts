import type { Organization } from '@shared/plan/types';

/** Every answer of the organization worksheet, as an invented country might give it. */
export function richOrganization(empty: Organization): Organization {
  return { ...empty, ...reasons(), ...remit(), ...place(), ...work() };
}

function reasons(): Pick<Organization, 'need' | 'laws' | 'purpose'> {
  return {
    need: {
      drivers:
        'The national digital strategy requires one contact for cyber incidents, and none exists. Last winter two hospitals lost access to patient files for four days and no office was charged with bringing help.\n\nSix of the seven largest payment providers have asked for a trusted place to report.',
      benefits:
        '- One number to call, answered by a person within two hours.\n- A warning from abroad reaches every power utility **on the same day**.',
      incidents:
        'Police recorded 214 computer crime complaints in 2025 (annual report, table 9). The banking association counts about 40 phishing campaigns a year.\n\n| Year | Complaints | Of which fraud |\n| --- | ---: | ---: |\n| 2023 | 151 | 96 |\n| 2024 | 188 | 121 |\n| 2025 | 214 | 149 |',
      criticalResources: 'Interbank clearing, the two grid control centers, the national exchange point.',
      currentCapability: 'The university network runs a team of four with good skills and no mandate.',
      gaps: 'Nobody gathers reports from more than one sector. Warnings from abroad arrive at private mailboxes.',
      priorities: 'First: trusted channels, early warning and coordinated response.',
    },
    laws: {
      entries: [
        {
          id: 'eca',
          name: 'Electronic Communications Act 2019',
          kind: 'law',
          status: 'inForce',
          effects: ['constraint', 'informationProtection'],
          note: 'Section 14 limits access to traffic data to the regulator.',
        },
        {
          id: 'bill',
          name: 'Cybersecurity Bill',
          kind: 'law',
          status: 'draft',
          effects: ['authority', 'compliance'],
          note: 'Part III carries the mandate. First reading is planned for spring.',
        },
      ],
      order: 'parallel',
      orderNote: 'A cabinet decision carries the team until the bill is passed.',
    },
    purpose: {
      mission:
        'CSIRT-EX helps government bodies and operators of essential services to prevent, notice and overcome cyber incidents.',
      vision: 'In five years every operator of essential services knows whom to call.',
      goals: [
        {
          id: 'g1',
          goal: 'Be the national focal point',
          objectives: '- One published contact by month 16\n- Two exercises a year',
        },
        {
          id: 'g2',
          goal: 'Raise readiness',
          objectives: 'A named security contact in every ministry by month 20.',
        },
      ],
      principles: [
        { id: 'p1', text: 'We share as openly as the source allows.' },
        { id: 'p2', text: 'We do not name victims.' },
      ],
      isNot: 'The team does not investigate crimes and collects no intelligence.',
      lastResort: 'yes',
      lastResortNote: 'Members of the public get a reply within two working days.',
    },
  };
}

function remit(): Pick<Organization, 'mandate' | 'authority' | 'responsibilities' | 'constituency'> {
  return {
    mandate: {
      statement:
        'The Council of Ministers charges CSIRT-EX with coordinating the response to cyber incidents of national concern.',
      anchor: 'decree',
      anchorName: 'Council Decree 12/2026',
      anchorStatus: 'draft',
      grantedBy: 'Council of Ministers',
      recognition: 'The decree names the team as national point of contact.',
      fundingAnchor: 'Own line in the national budget from the second year.',
    },
    authority: {
      relation: 'shared',
      powers: ['advise', 'escalate'],
      source: 'Council Decree 12/2026, section 4',
      note: 'Toward ministries the team may escalate to the State Secretary.',
    },
    responsibilities: {
      chosen: ['incidentHandling', 'alertsWarnings', 'announcements', 'awarenessBuilding'],
      note: 'Audits stay with the regulator.',
    },
    constituency: {
      description:
        'All government bodies and the operators of essential services listed in annex 2 of the decree.',
      types: ['national', 'government', 'criticalInfrastructure'],
      sectors: ['telecommunications', 'power', 'finance', 'health'],
      sectorsOther: 'Ports',
      groups: [
        {
          id: 'banks',
          name: 'Banks',
          sector: 'Banking and finance',
          capability: 'significant',
          needs: 'Early warning and exchange of indicators.',
          services: ['sv-incident-coordination'],
          pilot: true,
          phase: 'Month 16',
        },
        {
          id: 'hospitals',
          name: 'Regional hospitals',
          sector: 'Health',
          capability: 'few',
          needs: 'Hands-on help and training.',
          services: ['sv-incident-report-acceptance', 'sv-awareness-building'],
          pilot: false,
          phase: 'Month 21',
        },
      ],
      pilotNote: 'The banking sector begins because its security staff know one another.',
      parentMismatch: 'different',
      parentMismatchNote: 'A liaison officer in the Ministry of Health bridges the gap.',
      trustNote: 'Each new constituent is visited within four weeks.',
    },
  };
}

function place(): Pick<Organization, 'model' | 'placement' | 'relationships' | 'communication'> {
  return {
    model: {
      kind: 'central',
      note: 'The country is small enough for one site.',
      structure: '1. Head of team\n2. Incident handling, four handlers\n3. Outreach, two officers',
      coordination:
        'The team leads technical coordination; the crisis staff leads when services fail nationwide.',
    },
    placement: {
      host: 'National Cybersecurity Agency',
      hostType: 'agency',
      reason: 'Own law and pay scale, and seen as neutral by operators.',
      options: [
        {
          id: 'agency',
          name: 'National Cybersecurity Agency',
          type: 'agency',
          scores: { legalBasis: 4, neutrality: 5, fundingSecurity: 3, timeToLaunch: 2, privateTrust: 4 },
          note: 'Needs an amendment to its founding act.',
        },
        {
          id: 'regulator',
          name: 'Communications Regulator',
          type: 'regulator',
          scores: { legalBasis: 5, neutrality: 2, fundingSecurity: 5, timeToLaunch: 4, privateTrust: 2 },
          note: 'Those who should report fear sanctions.',
        },
        {
          id: 'university',
          name: 'University network',
          type: 'research',
          scores: { legalBasis: 1, neutrality: 5, fundingSecurity: 1, timeToLaunch: 5, privateTrust: 5 },
          note: '',
        },
      ],
      weights: { legalBasis: 2, privateTrust: 3 },
      champion: 'jonas',
      championNote: 'The State Secretary presents the budget each autumn.',
      location: "Third floor of the agency's building in the capital.",
      protection: 'Own access zone with badge and visitor log; separate network and power.',
    },
    relationships: {
      internal: [
        {
          id: 'legal',
          name: 'Legal department',
          kind: 'formal',
          purpose: 'Reviews agreements within five days.',
        },
      ],
      external: [
        {
          id: 'police',
          name: 'Police cybercrime unit',
          kind: 'formal',
          purpose: 'Technical reports against case numbers.',
        },
        { id: 'cert-b', name: 'CSIRT of Borduria', kind: 'informal', purpose: 'Exchange of warnings.' },
      ],
      escalation: [
        {
          id: 'e1',
          path: 'governance',
          contact: 'jonas',
          route: 'Duty officer of the ministry',
          outOfHours: true,
        },
        { id: 'e2', path: 'legal', contact: 'selam', route: 'Telephone', outOfHours: false },
      ],
    },
    communication: {
      channels: [
        {
          id: 'c1',
          name: 'Advisory mailing list',
          audience: 'Security contacts',
          phase: 'operation',
          state: 'toBuild',
          note: 'Signed messages only.',
        },
      ],
      language: 'Advisories appear in both official languages within one day.',
    },
  };
}

function work(): Omit<
  Organization,
  keyof ReturnType<typeof reasons> | keyof ReturnType<typeof remit> | keyof ReturnType<typeof place>
> {
  return {
    reporting: {
      expectations: 'Whoever reports hears from a person within four working hours.',
      requirements: 'Operators report any incident that stops an essential service, within 24 hours.',
      forms: 'A web form with nine fields, the same by telephone.',
      leadership: 'Two pages each quarter with cases, numbers and one recommendation.',
    },
    information: {
      tlpUse: 'Every message carries a label; without one it is treated as TLP:AMBER.',
      classification: 'The team works up to level RESTRICTED on its own network.',
      incidentClasses: ['rsit-malicious-code', 'rsit-intrusions', 'rsit-availability', 'rsit-fraud'],
      incidentClassNote: 'Three levels. High: an essential service is down.',
      sharing: 'Indicators go to all constituents within one day, without the name of the victim.',
      encryption: 'PGP for mail with teams; keys are published with RFC 2350.',
    },
    media: {
      policy: "Only the head of team and the ministry's press office speak.",
      spokesperson: 'rui',
      announcement: 'Month 10: press release and web page by the minister.',
    },
    constraints: {
      entries: [
        {
          id: 'pay',
          constraint: 'Civil service pay is well below the market.',
          mitigation: 'Paid training and a career path of three grades.',
        },
      ],
    },
    plans: {
      disasterRecovery: {
        state: 'planned',
        owner: 'Government data center',
        note: 'Restoring follows clearing.',
      },
      incidentResponse: { state: 'agreed', owner: 'Banking sector team', note: 'Shared contact list.' },
      continuity: {
        state: 'planned',
        owner: 'Operators of essential services',
        note: 'Each gives its priorities.',
      },
      crisis: { state: 'agreed', owner: 'Crisis staff', note: 'Two sectors hit is the trigger.' },
      emergency: { state: 'none', owner: 'Civil protection authority', note: 'First talk set for month 12.' },
    },
    processes: {
      prepare: 'The contact list is checked every quarter.',
      protect: 'Advisories within one working day.',
      detect: 'Reports from constituents, alerts from partner teams.',
      respond:
        '1. Receipt and number\n2. First look within two hours\n3. Coordination\n4. Closing with lessons',
      interfaces: "The bank's operations center keeps control of its systems.",
    },
    modes: {
      officeHours: 'Working days 08:00 to 18:00, two handlers on duty.',
      outOfHours: 'One handler on call for essential services.',
      crisis: 'Declared by the head of team when two sectors are hit.',
    },
    scenarios: {
      entries: [
        {
          id: 's1',
          title: 'Ransomware at a water utility',
          story:
            'Friday 19:40, the operator calls. The handler on call opens a case, warns the other utilities and asks the sector team for a specialist.',
        },
      ],
    },
  };
}
