import { z } from "zod";
import { areaCompetenceOf } from "@/lib/area/judge-activity";
import { recordedActivities } from "@/lib/area/queries";
import { recordedArea } from "@/lib/area/rows";
import type { RecordedActivity } from "@/lib/area/types";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { portfolioEditions } from "@/lib/framework/portfolio/queries";
import { FAMILY_OF, PROFILE_IDS, type PortfolioRecord, type ProfileId } from "@/lib/rules/record";
import { portfolioRecord } from "./schema";

/** What the rules are asked about one practitioner, as the rows say at this moment. */
export interface Gathered {
  readonly practitionerId: string;
  readonly profile: ProfileId;
  /** Which transaction changed any of it last; null: nobody has kept that. */
  readonly stamp: string | null;
  readonly record: PortfolioRecord;
  /** `areaCompetence` has no date that the rules could see: the day on which it changes by time alone; null: never. */
  readonly areaChangesOn: CalendarDate | null;
  /** What `areaCompetence` was judged from, to be judged on another day; null: no set is chosen. */
  readonly area: readonly RecordedActivity[] | null;
}

/** Whatever can be asked in SQL: the database, or a transaction. */
export interface Asks {
  $queryRaw(statement: TemplateStringsArray, ...values: unknown[]): PromiseLike<unknown>;
}

/**
 * The records (readiness.md, section 1) of the practitioners asked for, in one statement. The ids are of people whose
 * readiness somebody may see; the organisation is asked for once more.
 *
 * Of an item its latest submitted version is in the record, unless that was returned. What carries no date of its own
 * is as it is now; of what has one, a plan or a narrative of a day to come is not there yet.
 */
