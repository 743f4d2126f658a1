"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { importRows, matchColumns, readLogbook } from "./schema";
import { keep, match, readTable, takeRows } from "./service";

export const readLogbookAction = defineAction({
  as: "member",
  file: "logbookFile",
  schema: readLogbook,
  prepare: readTable,
  run: keep,
  done: ({ importId }) => redirect(`/evidence/import/${importId}`),
});

export const matchColumnsAction = defineAction({
  as: "member",
  schema: matchColumns,
  run: match,
  done: ({ importId }) => redirect(`/evidence/import/${importId}/rows`),
});

export const importRowsAction = defineAction({
  as: "member",
  schema: importRows,
  run: takeRows,
  done: ({ importId }) => redirect(`/evidence?imported=${importId}`),
});
