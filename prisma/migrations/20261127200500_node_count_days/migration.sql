-- Numbers of a period: counts are summed by day as well. What was counted before has no day and shows in the sums alone.
ALTER TABLE "node_count_delta" ADD COLUMN "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

CREATE TABLE "node_count_day" (
    "workspace_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "version" INTEGER NOT NULL,
    "node_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "node_count_day_pkey" PRIMARY KEY ("workspace_id","journey_id","day","version","node_id","measure")
);
CREATE INDEX "node_count_day_old" ON "node_count_day" ("day");
