"use server";
import { redirect } from "next/navigation";
import { defineAction } from "@/lib/action/define-action";
import { movePortfolio } from "./schema";
import { move } from "./service";

export const movePortfolioAction = defineAction({
  as: "member",
  schema: movePortfolio,
  run: move,
  done: ({ personId }) => redirect(`/people/${personId}?done=moved`),
});
