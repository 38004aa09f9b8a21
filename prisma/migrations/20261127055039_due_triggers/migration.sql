-- Nothing wrote this table before.
DELETE FROM trigger_due;
DROP INDEX trigger_due_due;

-- AlterTable
ALTER TABLE "trigger_due" ADD COLUMN     "kind" TEXT NOT NULL,
ADD COLUMN     "told" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "due" SET NOT NULL;

-- CreateIndex
CREATE INDEX "entry_refusal_workspace_id_journey_id_at_idx" ON "entry_refusal"("workspace_id", "journey_id", "at" DESC);

CREATE INDEX trigger_due_untold ON trigger_due (due) WHERE NOT told;