export async function gatherRecords(
  db: Asks,
  asked: {
    readonly organisationId: string;
    readonly practitionerIds: readonly string[];
    readonly today: CalendarDate;
  },
): Promise<readonly Gathered[]> {
  if (asked.practitionerIds.length === 0) return [];
  const rows = await db.$queryRaw`
with framework as materialized (
  -- Every edition of a framework has the codes that the rules know.
  select framework_id,
    array(select distinct code from pillar where framework_version_id = any(editions)) as pillars,
    array(select distinct code from capability where signable and framework_version_id = any(editions)) as codes
  from (select framework_id, array_agg(id) as editions from framework_version group by framework_id) as edited
),
asked as materialized (
  select practitioner.*, framework.*, ${portfolioEditions} as editions
  from practitioner
  join framework_version on framework_version.id = practitioner.framework_version_id
  join framework on framework.framework_id = framework_version.framework_id
  where practitioner.organisation_id = ${asked.organisationId}::uuid
    and practitioner.person_id = any(${asked.practitionerIds}::uuid[])
),
linked as (
  select link.evidence_version_id as version_id,
    json_agg(
      json_build_object('capability', capability.code, 'rationale', btrim(link.rationale) <> '')
      order by link.position
    ) as links
  from asked
  join evidence on evidence.practitioner_id = asked.person_id
  join evidence_link as link on link.evidence_version_id = evidence.submitted_id
  join capability on capability.id = link.capability_id
    and capability.signable and capability.framework_version_id = any(asked.editions)
  group by link.evidence_version_id
),
confirmed as (
  select request.evidence_version_id as version_id, bool_or(confirmation.strong) as strong,
    json_agg(
      json_build_object(
        'by', case when request.confirmer_id = asked.person_id then 'owner' else request.confirmer_id::text end,
        'on', (confirmation.answered_at at time zone 'Europe/London')::date
      ) order by confirmation.answered_at, request.confirmer_id
    ) as confirmations
  from asked
  join evidence on evidence.practitioner_id = asked.person_id
  join confirmation_request as request on request.evidence_version_id = evidence.submitted_id
  join confirmation on confirmation.request_id = request.id and confirmation.answer = 'confirmed'
  group by request.evidence_version_id
),
attached as (
  select file.evidence_version_id as version_id, count(*)::int as files
  from asked
  join evidence on evidence.practitioner_id = asked.person_id
  join evidence_file as file on file.evidence_version_id = evidence.submitted_id
  group by file.evidence_version_id
),
shown as (
  select asked.person_id,
    json_agg(
      json_build_object(
        'id', evidence.id, 'version', version.number, 'type', version.type,
        'family', ${JSON.stringify(FAMILY_OF)}::jsonb ->> version.type, 'strong', coalesce(confirmed.strong, false),
        'occurredOn', version.occurred_on, 'attachments',
        cardinality(version.web_links) + coalesce(attached.files, 0),
        'withdrawn', withdrawal.id is not null, 'identifiable', flag.id is not null,
        'characteristics', version.characteristics,
        'confirmations', coalesce(confirmed.confirmations, '[]'), 'links', coalesce(linked.links, '[]')
      ) order by evidence.id
    ) as evidence
  from asked
  join evidence on evidence.practitioner_id = asked.person_id
  join evidence_version as version on version.id = evidence.submitted_id
  left join linked on linked.version_id = version.id
  left join confirmed on confirmed.version_id = version.id
  left join attached on attached.version_id = version.id
  left join evidence_withdrawal as withdrawal on withdrawal.evidence_version_id = version.id
  left join identifiable_flag as flag on flag.evidence_id = evidence.id and flag.cleared_at is null
  where not exists (select from evidence_return where evidence_version_id = version.id)
  group by asked.person_id
),
self_assessed as (
  select asked.person_id,
    json_agg(
      json_build_object('capability', capability.code, 'on', (assessed_at at time zone 'Europe/London')::date)
      order by assessed_at, self_assessment.id
    ) as list
  from asked
  join self_assessment on self_assessment.practitioner_id = asked.person_id
  join capability on capability.id = self_assessment.capability_id
    and capability.signable and capability.framework_version_id = any(asked.editions)
  group by asked.person_id
),
decided as materialized (
  select sign_off.id, sign_off.practitioner_id, sign_off.supervisor_id, sign_off.decision, sign_off.decided_at,
    capability.code, capability.framework_version_id
  from asked
  join sign_off on sign_off.practitioner_id = asked.person_id
  join capability on capability.id = sign_off.capability_id
    and capability.signable and capability.framework_version_id = any(asked.editions)
),
changed as (
  -- A decision rests on the latest submitted version, which was neither returned nor withdrawn. Its item was changed
  -- when a later one was submitted, or that one or a later one returned or withdrawn. No clock is compared: the
  -- decision and the change may bear the same instant.
  select decided.id, (min(event.at) at time zone 'Europe/London')::date as day
  from decided
  join sign_off_evidence on sign_off_evidence.sign_off_id = decided.id
  join evidence_version as rested on rested.id = sign_off_evidence.evidence_version_id
  join evidence_version as version on version.evidence_id = rested.evidence_id and version.number >= rested.number
  cross join lateral (
    select submitted_at as at from evidence_submission
    where evidence_version_id = version.id and version.number > rested.number
    union all select returned_at from evidence_return where evidence_version_id = version.id
    union all select withdrawn_at from evidence_withdrawal where evidence_version_id = version.id
  ) as event
  group by decided.id
),
reworded as (
  -- What was decided under the old wording of a capability whose substance changed with a move.
  select decided.id, (min(move.moved_at) at time zone 'Europe/London')::date as day
  from decided
  join framework_move as move on move.practitioner_id = decided.practitioner_id
    and decided.code = any(move.changed_codes)
  join framework_version as gone on gone.id = move.from_version_id
  join framework_version as edition on edition.id = decided.framework_version_id
    and edition.framework_id = gone.framework_id
  group by decided.id
),
signed as (
  select decided.practitioner_id as person_id,
    json_agg(
      json_build_object(
        'capability', decided.code, 'by', decided.supervisor_id,
        'on', (decided.decided_at at time zone 'Europe/London')::date, 'decision', decided.decision,
        'revokedOn', (revocation.revoked_at at time zone 'Europe/London')::date,
        'changedSince', least(changed.day, reworded.day)
      ) order by decided.decided_at, decided.id
    ) as list
  from decided
  left join sign_off_revocation as revocation on revocation.sign_off_id = decided.id
  left join changed on changed.id = decided.id
  left join reworded on reworded.id = decided.id
  group by decided.practitioner_id
)
select asked.person_id as "practitionerId", asked.profile, record_stamp.changed_in::text as stamp,
  json_build_object(
    'framework', asked.framework_id,
    'practitioner', json_build_object(
      'profession', asked.profession, 'trainee', asked.trainee, 'patientFacing', asked.patient_facing,
      'registrations', (
        select json_agg(
          json_build_object('body', body, 'number', number, 'status', status, 'expiresOn', expires_on)
          order by expires_on, id
        ) from registration where practitioner_id = asked.person_id
      ),
      'awards', (
        select json_agg(
          json_build_object('title', title, 'level', level, 'kind', kind, 'awardedOn', awarded_on)
          order by awarded_on, id
        ) from award
        where practitioner_id = asked.person_id
          -- Of decisions on equivalence the one recorded last stands; ids are made in the order of time.
          and not (kind = 'equivalence' and exists (
            select from award as later
            where later.practitioner_id = award.practitioner_id and later.kind = 'equivalence' and later.id > award.id
          ))
      ),
      'scopeReviewedOn', array(
        select reviewed_on from scope_review where practitioner_id = asked.person_id order by reviewed_on
      ),
      'ionisingRadiation', asked.ionising_radiation,
      'operatorEntitledOn', array(
        select entitled_on from operator_entitlement where practitioner_id = asked.person_id order by entitled_on
      ),
      'jobPlan', (
        select shares from job_plan
        where practitioner_id = asked.person_id and agreed_on <= ${asked.today}::date
          and array(select jsonb_object_keys(shares) order by 1) = array(select unnest(asked.pillars) order by 1)
        order by agreed_on desc limit 1
      )
    ),
    'evidence', coalesce(shown.evidence, '[]'),
    'selfAssessments', coalesce(self_assessed.list, '[]'),
    'entrustments', coalesce((
      select json_agg(
        json_build_object('capability', capability.code, 'level', level, 'assessor', assessor_id, 'on', entrusted_on)
        order by entrusted_on, recorded_at, entrustment.id
      )
      from entrustment
      join capability on capability.id = entrustment.capability_id
        and capability.signable and capability.framework_version_id = any(asked.editions)
      where entrustment.practitioner_id = asked.person_id
    ), '[]'),
    'supervisors', coalesce((
      select json_agg(
        json_build_object(
          'id', post.supervisor_id, 'profession', supervisor.profession, 'role', post.role,
          'scope', array(
            select code from unnest(post.scope) with ordinality as named (code, place)
            where code = any(asked.pillars || asked.codes) order by place
          ),
          'from', post.starts_on, 'to', post.ends_on, 'level', supervisor.level,
          'registered', supervisor.registered,
          'preparedOn', array(
            select prepared_on from supervisor_preparation
            where supervisor_id = post.supervisor_id order by prepared_on
          ),
          'lineManager', post.line_manager, 'conflict', post.conflict
        ) order by post.starts_on, post.id
      )
      from supervisor_post as post
      join supervisor on supervisor.person_id = post.supervisor_id
      where post.practitioner_id = asked.person_id
    ), '[]'),
    'signOffs', coalesce(signed.list, '[]'),
    'pillarReviews', coalesce((
      select json_agg(
        json_build_object(
          'pillar', pillar_code, 'by', review.reviewer_id,
          'secondReviewer', look.reviewer_id, 'on', reviewed_on
        ) order by reviewed_on, review.id
      )
      from pillar_review as review
      left join second_look as look on look.review_id = review.id
      where review.practitioner_id = asked.person_id and pillar_code = any(asked.pillars)
    ), '[]'),
    'supervision', (
      select json_agg(
        json_build_object('on', held_on, 'minutes', minutes, 'with', supervisor_id) order by held_on, id
      ) from supervision_session where practitioner_id = asked.person_id
    ),
    'colleagueFeedback', (
      select json_agg(
        json_build_object(
          'completedOn', completed_on, 'raters', raters, 'professions', professions, 'consultants', consultants,
          'juniors', juniors, 'facilitated', facilitated
        ) order by completed_on, id
      ) from colleague_feedback where practitioner_id = asked.person_id
    ),
    'patientFeedback', (
      select json_agg(
        json_build_object('completedOn', completed_on, 'responses', responses) order by completed_on, id
      ) from patient_feedback where practitioner_id = asked.person_id
    ),
    'narrativeWords', (
      select words from narrative
      where practitioner_id = asked.person_id and counted_on <= ${asked.today}::date
        and array(select jsonb_object_keys(words) order by 1)
          = array(select unnest(asked.pillars || array['introduction', 'conclusion']) order by 1)
      order by saved_at desc nulls last, counted_on desc, id desc limit 1
    ),
    'decisions', coalesce((
      select json_agg(
        json_build_object('profile', profile, 'outcome', outcome, 'on', decided_on)
        order by decided_on, recorded_at, id
      ) from panel_decision where practitioner_id = asked.person_id
    ), '[]'),
    'openDisputes', (
      select count(*) from dispute where dispute.practitioner_id = asked.person_id and closed_at is null
    ),
    'waivers', coalesce((
      select json_agg(
        json_build_object('rule', gate, 'approver', approver_id, 'on', approved_on, 'until', ends_on)
        order by approved_on, id
      ) from waiver where practitioner_id = asked.person_id
    ), '[]')
  ) as record,
  ${recordedActivities} as area
from asked
left join record_stamp on record_stamp.practitioner_id = asked.person_id
left join shown on shown.person_id = asked.person_id
left join self_assessed on self_assessed.person_id = asked.person_id
left join signed on signed.person_id = asked.person_id`;
  return gatheredRows.parse(rows).map(({ area, record, ...person }) => {
    const { areaCompetence, areaChangesOn } = areaCompetenceOf(area, asked.today);
    const whole = portfolioRecord.parse({ ...record, areaCompetence });
    return { ...person, record: whole, areaChangesOn, area };
  });
}

const gatheredRows = z.array(
  z.object({
    practitionerId: z.string(),
    profile: z.enum(PROFILE_IDS),
    stamp: z.string().nullable(),
    record: z.record(z.string(), z.unknown()),
    area: recordedArea,
  }),
);
