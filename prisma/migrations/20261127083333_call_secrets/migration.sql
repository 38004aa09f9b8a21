-- CreateTable
CREATE TABLE "call_secret" (
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID,

    CONSTRAINT "call_secret_pkey" PRIMARY KEY ("workspace_id","name")
);
