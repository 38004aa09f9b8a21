-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "holidays" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "weekend" SMALLINT[] DEFAULT ARRAY[4, 5]::SMALLINT[];

-- CreateTable
CREATE TABLE "subscription" (
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("run_id","kind","key")
);

-- CreateTable
CREATE TABLE "run_goal" (
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "goal_id" TEXT NOT NULL,
    "journey_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "run_goal_pkey" PRIMARY KEY ("run_id","goal_id")
);

-- CreateIndex
CREATE INDEX "subscription_workspace_id_person_id_kind_key_idx" ON "subscription"("workspace_id", "person_id", "kind", "key");

-- CreateIndex
CREATE INDEX "run_goal_workspace_id_journey_id_at_idx" ON "run_goal"("workspace_id", "journey_id", "at" DESC);
