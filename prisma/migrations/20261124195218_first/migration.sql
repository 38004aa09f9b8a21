-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT,
    "calendar" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "active_workspace_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "logo" TEXT,
    "metadata" TEXT,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Tehran',
    "language" TEXT NOT NULL DEFAULT 'fa',
    "demo_clock" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'member',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "inviter_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "shard" SMALLINT NOT NULL,
    "traits" JSONB NOT NULL DEFAULT '{}',
    "channels" JSONB NOT NULL DEFAULT '{}',
    "search_text" TEXT NOT NULL DEFAULT '',
    "merged_into" UUID,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_identity" (
    "workspace_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_identity_pkey" PRIMARY KEY ("workspace_id","kind","value")
);

-- CreateTable
CREATE TABLE "person_merge" (
    "workspace_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_merge_pkey" PRIMARY KEY ("workspace_id","from_id")
);

-- CreateTable
CREATE TABLE "event" (
    "workspace_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "user_id" TEXT,
    "anonymous_id" TEXT,
    "person_id" UUID,
    "properties" JSONB NOT NULL,
    "context" JSONB NOT NULL,
    "timestamp" TIMESTAMPTZ(3) NOT NULL,
    "original_timestamp" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("workspace_id","message_id")
);

-- CreateTable
CREATE TABLE "event_inbox" (
    "seq" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_inbox_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "rejected_event" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "message_id" TEXT,
    "reason" TEXT NOT NULL,
    "field" TEXT,
    "body" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rejected_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "document" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "live_version" INTEGER,
    "generation" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "updated_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "journey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey_version" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "plan" JSONB NOT NULL,
    "plan_hash" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "journey_version_pkey" PRIMARY KEY ("workspace_id","journey_id","number")
);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "plan_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "instance_key" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'starting',
    "end_reason" JSONB,
    "node_id" TEXT,
    "state" JSONB NOT NULL,
    "counter" INTEGER NOT NULL DEFAULT 0,
    "due" TIMESTAMPTZ(3),
    "entry_message_id" TEXT,
    "entry" JSONB NOT NULL DEFAULT '{}',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_answer" (
    "run_id" UUID NOT NULL,
    "counter" INTEGER NOT NULL,
    "workspace_id" UUID NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "step_answer_pkey" PRIMARY KEY ("run_id","counter")
);

-- CreateTable
CREATE TABLE "step" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "node_id" TEXT NOT NULL,
    "visit" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "port" TEXT,
    "reason" JSONB NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wake" (
    "id" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "wake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey_entry" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "instance_key" TEXT NOT NULL DEFAULT '',
    "run_id" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "journey_entry_pkey" PRIMARY KEY ("workspace_id","journey_id","person_id","instance_key")
);

-- CreateTable
CREATE TABLE "entry_refusal" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "reason" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entry_refusal_pkey" PRIMARY KEY ("workspace_id","journey_id","message_id")
);

-- CreateTable
CREATE TABLE "entry_retry" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_retry_pkey" PRIMARY KEY ("workspace_id","journey_id","message_id")
);

-- CreateTable
CREATE TABLE "node_count" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "node_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "count" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "node_count_pkey" PRIMARY KEY ("workspace_id","journey_id","version","node_id","measure")
);

