ALTER TABLE "journey"
  ADD COLUMN "folder" TEXT,
  ADD COLUMN "tags" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "owner_id" UUID;
-- Whoever drew a journey looks after it until somebody says otherwise.
UPDATE "journey" SET "owner_id" = "created_by";
