-- AlterTable
ALTER TABLE "journey" ADD COLUMN     "listens_to" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "entry_retry" ADD COLUMN     "nodes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "journey_entry_day" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "journey_entry_day_pkey" PRIMARY KEY ("workspace_id","journey_id","day")
);

-- CreateTable
CREATE TABLE "segment" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rule" JSONB,
    "generation" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment_member" (
    "workspace_id" UUID NOT NULL,
    "segment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),
    "due" TIMESTAMPTZ(3),

    CONSTRAINT "segment_member_pkey" PRIMARY KEY ("segment_id","person_id")
);

-- CreateTable
CREATE TABLE "trigger_due" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "node_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "due" TIMESTAMPTZ(3),

    CONSTRAINT "trigger_due_pkey" PRIMARY KEY ("journey_id","node_id","person_id")
);

-- CreateTable
CREATE TABLE "trigger_state" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "node_id" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(3),
    "cursor" UUID,

    CONSTRAINT "trigger_state_pkey" PRIMARY KEY ("journey_id","node_id")
);

-- CreateTable
CREATE TABLE "broadcast" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "node_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "tick" TIMESTAMPTZ(3),
    "segment_id" UUID,
    "per_minute" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'running',
    "cursor" UUID,
    "total" INTEGER,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_hook" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "node_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbound_hook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "segment_workspace_id_key_key" ON "segment"("workspace_id", "key");

-- CreateIndex
CREATE INDEX "segment_member_workspace_id_person_id_idx" ON "segment_member"("workspace_id", "person_id");

-- CreateIndex
CREATE INDEX "trigger_due_workspace_id_person_id_idx" ON "trigger_due"("workspace_id", "person_id");

-- CreateIndex
CREATE INDEX "trigger_state_next_at_idx" ON "trigger_state"("next_at");

-- CreateIndex
CREATE INDEX "broadcast_workspace_id_journey_id_created_at_idx" ON "broadcast"("workspace_id", "journey_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "inbound_hook_token_key" ON "inbound_hook"("token");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_hook_journey_id_node_id_key" ON "inbound_hook"("journey_id", "node_id");

CREATE INDEX segment_member_due ON segment_member (due) WHERE due IS NOT NULL;
CREATE INDEX trigger_due_due ON trigger_due (due) WHERE due IS NOT NULL;
CREATE INDEX broadcast_running ON broadcast (next_at) WHERE status = 'running';

-- Entries so far, so that caps count them too.
INSERT INTO journey_entry_day (workspace_id, journey_id, day, count)
SELECT r.workspace_id, r.journey_id, to_char(r.started_at AT TIME ZONE w.time_zone, 'YYYY-MM-DD'), count(*)
  FROM run r JOIN workspace w ON w.id = r.workspace_id GROUP BY 1, 2, 3;
