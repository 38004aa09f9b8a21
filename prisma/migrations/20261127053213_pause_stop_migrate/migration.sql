-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "deleted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "journey" ADD COLUMN     "pause" JSONB;

-- CreateTable
CREATE TABLE "migration" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "map" JSONB NOT NULL,
    "timers" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'running',
    "total" INTEGER NOT NULL,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "left" INTEGER NOT NULL DEFAULT 0,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "migration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_move" (
    "migration_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "from_version" INTEGER NOT NULL,
    "to_version" INTEGER NOT NULL,
    "from_node" TEXT,
    "to_node" TEXT,
    "timer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "run_move_pkey" PRIMARY KEY ("migration_id","run_id")
);

-- CreateIndex
CREATE INDEX "migration_workspace_id_journey_id_created_at_idx" ON "migration"("workspace_id", "journey_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "run_move_run_id_idx" ON "run_move"("run_id");

CREATE INDEX run_open_version ON run (workspace_id, journey_id, version, id) WHERE status <> 'ended';
CREATE INDEX migration_running ON migration (created_at) WHERE status = 'running';
