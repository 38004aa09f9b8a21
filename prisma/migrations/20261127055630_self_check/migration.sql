-- CreateTable
CREATE TABLE "self_check" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "took_ms" INTEGER NOT NULL,
    "window_ms" BIGINT NOT NULL,
    "broken" JSONB NOT NULL,
    "error" TEXT,

    CONSTRAINT "self_check_pkey" PRIMARY KEY ("name")
);
