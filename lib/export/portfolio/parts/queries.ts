import "server-only";
import { Prisma } from "@/lib/db/generated/client";

/** Rows of a kind of somebody's own record; the columns are called as they are read. */
interface PartOfRecord {
  readonly heading: string;
  readonly rowsOf: (whose: Prisma.Sql) => Prisma.Sql;
}

/** All that is kept of a practitioner beside their evidence, in the order in which it is read. A new kind is a line here. */
export const PARTS: readonly PartOfRecord[] = [
  {
    heading: "Decisions on capabilities",
    rowsOf: (whose) => Prisma.sql`
      select capability.code || ' ' || capability.title as "Capability",
        case decision.decision when 'achieved' then 'Signed off' when 'not-yet' then 'Not yet'
          else 'More evidence asked for' end as "Decision",
        supervisor.name || ', ' || decision.supervisor_role || ' supervisor, ' || decision.supervisor_profession as "By",
        ${onDay(Prisma.sql`decision.decided_at`)} as "On", decision.reasons as "Reasons",
        array(select version.title || ', version ' || version.number from sign_off_evidence mention
          join evidence_version version on version.id = mention.evidence_version_id
          where mention.sign_off_id = decision.id order by version.title) as "Rests on",
        (select 'By ' || person.name || ' on ' || ${onDay(Prisma.sql`revoked_at`)} || ': ' || reason
          from sign_off_revocation join person on person.id = revoked_by_id
          where sign_off_id = decision.id) as "Revoked"
      from sign_off decision
      join capability on capability.id = decision.capability_id
      join person supervisor on supervisor.id = decision.supervisor_id
      where decision.practitioner_id = ${whose} order by decision.decided_at, decision.id`,
  },
  {
    heading: "Requests for sign-off",
    rowsOf: (whose) => Prisma.sql`
      select capability.code || ' ' || capability.title as "Capability", person.name as "Asked of",
        ${onDay(Prisma.sql`asked_at`)} as "On", message as "Message",
        case when decided_at is not null then 'Decided on ' || ${onDay(Prisma.sql`decided_at`)}
          when withdrawn_at is not null then 'Taken back on ' || ${onDay(Prisma.sql`withdrawn_at`)}
          else 'Waiting' end as "Now"
      from sign_off_request request
      join capability on capability.id = request.capability_id
      join person on person.id = request.supervisor_id
      where request.practitioner_id = ${whose} order by asked_at, request.id`,
  },
  {
    heading: "Self-assessments",
    rowsOf: (whose) => Prisma.sql`
      select capability.code || ' ' || capability.title as "Capability", ${onDay(Prisma.sql`assessed_at`)} as "On",
        reflection as "Reflection"
      from self_assessment join capability on capability.id = capability_id
      where practitioner_id = ${whose} order by assessed_at, self_assessment.id`,
  },
  {
    heading: "Entrustment",
    rowsOf: (whose) => Prisma.sql`
      select capability.code || ' ' || capability.title as "Capability", level as "Level", activity as "Activity",
        person.name as "By", ${day(Prisma.sql`entrusted_on`)} as "On"
      from entrustment join capability on capability.id = capability_id join person on person.id = assessor_id
      where practitioner_id = ${whose} order by entrusted_on, entrustment.id`,
  },
  {
    heading: "Reviews of pillars",
    rowsOf: (whose) => Prisma.sql`
      select pillar_code as "Pillar", person.name as "By", ${day(Prisma.sql`reviewed_on`)} as "On", review.comment as "Comment",
        (select second.name || ' on ' || ${onDay(Prisma.sql`looked_at`)} || ': ' || look.comment
          from second_look look join person second on second.id = look.reviewer_id
          where look.review_id = review.id) as "Second look"
      from pillar_review review join person on person.id = review.reviewer_id
      where review.practitioner_id = ${whose} order by reviewed_on, review.id`,
  },
  {
    heading: "Disputes",
    rowsOf: (whose) => Prisma.sql`
      select person.name as "Raised by", ${onDay(Prisma.sql`raised_at`)} as "On", reasons as "Reasons",
        case when closed_at is null then 'Open' else 'Closed on ' || ${onDay(Prisma.sql`closed_at`)} end as "Now", outcome as "Outcome"
      from dispute join person on person.id = raised_by_id
      where practitioner_id = ${whose} order by raised_at, dispute.id`,
  },
  {
    heading: "Narrative",
    rowsOf: (whose) => Prisma.sql`
      select part.key as "Part", part.value as "Text"
      from (select parts from narrative where practitioner_id = ${whose}
        order by saved_at desc nulls last, counted_on desc, id desc limit 1) newest
      cross join jsonb_each_text(newest.parts) part
      where part.value <> '' order by (part.key = 'conclusion'), (part.key <> 'introduction'), part.key`,
  },
  {
    heading: "Supervision meetings",
    rowsOf: (whose) => Prisma.sql`
      select ${day(Prisma.sql`held_on`)} as "On", person.name as "With", minutes as "Minutes"
      from supervision_session join person on person.id = supervisor_id
      where practitioner_id = ${whose} order by held_on, supervision_session.id`,
  },
  {
    heading: "Supervisors",
    rowsOf: (whose) => Prisma.sql`
      select person.name as "Name", role as "Role", scope as "Scope", ${day(Prisma.sql`starts_on`)} as "From",
        ${day(Prisma.sql`ends_on`)} as "To"
      from supervisor_post join person on person.id = supervisor_id
      where practitioner_id = ${whose} order by starts_on, supervisor_post.id`,
  },
  {
    heading: "Registrations",
    rowsOf: (whose) => Prisma.sql`
      select body as "Register", number as "Number", status as "Status", ${day(Prisma.sql`expires_on`)} as "Expires",
        annotations as "Annotations"
      from registration where practitioner_id = ${whose} order by body, number`,
  },
  {
    heading: "Awards",
    rowsOf: (whose) => Prisma.sql`
      select title as "Title", level as "Level", kind as "Kind", institution as "Institution", credits as "Credits",
        ${day(Prisma.sql`awarded_on`)} as "On", reasons as "Reasons"
      from award where practitioner_id = ${whose} order by awarded_on, id`,
  },
  {
    heading: "Scope of practice",
    rowsOf: (whose) => Prisma.sql`
      select ${day(Prisma.sql`reviewed_on`)} as "Reviewed on", scope as "Scope", agreed_with as "Agreed with",
        document_title as "Document", document_url as "Address"
      from scope_review where practitioner_id = ${whose} order by reviewed_on`,
  },
  {
    heading: "Entitlement",
    rowsOf: (whose) => Prisma.sql`
      select ${day(Prisma.sql`entitled_on`)} as "On", activities as "Activities", entitled_by as "By"
      from operator_entitlement where practitioner_id = ${whose} order by entitled_on`,
  },
  {
    heading: "Job plan",
    rowsOf: (whose) => Prisma.sql`
      select ${day(Prisma.sql`agreed_on`)} as "Agreed on",
        array(select 'Pillar ' || key || ': ' || value || ' %' from jsonb_each_text(shares) order by key) as "Shares",
        weekly_minutes as "Minutes a week"
      from job_plan where practitioner_id = ${whose} order by agreed_on`,
  },
  {
    heading: "Time logged",
    rowsOf: (whose) => Prisma.sql`
      select ${day(Prisma.sql`week_of`)} as "Week of", pillar_code as "Pillar", minutes as "Minutes"
      from logged_time where practitioner_id = ${whose} order by week_of, pillar_code`,
  },
  {
    heading: "Area of practice",
    rowsOf: (whose) => Prisma.sql`
      select area_set.title as "Area", ${onDay(Prisma.sql`chosen_at`)} as "Chosen on", ${onDay(Prisma.sql`ended_at`)} as "Left on"
      from area_choice join area_set on area_set.id = set_id
      where practitioner_id = ${whose} order by chosen_at, area_choice.id`,
  },
  {
    heading: "Counts in the area of practice",
    rowsOf: (whose) => Prisma.sql`
      select activity.code || ' ' || activity.title as "Activity", count as "Count", ${day(Prisma.sql`up_to`)} as "Up to"
      from area_volume join area_activity activity on activity.id = activity_id
      where practitioner_id = ${whose} order by up_to, area_volume.id`,
  },
  {
    heading: "Evidence in the area of practice",
    rowsOf: (whose) => Prisma.sql`
      select activity.code || ' ' || activity.title as "Activity", version.title as "Evidence", ${onDay(Prisma.sql`shown_at`)} as "Shown on",
        ${onDay(Prisma.sql`removed_at`)} as "Taken out on"
      from area_showing showing
      join area_activity activity on activity.id = showing.activity_id
      join evidence on evidence.id = showing.evidence_id
      join evidence_version version on version.id = coalesce(evidence.submitted_id, evidence.draft_id)
      where showing.practitioner_id = ${whose} order by shown_at, showing.id`,
  },
  {
    heading: "Entrustment in the area of practice",
    rowsOf: (whose) => Prisma.sql`
      select activity.code || ' ' || activity.title as "Activity", area_entrustment.level as "Level", person.name as "By",
        ${day(Prisma.sql`entrusted_on`)} as "On", comment as "Comment"
      from area_entrustment
      join area_activity activity on activity.id = activity_id join person on person.id = assessor_id
      where practitioner_id = ${whose} order by entrusted_on, area_entrustment.id`,
  },
  {
    heading: "Colleague feedback",
    rowsOf: (whose) => Prisma.sql`
      select ${day(Prisma.sql`completed_on`)} as "Completed on", raters as "Raters", professions as "Professions",
        consultants as "Consultants", juniors as "Juniors", facilitated as "Discussed with a facilitator", facilitator as "Facilitator"
      from colleague_feedback where practitioner_id = ${whose} order by completed_on, id`,
  },
  {
    heading: "Patient feedback",
    rowsOf: (whose) => Prisma.sql`
      select ${day(Prisma.sql`completed_on`)} as "Completed on", responses as "Responses", method as "Method"
      from patient_feedback where practitioner_id = ${whose} order by completed_on, id`,
  },
  {
    heading: "Panel decisions",
    rowsOf: (whose) => Prisma.sql`
      select ${day(Prisma.sql`decided_on`)} as "On", outcome as "Outcome", profile as "Profile", reasons as "Reasons"
      from panel_decision where practitioner_id = ${whose} order by decided_on, id`,
  },
  {
    heading: "Waivers",
    rowsOf: (whose) => Prisma.sql`
      select gate as "Gate", person.name as "Approved by", ${day(Prisma.sql`approved_on`)} as "On",
        ${day(Prisma.sql`ends_on`)} as "Until", reasons as "Reasons"
      from waiver join person on person.id = approver_id
      where practitioner_id = ${whose} order by approved_on, waiver.id`,
  },
  {
    heading: "What another tab wrote, and waits for you to choose",
    rowsOf: (whose) => Prisma.sql`
      select version.title as "Of the item", ${onDay(Prisma.sql`other.saved_at`)} as "On",
        array(select value from jsonb_each_text(other.words) said where value not in ('', '[]')
          order by key) as "Words"
      from evidence_other_text other
      join evidence on evidence.id = other.evidence_id
      join evidence_version version on version.id = coalesce(evidence.draft_id, evidence.submitted_id)
      where other.practitioner_id = ${whose} order by other.saved_at, other.id`,
  },
  {
    heading: "Who has looked at your evidence",
    rowsOf: (whose) => Prisma.sql`
      select person.name as "Who", version.title || ', version ' || version.number as "What",
        ${day(Prisma.sql`read_on`)} as "On", times as "Times"
      from evidence_reading reading
      join person on person.id = reader_id join evidence_version version on version.id = evidence_version_id
      where reading.practitioner_id = ${whose} order by read_on, reading.id`,
  },
  {
    heading: "Moves to another framework",
    rowsOf: (whose) => Prisma.sql`
      select before.framework_id || ' ' || before.version as "From", later.framework_id || ' ' || later.version as "To",
        ${onDay(Prisma.sql`moved_at`)} as "On", changed_codes as "Changed in substance"
      from framework_move
      join framework_version before on before.id = from_version_id join framework_version later on later.id = to_version_id
      where practitioner_id = ${whose} order by moved_at, framework_move.id`,
  },
];

/** The organisation's day of an instant, in words. */
export function onDay(instant: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${instant} at time zone 'Europe/London', 'FMDD FMMonth YYYY')`;
}

function day(date: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${date}, 'FMDD FMMonth YYYY')`;
}