-- CreateTable
CREATE TABLE "node_count_delta" (
    "id" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "node_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "delta" INTEGER NOT NULL,

    CONSTRAINT "node_count_delta_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "draft" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template_version" (
    "workspace_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "template_version_pkey" PRIMARY KEY ("workspace_id","template_id","number")
);

-- CreateTable
CREATE TABLE "connection" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "config" JSONB NOT NULL DEFAULT '{}',
    "secrets" TEXT,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL DEFAULT 'active',
    "problem" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "connection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "local_id" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "run_id" UUID,
    "journey_id" UUID,
    "version" INTEGER,
    "node_id" TEXT,
    "visit" INTEGER NOT NULL DEFAULT 1,
    "person_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "template_id" UUID NOT NULL,
    "template_version" INTEGER,
    "class" TEXT NOT NULL DEFAULT 'marketing',
    "state" TEXT NOT NULL DEFAULT 'planned',
    "reason" JSONB,
    "connection_id" UUID,
    "provider" TEXT,
    "provider_message_id" TEXT,
    "address" TEXT,
    "language" TEXT,
    "rendered" JSONB,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "lease_owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "not_after" TIMESTAMPTZ(3),
    "planned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_attempt" (
    "message_id" UUID NOT NULL,
    "n" SMALLINT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "code" TEXT,
    "detail" TEXT,
    "latency_ms" INTEGER,

    CONSTRAINT "message_attempt_pkey" PRIMARY KEY ("message_id","n")
);

-- CreateTable
CREATE TABLE "sandbox_message" (
    "message_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "sandbox_message_pkey" PRIMARY KEY ("message_id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_workspace_id_user_id_key" ON "member"("workspace_id", "user_id");

-- CreateIndex
CREATE INDEX "invitation_workspace_id_idx" ON "invitation"("workspace_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_workspace_id_kind_idx" ON "api_key"("workspace_id", "kind");

-- CreateIndex
CREATE INDEX "person_workspace_id_last_seen_at_id_idx" ON "person"("workspace_id", "last_seen_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "person_workspace_id_id_key" ON "person"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "person_identity_workspace_id_person_id_idx" ON "person_identity"("workspace_id", "person_id");

-- CreateIndex
CREATE INDEX "event_workspace_id_person_id_timestamp_idx" ON "event"("workspace_id", "person_id", "timestamp" DESC);

-- CreateIndex
CREATE INDEX "event_workspace_id_name_received_at_idx" ON "event"("workspace_id", "name", "received_at" DESC);

-- CreateIndex
CREATE INDEX "event_inbox_due_at_seq_idx" ON "event_inbox"("due_at", "seq");

-- CreateIndex
CREATE INDEX "rejected_event_workspace_id_received_at_idx" ON "rejected_event"("workspace_id", "received_at" DESC);

-- CreateIndex
CREATE INDEX "journey_workspace_id_updated_at_idx" ON "journey"("workspace_id", "updated_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "journey_workspace_id_id_key" ON "journey"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "journey_version_plan_hash_idx" ON "journey_version"("plan_hash");

-- CreateIndex
CREATE INDEX "run_workspace_id_journey_id_started_at_id_idx" ON "run"("workspace_id", "journey_id", "started_at" DESC, "id");

-- CreateIndex
CREATE INDEX "run_workspace_id_person_id_started_at_idx" ON "run"("workspace_id", "person_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "run_workspace_id_started_at_id_idx" ON "run"("workspace_id", "started_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "run_workspace_id_id_key" ON "run"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "step_run_id_position_idx" ON "step"("run_id", "position");

-- CreateIndex
CREATE INDEX "step_workspace_id_person_id_entered_at_idx" ON "step"("workspace_id", "person_id", "entered_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "step_run_id_node_id_visit_key" ON "step"("run_id", "node_id", "visit");

-- CreateIndex
CREATE INDEX "wake_due_at_idx" ON "wake"("due_at");

-- CreateIndex
CREATE INDEX "wake_run_id_idx" ON "wake"("run_id");

-- CreateIndex
CREATE INDEX "entry_refusal_workspace_id_person_id_at_idx" ON "entry_refusal"("workspace_id", "person_id", "at" DESC);

-- CreateIndex
CREATE INDEX "entry_retry_workspace_id_person_id_idx" ON "entry_retry"("workspace_id", "person_id");

-- CreateIndex
CREATE INDEX "entry_retry_until_idx" ON "entry_retry"("until");

-- CreateIndex
CREATE INDEX "node_count_delta_workspace_id_journey_id_idx" ON "node_count_delta"("workspace_id", "journey_id");

-- CreateIndex
CREATE INDEX "template_workspace_id_channel_idx" ON "template"("workspace_id", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "template_workspace_id_id_key" ON "template"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "template_workspace_id_key_key" ON "template"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "connection_workspace_id_channel_idx" ON "connection"("workspace_id", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "connection_workspace_id_id_key" ON "connection"("workspace_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "message_local_id_key" ON "message"("local_id");

-- CreateIndex
CREATE INDEX "message_workspace_id_planned_at_id_idx" ON "message"("workspace_id", "planned_at" DESC, "id");

-- CreateIndex
CREATE INDEX "message_workspace_id_person_id_planned_at_idx" ON "message"("workspace_id", "person_id", "planned_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "message_run_id_node_id_visit_key" ON "message"("run_id", "node_id", "visit");

-- CreateIndex
CREATE UNIQUE INDEX "message_workspace_id_id_key" ON "message"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "sandbox_message_workspace_id_received_at_idx" ON "sandbox_message"("workspace_id", "received_at" DESC);

-- CreateIndex
CREATE INDEX "audit_workspace_id_at_idx" ON "audit"("workspace_id", "at" DESC);

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_id_fkey" FOREIGN KEY ("inviter_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey_version" ADD CONSTRAINT "journey_version_workspace_id_journey_id_fkey" FOREIGN KEY ("workspace_id", "journey_id") REFERENCES "journey"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template" ADD CONSTRAINT "template_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_version" ADD CONSTRAINT "template_version_workspace_id_template_id_fkey" FOREIGN KEY ("workspace_id", "template_id") REFERENCES "template"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection" ADD CONSTRAINT "connection_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One open run per (journey, person, instance key): the re-entry guard.
CREATE UNIQUE INDEX run_open_unique ON run (workspace_id, journey_id, person_id, instance_key) WHERE status <> 'ended';
CREATE INDEX run_starting ON run (started_at) WHERE status = 'starting';
CREATE INDEX run_waiting_due ON run (due) WHERE status = 'waiting';
CREATE INDEX run_held ON run (journey_id) WHERE status = 'held';
CREATE INDEX run_open_person ON run (workspace_id, person_id) WHERE status <> 'ended';
CREATE INDEX run_open_node ON run (workspace_id, journey_id, node_id) WHERE status <> 'ended';
CREATE INDEX message_planned ON message (workspace_id, channel, due_at) WHERE state = 'planned';
CREATE INDEX message_leased ON message (lease_until) WHERE state = 'leased';
CREATE INDEX event_received ON event USING brin (received_at);
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX person_search ON person USING gin (search_text gin_trgm_ops);
CREATE UNIQUE INDEX connection_default ON connection (workspace_id, channel) WHERE is_default;
-- Allow updates of hot rows to stay on their page.
ALTER TABLE run SET (fillfactor = 80);
ALTER TABLE message SET (fillfactor = 80);
