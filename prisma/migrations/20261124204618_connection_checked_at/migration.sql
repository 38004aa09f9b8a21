-- AlterTable
ALTER TABLE "connection" ADD COLUMN     "checked_at" TIMESTAMPTZ(3);
