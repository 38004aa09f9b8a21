-- AlterTable
ALTER TABLE "message" ADD COLUMN     "verdict" JSONB;

-- CreateTable
CREATE TABLE "idempotent_call" (
    "workspace_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "status" SMALLINT,
    "answer" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_call_pkey" PRIMARY KEY ("workspace_id","key")
);

-- CreateIndex
CREATE INDEX "idempotent_call_at_idx" ON "idempotent_call"("at");
