import { produce, type Draft } from 'immer';
import type { Plan } from '../plan/types';

type Clean = (text: string) => string;
type Organization = Draft<Plan>['organization'];
type Staffing = Draft<Plan>['staffing'];

/**
 * The plan with the one-line texts that documents print, outside the register of stakeholders, cleaned. Texts in
 * Markdown are not: they are cleaned where they are read.
 */
export function cleanLines(plan: Plan, clean: Clean): Plan {
  return produce(plan, (draft) => {
    const { organization, services, identity, timeline, risks, decisions, glossary } = draft;
    cleanFoundations(organization, clean);
    cleanWork(organization, clean);
    for (const team of identity.otherTeams) {
      team.name = clean(team.name);
      team.remit = clean(team.remit);
    }
    for (const choice of Object.values(services.choices)) {
      choice.reason = clean(choice.reason);
      choice.reaction = clean(choice.reaction);
      choice.resolution = clean(choice.resolution);
      choice.sharedWith = clean(choice.sharedWith);
    }
    for (const task of timeline.tasks) task.name = clean(task.name);
    for (const risk of risks) risk.title = clean(risk.title);
    for (const decision of decisions) {
      decision.question = clean(decision.question);
      decision.evidence = clean(decision.evidence);
      for (const option of decision.options) option.text = clean(option.text);
    }
    for (const term of glossary) term.term = clean(term.term);
    cleanStaffing(draft.staffing, clean);
    for (const line of draft.budget.lines) line.name = clean(line.name);
    for (const source of draft.budget.sources) source.name = clean(source.name);
  });
}

/** Mandate, purpose and constituency, and the place of the team. */
function cleanFoundations(organization: Organization, clean: Clean): void {
  const { laws, purpose, mandate, authority, constituency, placement } = organization;
  for (const law of laws.entries) law.name = clean(law.name);
  for (const goal of purpose.goals) goal.goal = clean(goal.goal);
  for (const principle of purpose.principles) principle.text = clean(principle.text);
  mandate.anchorName = clean(mandate.anchorName);
  mandate.grantedBy = clean(mandate.grantedBy);
  authority.source = clean(authority.source);
  constituency.sectorsOther = clean(constituency.sectorsOther);
  for (const group of constituency.groups) {
    group.name = clean(group.name);
    group.sector = clean(group.sector);
    group.phase = clean(group.phase);
  }
  placement.host = clean(placement.host);
  for (const option of placement.options) option.name = clean(option.name);
}

/** Whom the team works with, through what, under which constraints and plans. */
function cleanWork(organization: Organization, clean: Clean): void {
  const { relationships, communication, constraints, plans, scenarios } = organization;
  for (const relation of [...relationships.internal, ...relationships.external])
    relation.name = clean(relation.name);
  for (const path of relationships.escalation) path.route = clean(path.route);
  for (const channel of communication.channels) {
    channel.name = clean(channel.name);
    channel.audience = clean(channel.audience);
  }
  for (const entry of constraints.entries) entry.constraint = clean(entry.constraint);
  for (const link of Object.values(plans)) link.owner = clean(link.owner);
  for (const entry of scenarios.entries) entry.title = clean(entry.title);
}

/** What posts, skills, training, tools and infrastructure are called. */
function cleanStaffing(staffing: Staffing, clean: Clean): void {
  for (const position of staffing.positions) position.title = clean(position.title);
  for (const skill of staffing.skills) skill.name = clean(skill.name);
  for (const [skill, where] of Object.entries(staffing.outside)) staffing.outside[skill] = clean(where);
  for (const entry of staffing.training) {
    entry.title = clean(entry.title);
    entry.partner = clean(entry.partner);
    entry.certificate = clean(entry.certificate);
  }
  for (const tool of staffing.tools) {
    tool.name = clean(tool.name);
    tool.licenceNote = clean(tool.licenceNote);
  }
  for (const item of staffing.infrastructure) item.name = clean(item.name);
}
