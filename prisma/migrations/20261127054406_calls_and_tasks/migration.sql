-- AlterTable
ALTER TABLE "message" ADD COLUMN     "variables" JSONB;

-- CreateTable
CREATE TABLE "outbound_call" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "node_id" TEXT NOT NULL,
    "visit" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "request" JSONB NOT NULL,
    "variables" JSONB NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL DEFAULT 'planned',
    "reason" JSONB,
    "response" JSONB,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "lease_owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "not_after" TIMESTAMPTZ(3) NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbound_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbound_call_attempt" (
    "call_id" UUID NOT NULL,
    "n" SMALLINT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "status" INTEGER,
    "detail" TEXT,
    "latency_ms" INTEGER,

    CONSTRAINT "outbound_call_attempt_pkey" PRIMARY KEY ("call_id","n")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "node_id" TEXT NOT NULL,
    "visit" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "outcomes" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "outcome" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "done_by" UUID,
    "done_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outbound_call_workspace_id_journey_id_planned_at_idx" ON "outbound_call"("workspace_id", "journey_id", "planned_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "outbound_call_run_id_node_id_visit_key" ON "outbound_call"("run_id", "node_id", "visit");

-- CreateIndex
CREATE UNIQUE INDEX "outbound_call_workspace_id_id_key" ON "outbound_call"("workspace_id", "id");

-- CreateIndex
CREATE INDEX "task_workspace_id_state_created_at_id_idx" ON "task"("workspace_id", "state", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "task_run_id_node_id_visit_key" ON "task"("run_id", "node_id", "visit");

-- CreateIndex
CREATE UNIQUE INDEX "task_workspace_id_id_key" ON "task"("workspace_id", "id");

CREATE INDEX outbound_call_planned ON outbound_call (due_at) WHERE state = 'planned';
CREATE INDEX outbound_call_leased ON outbound_call (lease_until) WHERE state = 'leased';
